import { createServer } from 'node:net';
import { CannotStart } from '@landfall/local-postgres';

/** Says so at once, before anything is started, when the port people will use is taken. */
export async function refuseTakenPublicPort(port: number, host = '127.0.0.1', setting = 'PORT'): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', ({ code }: NodeJS.ErrnoException) =>
      reject(new CannotStart(whyNotThere(port, host, setting, code))),
    );
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

/** The same for the port of health and metrics; 0 takes a free one. */
export async function refuseTakenPrivatePort(port: number, publicPort: number): Promise<void> {
  if (port === 0) return;
  if (port === publicPort)
    throw new CannotStart(`PRIVATE_PORT=${port} is PORT too. Give it another, or leave it out for a free one.`);
  await refuseTakenPublicPort(port, '127.0.0.1', 'PRIVATE_PORT');
}

function whyNotThere(port: number, host: string, setting: string, code = 'for an unknown reason'): string {
  if (['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EINVAL'].includes(code))
    return `HOST=${host} is no address of this machine (${code}). Give one that it has, as 127.0.0.1, or leave HOST out.`;
  if (code === 'EACCES')
    return `Port ${port} may not be used by an ordinary user. Choose one above 1023 by ${setting}, as ${setting}=4100.`;
  const why = code === 'EADDRINUSE' ? 'is used by another program' : `cannot be used (${code})`;
  return `Port ${port} ${why}. Stop that program, or choose another port by ${setting}, as ${setting}=4100.`;
}

/** The port that this text names, 4000 when it is empty. @throws CannotStart when it is no port. */
export function portNamed(text: string | undefined): number {
  if (!text?.trim()) return 4000;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new CannotStart(`PORT=${text} is no port. Give a number from 1 to 65535, or leave PORT out for 4000.`);
}
