import { makeEvent, type EventData, type EventType } from '@landfall/events';
import { newId, type Caller } from '@landfall/service-kit';
import { officer, serviceUnderTest, type Answer, type ServiceUnderTest } from '@landfall/service-kit/testing';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { isSampled, secretHash } from '@landfall/law/examination/random-sample';
import { SamplingDayTable } from '../src/selectivity/selectivity.table.js';
import { review } from '../src/service.js';

type Filed = EventData<'entry.filed'>;

export const importerAccount = 'acc_importer';
export const filerAccount = 'acc_filer';
export const day = '2026-02-03';
export const filedAt = new Date('2026-02-03T20:15:00.000Z');
/** The random sample of the day, known to the tests so that chance decides nothing in them. */
export const secret = 'the secret of a day in a test';

/** A line that meets no criterion, and one of each kind that calls for more. */
export const shirts = {
  number: 1,
  htsNumber: '6109.10.0012',
  countryOfOrigin: 'FJ',
  quantity: '200',
  unit: 'DOZ',
  grossWeightKg: '64.5',
  valueUsd: '1840.00',
  descriptionAdequate: true,
};
/** A declaration into American Samoa: one line of tobacco, one of plain goods for resale. */
export const declared: Partial<Filed> = {
  ...{ regime: 'AS_TERRITORY', entryType: 'TERRITORY_DECLARATION', port: 'ASPPG', totalValueUsd: '340.00' },
  lines: [
    { ...asLine('TOBACCO', null), number: 1, valueUsd: '100.00' },
    { ...asLine('NONE', '12.00'), number: 2, valueUsd: '240.00' },
  ],
};

function asLine(category: string, exciseUsd: string | null) {
  const undeclared = { htsNumber: null, countryOfOrigin: null, unit: null, grossWeightKg: null };
  return { ...undeclared, quantity: '6', descriptionAdequate: true, purpose: 'RESALE', category, exciseUsd };
}

export const cheapWatches = { ...shirts, htsNumber: '9102.11.1010', unit: 'NO', quantity: '200', valueUsd: '1000.00' };

/** An entry id that the random sample leaves alone. */
export function unsampledEntryId(): string {
  for (;;) {
    const id = newId('ent');
    if (!isSampled(secret, id, '0.02')) return id;
  }
}

/** Facts of a filed entry; what is not given is that of a plain one. */
export function filed(given: Partial<Filed> = {}): Filed {
  return {
    entryId: unsampledEntryId(),
    reference: 'US-7K2M-9QXD',
    filingId: newId('fil'),
    filingNumber: 1,
    entryVersion: 1,
    regime: 'US_CBP',
    entryType: 'TYPE_11',
    port: '3201',
    modeOfTransport: 'AIR',
    importerAccountId: importerAccount,
    filerAccountId: filerAccount,
    consigneeId: '9f2c4e6a8b0d1f3e5c7a9b1d3f5e7c9a',
    filedAt: filedAt.toISOString(),
    lawReadOn: day,
    enteredAt: null,
    totalValueUsd: '1840.00',
    estimatedDutyUsd: '92.00',
    statementAndAch: true,
    lines: [shirts],
    askedOfficer: [],
    ...given,
  };
}

/** Whatever the graph answers: tests read what they selected. */
type Shown = Answer['data'];

/** Review at work, with what tests do again and again. */
export interface Desk extends ServiceUnderTest {
  /** An entry is filed and has reached the queue; answers with its review as an officer of its port sees it. */
  file(given?: Partial<Filed>, at?: Date): Promise<Shown>;
  /** Entries or documents announces something about an entry, and review has taken it up. */
  told<T extends EventType>(type: T, data: EventData<T>): Promise<void>;
  /** The review of an entry as an officer of its port sees it. */
  seen(entryId: string, port?: string): Promise<Shown>;
  /** Sends a mutation, with a new idempotency key unless one is given; answers with its payload, or with errors. */
  send(operation: Mutation, input: Record<string, unknown>, caller?: Caller): Promise<Shown>;
  claim(reviewId: string, expectedVersion: number, caller?: Caller): Promise<Shown>;
  decide(input: Record<string, unknown>, caller?: Caller): Promise<Shown>;
}

