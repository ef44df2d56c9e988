import { newId, type SessionAnswer } from '@landfall/service-kit';
import Fastify from 'fastify';
import { randomBytes } from 'node:crypto';

/** Stands for the public listeners: keys for tokens, sessions, and an echo of what was streamed through. */
export interface TestAccounts {
  url: string;
  /** How often gateways asked who is in a session. */
  asked: number;
  /** While true, no question about sessions is answered well. */
  isAway: boolean;
  /** Who is in a session is told only once this is settled. */
  held: Promise<void>;
  /** Somebody signs in; returns the cookie's token, and what accounts tells of the session. */
  signIn(who?: Partial<SessionAnswer>): { token: string; session: SessionAnswer };
  /** What accounts tells of a session from now on. */
  change(token: string, who: Partial<SessionAnswer>): void;
  /** The session is not living any more; nobody is told. */
  forget(token: string): void;
  stop(): Promise<void>;
}

export async function startTestAccounts(jwks: object): Promise<TestAccounts> {
  const app = Fastify({ forceCloseConnections: true, bodyLimit: 100_000_000 });
  const sessions = new Map<string, SessionAnswer>();
  const accounts: TestAccounts = {
    url: '',
    asked: 0,
    isAway: false,
    held: Promise.resolve(),
    signIn: (who) => {
      const token = randomBytes(32).toString('base64url');
      const session = { ...somebody(), ...who };
      sessions.set(token, session);
      return { token, session };
    },
    change: (token, who) => void sessions.set(token, { ...sessions.get(token)!, ...who }),
    forget: (token) => void sessions.delete(token),
    stop: () => app.close(),
  };
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  app.get('/oidc/jwks', async () => jwks);
  app.get('/oidc/.well-known/openid-configuration', async () => ({ grant_types_supported: ['client_credentials'] }));
  app.post('/session', async (request, reply) => {
    accounts.asked += 1;
    await accounts.held;
    if (accounts.isAway) return reply.code(500).send({});
    const answer = sessions.get((request.body as { session: string }).session);
    return answer ? reply.send(answer) : reply.code(404).send({ error: 'session_ended' });
  });
  app.all('/sign-in/*', async (request, reply) =>
    reply.header('set-cookie', ['one=1; Path=/', 'two=2; Path=/']).send({ path: request.url }),
  );
  app.all('/files/echo', async (request) => ({
    headers: request.headers,
    bytes: (request.body as Buffer | undefined)?.length ?? 0,
  }));
  accounts.url = await app.listen({ port: 0, host: '127.0.0.1' });
  return accounts;
}

const somebody = (): SessionAnswer => ({
  sessionId: newId('ses'),
  sub: newId('per'),
  account: 'acc_1',
  roles: ['IMPORTER'],
  ports: [],
  rv: 1,
  endsAt: new Date(Date.now() + 3_600_000).toISOString(),
});
