import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A real mail server, which keeps what it takes. */
export interface MailServer {
  url: string;
  count(): number;
  /** The token of the link in the next mail to an address that was not asked for before; waits for it. */
  linkTo(address: string): Promise<string>;
  /** The token that `linkTo` gave last. */
  lastLinkTo(address: string): string;
  close(): Promise<void>;
}

export async function mailServer(): Promise<MailServer> {
  const links: { to: string; token: string }[] = [];
  const given = new Map<string, string[]>();
  let noticed = Promise.withResolvers<void>();
  const server = takingMail((to, text) => {
    links.push({ to, token: /\/link#([\w-]+)/.exec(text)?.[1] ?? '' });
    noticed.resolve();
    noticed = Promise.withResolvers();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const next = (address: string): string | undefined => {
    const known = given.get(address) ?? [];
    const found = links.find(({ to, token }) => to === address && !known.includes(token))?.token;
    if (found !== undefined) given.set(address, [...known, found]);
    return found;
  };
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    count: () => links.length,
    linkTo: async (address) => {
      for (;;) {
        const { promise } = noticed;
        const token = next(address);
        if (token !== undefined) return token;
        await promise;
      }
    },
    lastLinkTo: (address) => given.get(address)!.at(-1)!,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

function takingMail(take: (to: string, text: string) => void): SMTPServer {
  return new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        take(session.envelope.rcptTo[0]!.address, Buffer.concat(chunks).toString().replaceAll('=\r\n', ''));
        done();
      });
    },
  });
}
