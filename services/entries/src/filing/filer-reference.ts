// The filer's own reference: free text of the filer that no law asks for, unique among the entries of its account.
import { hidesCharacters, plainText, saysSomething } from '@landfall/law';
import { findings, textParam, type Finding, type Rule } from '@landfall/rule';
import { userError, type Caller } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { EntryTable, type EntryRow } from '../entry/entry.table.js';
import type { DraftToJudge } from '../kinds/draft-to-file.js';
import { nothingIsHidden, somethingIsSaid } from '../kinds/form/readable-texts.js';
import { lengthParams, lengthSays } from '../kinds/form/text-length.js';

const longest = 64;

interface ReferenceFacts {
  typed: string | null;
  /** The entry that a further filing is for. */
  entry: EntryRow | null;
  /** Another entry of the filer's that has this reference. */
  other: EntryRow | null;
  /** The account that asks: a draft may be shared with one that does not see the filer's other entries. */
  callerAccountId: string | null;
}

const at = (isBroken: boolean) => (isBroken ? [['filerReference']] : []);

const taken = {
  code: 'FILER_REFERENCE_TAKEN',
  citation: null,
  says: 'Another entry has this reference already.',
  nextStep: 'Write another one. If these are the same goods, look at that entry.',
} as const;

export const filerReferenceRules: readonly Rule<ReferenceFacts>[] = [
  {
    code: 'TEXT_TOO_LONG',
    citation: null,
    says: 'A text is no longer than its field allows.',
    nextStep: 'Shorten it.',
    broken: ({ typed }) => at((typed?.length ?? 0) > longest),
    tells: `Write your own reference ${lengthSays}`,
    params: ({ typed }) => lengthParams(typed!.length, longest),
  },
  { ...nothingIsHidden, broken: ({ typed }) => at(hidesCharacters((typed ?? '').slice(0, 2_000))) },
  { ...somethingIsSaid, broken: ({ typed }) => at(typed !== null && !saysSomething(typed)) },
  {
    ...taken,
    broken: ({ other }) => at(other !== null),
    tells: { OURS: 'Your entry {reference} has this reference already.' },
    which: ({ other, callerAccountId }) => (partiesOf(other!).includes(callerAccountId) ? 'OURS' : null),
    params: ({ other }) => ({ reference: textParam(other!.reference) }),
  },
  {
    code: 'FILER_REFERENCE_DIFFERS',
    citation: null,
    says: 'A further filing keeps your own reference of its entry.',
    nextStep: 'Write the reference as it was, or leave it out.',
    found: 'It was “{reference}”.',
    params: ({ entry }) => ({ reference: textParam(entry!.filerReference ?? '') }),
    broken: ({ typed, entry }) => at(typed !== null && !!entry?.filerReference && entry.filerReference !== typed),
  },
];

const partiesOf = ({ filerAccountId, importerAccountId, sharedWith }: EntryRow): readonly (string | null)[] => [
  ...[filerAccountId, importerAccountId],
  ...sharedWith,
];

/** In the one spelling in which it is kept; null where none, or nothing, was typed. */
export const readFilerReference = (typed: string | null | undefined): string | null => {
  const plain = hidesCharacters((typed ?? '').slice(0, 2_000)) ? (typed ?? '') : plainText(typed ?? '');
  return plain === '' ? null : plain;
};

interface ReferenceToFile extends Pick<ReferenceFacts, 'entry' | 'callerAccountId'> {
  filerReference: string | null;
  filerAccountId: string;
}

/** What is wrong with a reference that is filed with. */
export async function filerReferenceFindings(
  em: SqlEntityManager,
  { filerReference: typed, filerAccountId, callerAccountId, entry }: ReferenceToFile,
): Promise<Finding[]> {
  if (typed === null) return [];
  const mayBe = typed.length <= longest && !hidesCharacters(typed);
  const same = mayBe ? await em.findOne(EntryTable, { filerReference: typed, filerAccountId }) : null;
  return findings(filerReferenceRules, {
    typed,
    entry,
    callerAccountId,
    other: same && same.id !== entry?.id ? same : null,
  });
}

/** What is wrong with the reference that a draft answers, were it filed now. */
export async function filerReferenceFindingsOfDraft(
  em: SqlEntityManager,
  { answers, accountId: filerAccountId, entryId }: DraftToJudge,
  { accountId: callerAccountId }: Caller,
): Promise<Finding[]> {
  const filerReference = readFilerReference(answers.filerReference);
  if (filerReference === null) return [];
  const entry = entryId === null ? null : await em.findOne(EntryTable, { id: entryId });
  return filerReferenceFindings(em, { filerReference, filerAccountId, callerAccountId, entry });
}

/** Two filings with one reference at once: the second is told as if it had come later. */
export const filerReferenceConstraint = {
  entry_filer_reference_unique: userError(taken.code, taken.says, ['filerReference'], { nextStep: taken.nextStep }),
};
