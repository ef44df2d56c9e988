import { createHash, randomBytes } from 'node:crypto';
import { userError, type UserError } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { CarrierLinkTable, type CarrierLinkRow } from './carrier.table.js';

/** A token that nobody guesses; what is kept of it is a hash. */
export const newCarrierToken = (): string => randomBytes(32).toString('base64url');
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** The link that a token opens; null where it opens none, or none any more. */
export async function openLink(em: SqlEntityManager, token: string, now: Date): Promise<CarrierLinkRow | null> {
  const link = await em.findOne(CarrierLinkTable, { tokenSha256: hashOfToken(token) });
  return link && link.endedAt === null && link.endsAt > now ? link : null;
}

export const noSuchLink: UserError = userError(
  'CARRIER_LINK_ENDED',
  'This link opens nothing, or nothing any more.',
  ['token'],
  {
    nextStep: 'Ask the officer who gave it for a new one.',
  },
);
