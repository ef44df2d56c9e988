import { createServer } from 'node:net';
import { CannotStart } from '@landfall/local-postgres';

/** Says so at once, before anything is started, when the port people will use is taken. */
export async function refuseTakenPublicPort(port: number, host = '127.0.0.1'): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', ({ code }: NodeJS.ErrnoException) => reject(new CannotStart(whyNotThere(port, host, code))));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

function whyNotThere(port: number, host: string, code = 'for an unknown reason'): string {
  if (['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EINVAL'].includes(code))
    return `HOST=${host} is no address of this machine (${code}). Give one that it has, as 127.0.0.1, or leave HOST out.`;
  if (code === 'EACCES')
    return `Port ${port} may not be used by an ordinary user. Choose one above 1023: PORT=4100 npm start.`;
  const why = code === 'EADDRINUSE' ? 'is used by another program' : `cannot be used (${code})`;
  return `Port ${port} ${why}. Stop that program, or choose another port: PORT=4100 npm start.`;
}

/** The port that this text names, 4000 when it is empty. @throws CannotStart when it is no port. */
export function portNamed(text: string | undefined): number {
  if (!text?.trim()) return 4000;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new CannotStart(`PORT=${text} is no port. Give a number from 1 to 65535, or leave PORT out for 4000.`);
}
