// The filer's own reference: free text of the filer that no law asks for, unique among the entries of its account.
import { hidesCharacters, plainText, saysSomething } from '@landfall/law';
import { findings, type Finding, type Rule } from '@landfall/rule';
import { userError } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { EntryTable, type EntryRow } from '../entry/entry.table.js';
import { lengthSays, nothingIsHidden, somethingIsSaid } from '../law/questions.js';

const longest = 64;

interface ReferenceFacts {
  typed: string | null;
  /** The entry that a further filing is for. */
  entry: EntryRow | null;
  /** Another entry of the filer's that has this reference. */
  other: EntryRow | null;
}

const at = (isBroken: boolean) => (isBroken ? [['filerReference']] : []);

const taken = {
  code: 'FILER_REFERENCE_TAKEN',
  citation: null,
  says: 'Your own reference names one entry of yours.',
  nextStep: 'Look at the entry that has it. If this is other goods, file them under another reference.',
} as const;

const rules: readonly Rule<ReferenceFacts>[] = [
  {
    code: 'TEXT_TOO_LONG',
    citation: null,
    says: 'A text is no longer than its field allows.',
    nextStep: 'Shorten it.',
    broken: ({ typed }) => at((typed?.length ?? 0) > longest),
    found: ({ typed }) => lengthSays(typed!.length, longest),
  },
  { ...nothingIsHidden, broken: ({ typed }) => at(hidesCharacters((typed ?? '').slice(0, 2_000))) },
  { ...somethingIsSaid, broken: ({ typed }) => at(typed !== null && !saysSomething(typed)) },
  {
    ...taken,
    broken: ({ other }) => at(other !== null),
    found: ({ other }) => `The entry ${other!.reference} has it.`,
  },
  {
    code: 'FILER_REFERENCE_DIFFERS',
    citation: null,
    says: 'A further filing keeps your own reference of its entry.',
    nextStep: 'Send the reference as it was, or leave it out.',
    broken: ({ typed, entry }) => at(typed !== null && !!entry?.filerReference && entry.filerReference !== typed),
  },
];

/** In the one spelling in which it is kept; null where none, or nothing, was typed. */
export const readFilerReference = (typed: string | null | undefined): string | null => {
  const plain = hidesCharacters((typed ?? '').slice(0, 2_000)) ? (typed ?? '') : plainText(typed ?? '');
  return plain === '' ? null : plain;
};

/** What is wrong with a reference that is filed with. */
export async function filerReferenceFindings(
  em: SqlEntityManager,
  {
    filerReference: typed,
    filerAccountId,
    entry,
  }: { filerReference: string | null; filerAccountId: string; entry: EntryRow | null },
): Promise<Finding[]> {
  if (typed === null) return [];
  const mayBe = typed.length <= longest && !hidesCharacters(typed);
  const same = mayBe ? await em.findOne(EntryTable, { filerReference: typed, filerAccountId }) : null;
  return findings(rules, { typed, entry, other: same && same.id !== entry?.id ? same : null });
}

/** Two filings with one reference at once: the second is told as if it had come later. */
export const filerReferenceConstraint = {
  entry_filer_reference_unique: userError(taken.code, taken.says, ['filerReference'], { nextStep: taken.nextStep }),
};
