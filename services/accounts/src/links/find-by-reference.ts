import type { EmailAddress, Language } from '@landfall/law';
import { identityHeader, signIdentity, systemCaller, type RunningService } from '@landfall/service-kit';
import type { JWK } from 'jose';
import { askForLink } from './ask-for-link.js';
import { belongTogether } from './belongs-together.js';
import { inTransaction } from './in-transaction.js';

interface Asked {
  reference: string;
  email: EmailAddress;
  askedBy: string;
  browserHash: string;
  language: Language;
}

/** Sends a link to whoever began a draft, when reference and address belong together; else does nothing. */
export async function findByReference(service: RunningService, { reference, email, ...asking }: Asked): Promise<void> {
  const accountId = await holderOf(service, reference);
  if (accountId === null) return;
  await inTransaction(service, async (em) => {
    if (!(await belongTogether(em, accountId, email.address))) return;
    await askForLink(em, { purpose: 'FIND', email, ...asking, accountId, returnTo: `/drafts/${reference}` });
  });
}

const patienceMs = 5_000;

/** Asks entries, as this service, whose a reference is; null when it is nobody's. */
async function holderOf({ settings }: RunningService, reference: string): Promise<string | null> {
  const identity = await signIdentity(settings.SERVICE_KEY as JWK, 'accounts', 'entries', systemCaller('accounts'));
  const query = 'query ($reference: String!) { draftHolder(reference: $reference) { accountId } }';
  const answer = await fetch(`${settings.ENTRIES_URL}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [identityHeader]: identity },
    body: JSON.stringify({ query, variables: { reference } }),
    signal: AbortSignal.timeout(patienceMs),
  });
  const { data, errors } = (await answer.json()) as {
    data?: { draftHolder: { accountId: string } | null };
    errors?: { message: string }[];
  };
  if (!data) throw new Error(`Entries did not say whose a reference is: ${errors?.[0]?.message ?? answer.status}`);
  return data.draftHolder?.accountId ?? null;
}