type Mutation =
  | 'claimReview'
  | 'setExamination'
  | 'returnReview'
  | 'recordExamination'
  | 'decideReview'
  | 'keepReview'
  | 'withdrawEntry'
  | 'writeMessage'
  | 'closeThread'
  | 'makeDetermination';

/** Mutations that may be repeated freely, and take no key. */
const keyless: readonly Mutation[] = ['keepReview'];

/** What a thread's own mutations answer with; the others show the review. */
const answersWith: Partial<Record<Mutation, string>> = {
  writeMessage: 'message { side text account { id } officer { subject } } entry { id }',
  closeThread: 'entry { id }',
};

const whole = `id entry { id } status version entryVersion openedAt filedAt decision decidedAt decisionReason port regime claimedBy claimedAt
  holder { subject } idleReturnsAt returnedReason returnedFrom stuckReason dueOn changes(sinceEntryVersion: 0) { what entryVersion }
  decisions { decision reasonCode note wordsToFiler assessments { line exciseUsd rateTaken { rateUnit rate quantity comesToUsd } } furtherDueUsd decidedBy }
  notApplied { code citation } askedOfficer unansweredSince answers { code accepted note answeredBy } examinations { findings note recordedBy }
  determinations { kind holds ground offices madeBy note } determinable { kind office holders { subject } }
  examination examinationSettings { proposed examination reasonCode note setBy }
  selectivity { outcome score sampled hits { code version reason citation lines } criteria { code version } samplingDay samplingSecretHash }`;
const errors = 'userErrors { code message path severity citation nextStep }';
const reviewOfEntry = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Entry { review { ${whole} } } } }`;

export async function reviewDesk(): Promise<Desk> {
  const it = await serviceUnderTest(review);
  await knownSecret(it.service.orm.em.fork() as SqlEntityManager);
  const seen = async (entryId: string, port = '3201') => {
    const of = [{ __typename: 'Entry', id: entryId }];
    const answer = await it.graphql(officer([port], 'per_looker'), reviewOfEntry, { of });
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data._entities[0].review;
  };
  const send = async (operation: Mutation, input: Record<string, unknown>, caller: Caller = officer()) => {
    const type = `${operation[0]!.toUpperCase()}${operation.slice(1)}Input`;
    const key = keyless.includes(operation) ? {} : { idempotencyKey: newId('key') };
    const also =
      operation === 'decideReview' ? 'changes { what entryVersion at } warnings { code message path severity }' : '';
    const shown = answersWith[operation] ?? `review { ${whole} }`;
    const mutation = `mutation ($input: ${type}!) { ${operation}(input: $input) { ${shown} ${also} ${errors} } }`;
    const answer = await it.graphql(caller, mutation, { input: { ...key, ...input } });
    return answer.errors ? answer : answer.data[operation];
  };
  const told = async (type: EventType, data: EventData<EventType> & { entryId: string }, time = filedAt) => {
    await it.hear(makeEvent(type, data as never, { subject: data.entryId, partitionkey: data.entryId }), { time });
    await it.drain();
  };
  return Object.assign(it, {
    ...{ seen, send },
    told: (type: EventType, data: EventData<EventType>) => told(type, data as never),
    file: async (given: Partial<Filed> = {}, time = filedAt) => {
      const facts = filed(given);
      await told('entry.filed', facts, time);
      return seen(facts.entryId, facts.port);
    },
    claim: (reviewId: string, expectedVersion: number, caller?: Caller) =>
      send('claimReview', { reviewId, expectedVersion }, caller),
    decide: (input: Record<string, unknown>, caller?: Caller) => send('decideReview', input, caller),
  });
}

async function knownSecret(em: SqlEntityManager): Promise<void> {
  await em.insert(SamplingDayTable, {
    day,
    secret,
    hash: secretHash(secret),
    madeAt: new Date('2026-02-02T00:00:00Z'),
  });
}
