// Every lookup and mutation that takes an id: with another's id and with one that nobody has, the answers are the same.
import { sandboxAccounts } from '@landfall/accounts';
import { newId, newReference } from '@landfall/service-kit';
import { questionOf } from './questions.ts';
import { publicSchema } from './read-supergraph.ts';
import type { Witness } from './witness.ts';
import { gardens, personaOf, type Lookup } from './lookup.ts';
import { mutations } from './mutations-alike.ts';
import type { World } from './world.ts';

const strangers = ['anonymous', 'importer', 'other-importer', 'other-broker', 'broker'];
const { koolauGarden, leilaniImports } = sandboxAccounts;

const queries: Lookup[] = [
  {
    what: 'an account',
    field: 'account',
    theirs: () => [koolauGarden, leilaniImports],
    absent: () => newId('acc'),
    variables: (id: string) => ({ id }),
    by: ['anonymous', 'importer', 'other-broker', 'broker'],
  },
  {
    what: 'an entry by its id',
    field: 'entry',
    theirs: gardens(({ id }) => id),
    absent: () => newId('ent'),
    variables: (id: string) => ({ by: { id } }),
    by: strangers,
  },
  {
    what: 'an entry by its reference',
    field: 'entry',
    theirs: gardens(({ reference }) => reference),
    absent: () => newReference('US'),
    variables: (reference: string) => ({ by: { reference } }),
    by: strangers,
  },
  {
    what: 'a filing',
    field: 'filing',
    theirs: gardens(({ filingId }) => filingId),
    absent: () => newId('fil'),
    variables: (id: string) => ({ id }),
    by: strangers,
  },
  {
    what: 'a review',
    field: 'review',
    theirs: gardens(({ reviewId }) => reviewId),
    absent: () => newId('rev'),
    variables: (id: string) => ({ id }),
    by: strangers,
  },
  {
    what: 'a review at another port',
    field: 'review',
    theirs: (world: World) => [world.gardenElsewhere.reviewId],
    absent: () => newId('rev'),
    variables: (id: string) => ({ id }),
    by: ['cashier', 'supervisor', 'analyst'],
  },
  {
    what: 'the entries of an importer',
    field: 'entries',
    theirs: () => [koolauGarden],
    absent: () => newId('acc'),
    variables: (id: string) => ({ first: 5, filter: { importerAccountId: id } }),
    by: strangers,
  },
  {
    what: 'an officer',
    field: 'officer',
    theirs: () => [personaOf('importer'), personaOf('officer')],
    absent: () => newId('per'),
    variables: (id: string) => ({ subjectId: id }),
    by: ['importer', 'cashier'],
  },
  {
    what: 'a draft by its id',
    field: 'draft',
    theirs: ({ unfiled }: World) => [unfiled.draftId],
    absent: () => newId('dft'),
    variables: (id: string) => ({ by: { id } }),
    by: [...strangers, 'supervisor'],
  },
  {
    what: 'a draft by its reference',
    field: 'draft',
    theirs: ({ unfiled }: World) => [unfiled.reference],
    absent: () => newReference('AS'),
    variables: (reference: string) => ({ by: { reference } }),
    by: [...strangers, 'supervisor'],
  },
  {
    what: 'a document',
    field: 'document',
    theirs: ({ unfiled }: World) => [unfiled.documentId],
    absent: () => newId('doc'),
    variables: (id: string) => ({ id }),
    by: [...strangers, 'supervisor'],
  },
  {
    what: 'an upload',
    field: 'upload',
    theirs: ({ unfiled }: World) => [unfiled.uploadId],
    absent: () => newId('upl'),
    variables: (id: string) => ({ id }),
    by: [...strangers, 'supervisor'],
  },
].map((lookup) => ({ ...lookup, root: 'Query' as const }));

export const lookups: readonly Lookup[] = [...queries, ...mutations];

/** What was answered otherwise for another's id than for one that nobody has; empty when nothing was. */
export async function answeredAlike(
  lookup: Lookup,
  world: World,
  somebody: (name: string) => Promise<Witness>,
): Promise<string[]> {
  const { document } = questionOf(publicSchema, lookup.root, lookup.field);
  const differing: string[] = [];
  for (const name of lookup.by) {
    const witness = await somebody(name);
    const answerFor = async (id: string): Promise<string> =>
      withoutChance(await witness.ask(document, lookup.variables(id)));
    const absent = await answerFor(lookup.absent());
    for (const id of lookup.theirs(world)) {
      const theirs = await answerFor(id);
      if (theirs !== absent) differing.push(`${name}: ${theirs} and not ${absent}`);
    }
  }
  return differing;
}

// Ids, hashes and instants are made anew for every answer; their length stays, so a longer answer still shows.
const madeAnew = /\b[a-z]{3}_[0-9a-z]{26}\b|\b[0-9a-f]{64}\b|\b\d{4}-\d\d-\d\dT[\d:.]+Z/g;
const withoutChance = ({ status, text }: { status: number; text: string }): string =>
  `${status} ${text.replaceAll(madeAnew, (made) => '·'.repeat(made.length))}`;
