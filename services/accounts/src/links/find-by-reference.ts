import type { EmailAddress, Language } from '@landfall/law';
import { act, acted, systemCaller, type RunningService } from '@landfall/service-kit';
import { ReferenceTable } from '../reference/reference.table.js';
import { askForLink } from './ask-for-link.js';
import { belongTogether } from '../account/belongs-together.js';

interface Asked {
  reference: string;
  email: EmailAddress;
  askedBy: string;
  browserHash: string;
  language: Language;
}

/** Sends a link to whoever began a draft, when reference and address belong together; else does nothing. */
export async function findByReference(service: RunningService, { reference, email, ...asking }: Asked): Promise<void> {
  await act(service.contextFor(systemCaller('accounts')), async ({ em }) => {
    const accountId = (await em.findOne(ReferenceTable, { reference }))?.accountId ?? null;
    if (accountId === null || !(await belongTogether(em, accountId, email.address))) return acted(false);
    const asked = { purpose: 'FIND', email, ...asking, accountId, returnTo: `/drafts/${reference}` } as const;
    return acted(await askForLink(em, asked));
  });
}
