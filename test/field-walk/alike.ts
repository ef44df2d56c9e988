// Every lookup and mutation that takes an id: with another's id and with one that nobody has, the answers are the same.
import { randomUUID } from 'node:crypto';
import { personas, sandboxAccounts } from '@landfall/accounts';
import { newId, newReference } from '@landfall/service-kit';
import { lawfulFiling } from '../journey/filing.ts';
import { questionOf } from './questions.ts';
import { publicSchema } from './read-supergraph.ts';
import type { Witness } from './witness.ts';
import { honolulu } from './canaries.ts';
import type { World } from './world.ts';

export interface Lookup {
  what: string;
  root: 'Query' | 'Mutation';
  field: string;
  /** Who asks; strangers to what is asked. */
  by: readonly string[];
  /** The ids of what is another's. */
  theirs: (world: World) => string[];
  absent: () => string;
  variables: (id: string) => Record<string, unknown>;
}

const strangers = ['anonymous', 'importer', 'other-importer', 'other-broker', 'broker'];
const { koolauGarden, leilaniImports } = sandboxAccounts;
const gardens = (of: (one: World['garden']) => string) => (world: World) => [
  of(world.garden),
  of(world.gardenElsewhere),
];
const input = (fields: Record<string, unknown>) => ({ input: { idempotencyKey: randomUUID(), ...fields } });

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
].map((lookup) => ({ ...lookup, root: 'Query' as const }));

function personaOf(key: string): string {
  return personas.find((one) => one.key === key)!.subject;
}

const reviewAtHonolulu = (world: World): string[] => [world.garden.reviewId, world.hardware.reviewId];
const work = { expectedVersion: 1 };

/** The officer has gone to Los Angeles when these are tried; the cashier is at Honolulu. */
export const mutations: Lookup[] = [
  {
    what: 'the importer of a filing',
    field: 'fileEntry',
    theirs: () => [koolauGarden, leilaniImports],
    absent: () => newId('acc'),
    variables: (id: string) => input(lawfulFiling({ importerAccountId: id, arrivesOn: '2026-11-20' })),
    by: ['broker', 'importer', 'other-broker'],
  },
  {
    what: 'the entry of a further filing',
    field: 'fileEntry',
    theirs: gardens(({ id }) => id),
    absent: () => newId('ent'),
    variables: (id: string) => input(lawfulFiling({ entryId: id, entryVersion: 1, arrivesOn: '2026-11-20' })),
    by: ['broker', 'other-broker'],
  },
  {
    what: 'the entry of a deposit',
    field: 'recordPayment',
    theirs: (world: World) => [world.gardenElsewhere.id],
    absent: () => newId('ent'),
    variables: (id: string) => input({ entryId: id, entryVersion: 1, amountUsd: '1.00' }),
    by: ['cashier', 'broker'],
  },
  {
    what: 'the review of a claim',
    field: 'claimReview',
    theirs: reviewAtHonolulu,
    absent: () => newId('rev'),
    variables: (id: string) => input({ reviewId: id, ...work }),
    by: ['officer', 'cashier', 'broker'],
  },
  {
    what: 'the review of a return',
    field: 'returnReview',
    theirs: reviewAtHonolulu,
    absent: () => newId('rev'),
    variables: (id: string) => input({ reviewId: id, reasonCode: 'OTHER', ...work }),
    by: ['officer', 'broker'],
  },
  {
    what: 'the review of an examination',
    field: 'recordExamination',
    theirs: reviewAtHonolulu,
    absent: () => newId('rev'),
    variables: (id: string) => input({ reviewId: id, findings: ['AS_DECLARED'], ...work }),
    by: ['officer', 'broker'],
  },
  {
    what: 'the review of a decision',
    field: 'decideReview',
    theirs: reviewAtHonolulu,
    absent: () => newId('rev'),
    variables: (id: string) =>
      input({ reviewId: id, decision: 'RELEASE', reasonCode: 'IN_ORDER', entryVersion: 1, ...work }),
    by: ['officer', 'broker'],
  },
  {
    what: 'the officer of new ports',
    field: 'changeOfficerPorts',
    theirs: () => [personaOf('importer'), personaOf('self-filer')],
    absent: () => newId('per'),
    variables: (id: string) => input({ subjectId: id, ports: [honolulu], expectedVersion: 1 }),
    by: ['supervisor', 'officer', 'broker'],
  },
].map((lookup) => ({ ...lookup, root: 'Mutation' as const }));

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
