import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { act, acted, newId, systemCaller, type RunningService } from '@landfall/service-kit';
import { SigningKeyTable } from './authorization.table.js';

/** Of an access token's signature. */
export const signingAlgorithm = 'ES256';

/** The private keys of the authorization server, the newest, which signs, first; made on the first start. */
export async function signingKeys(service: RunningService): Promise<JWK[]> {
  return act(service.contextFor(systemCaller('accounts')), async ({ em }) => {
    // Two processes that start at once must not each make a key.
    await em.execute(`select pg_advisory_xact_lock(hashtext('signing-key'))`);
    const kept = await em.find(SigningKeyTable, {}, { orderBy: { madeAt: 'desc', kid: 'asc' } });
    if (kept.length) return acted(kept.map((row) => row.jwk as JWK));
    const jwk = await newKey();
    em.create(SigningKeyTable, { kid: jwk.kid!, jwk: { ...jwk }, madeAt: new Date() });
    return acted([jwk]);
  });
}

async function newKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair(signingAlgorithm, { extractable: true });
  return { ...(await exportJWK(privateKey)), kid: newId('key'), alg: signingAlgorithm, use: 'sig' };
}
