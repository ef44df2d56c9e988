import type { RunningService } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import cookie from '@fastify/cookie';
import { importJWK, SignJWT, type JWK } from 'jose';
import { audienceOf, issuerOf } from '../authorization/authorization-server.js';
import { signingAlgorithm, signingKeys } from '../authorization/signing-keys.js';
import { claimsOfMachine, claimsOfPerson, tokenSeconds, type TokenClaims } from '../authorization/token-claims.js';
import { onlyOwnPages } from '../session/own-page.js';
import { kalaniMachine, personaOf, personas, type Persona } from './personas.js';
import { signInPersona } from './sign-in-persona.js';

/** Lets developers act as a persona without a password: routes that exist in a sandbox alone. */
export async function serveSandboxSignIn(app: FastifyInstance, service: RunningService): Promise<void> {
  const [key] = await signingKeys(service);
  app.get('/sign-in/personas', async () => ({
    personas: personas.map(({ name: _person, ...persona }) => persona),
    machine: kalaniMachine,
  }));
  app.post('/sign-in/sandbox', async (request, reply) => {
    const persona = personaOf((request.body as { persona?: unknown } | null)?.persona);
    const claims = persona && (await claimsOf(service, persona));
    if (!claims) {
      const known = personas.map((each) => each.key).join(', ');
      return reply
        .code(400)
        .send({ error: 'unknown_persona', error_description: `Send {"persona": "..."} with one of ${known}.` });
    }
    const accessToken = await sign(service.settings.PUBLIC_URL, key!, persona, claims);
    return reply
      .header('cache-control', 'no-store')
      .send({ access_token: accessToken, token_type: 'Bearer', expires_in: tokenSeconds });
  });
  await app.register(async (scope) => {
    await scope.register(cookie);
    scope.addHook('onRequest', onlyOwnPages(service.settings.PUBLIC_URL));
    scope.post('/sign-in/persona', (request, reply) => signInPersona(service, request, reply));
  });
}

async function claimsOf({ orm }: RunningService, { name, subject, accountId }: Persona): Promise<TokenClaims | null> {
  const em = orm.em.fork() as SqlEntityManager;
  return name === null ? claimsOfMachine(em, subject) : claimsOfPerson(em, subject, accountId);
}

// As the authorization server signs (RFC 9068): whoever verifies tokens need not know of the sandbox.
async function sign(publicUrl: string, key: JWK, { subject }: Persona, claims: TokenClaims): Promise<string> {
  return new SignJWT({ ...claims, client_id: 'sandbox' })
    .setProtectedHeader({ alg: signingAlgorithm, kid: key.kid!, typ: 'at+jwt' })
    .setIssuer(issuerOf(publicUrl))
    .setSubject(subject)
    .setAudience(audienceOf(publicUrl))
    .setJti(crypto.randomUUID())
    .setIssuedAt()
    .setExpirationTime(`${tokenSeconds}s`)
    .sign(await importJWK(key, signingAlgorithm));
}
