// Asks every root field for everything, with the ids, references and cursors of what others filed.
import { personas, sandboxAccounts } from '@landfall/accounts';
import { entryKinds, releaseCodeOf } from '@landfall/law';
import {
  identityHeader,
  serviceNames,
  signIdentity,
  type Caller,
  type PlatformKeys,
  type Role,
  type ServiceName,
} from '@landfall/service-kit';
import { entityQuestionOf, questionOf, type Question } from './questions.ts';
import { entitiesOf, publicSchema, schemaOf } from './read-supergraph.ts';
import type { Person, Witness } from './witness.ts';
import { losAngeles } from './canaries.ts';
import type { Filed, World } from './world.ts';

const { koolauGarden, pacificHardware } = sandboxAccounts;
const rows = 6;

/** With which arguments each root query is asked: whatever one may hold of another's. A field that is not here fails the walk. */
export function argumentsOf(world: World): Record<string, Record<string, unknown>[]> {
  const filed = [world.garden, world.gardenElsewhere, world.hardware];
  const ids = (of: (one: Filed) => string) => filed.map((one) => ({ id: of(one) }));
  const cursors = (feed: 'entries' | 'review') => filed.map(({ events }) => ({ cursor: events[feed].at(-1)!.cursor }));
  return {
    account: [{ id: koolauGarden }, { id: pacificHardware }],
    officer: [{ subjectId: personas.find(({ key }) => key === 'officer')!.subject }],
    entry: [
      ...ids(({ id }) => id),
      { reference: world.garden.reference },
      { reference: world.gardenElsewhere.reference },
    ].map((by) => ({ by })),
    // Whoever holds a code may ask; nobody here was given that of another's entry.
    releaseCheck: [{ code: releaseCodeOf('00000000000') }],
    ...heldByOthers,
    entries: [{ importerAccountId: koolauGarden }, { port: losAngeles }].map((filter) => ({ first: rows, filter })),
    filing: [...ids(({ filingId }) => filingId), { id: world.refused.filingId }],
    filings: [{ first: rows }, { first: rows, outcome: 'REFUSED' }],
    review: ids(({ reviewId }) => reviewId),
    reviews: [{ first: rows }, { first: rows, filter: { port: losAngeles } }],
    draft: [{ id: world.unfiled.draftId }, { reference: world.unfiled.reference }].map((by) => ({ by })),
    drafts: [{ first: rows }],
    dayClosing: ['3201', losAngeles].map((portCode) => ({ portCode })),
    certificationStatement: [{ regime: 'US_CBP' }, { regime: 'AS_TERRITORY' }],
    form: entryKinds.map((kind) => ({ kind })),
    ...byId(world),
    ...Object.fromEntries(lists.map((list) => [list, [{}]])),
    document: [{ id: world.unfiled.documentId }],
    upload: [{ id: world.unfiled.uploadId }],
    feedback: [{}],
    officers: [{ first: rows }],
    accounts: ['Koolau', 'self-filer@example.com'].map((text) => ({ first: rows, text })),
    accountsToAdminister: [koolauGarden, 'self-filer@example.com', world.garden.reference].map((text) => ({ text })),
    customsLog: [{ first: 100 }, { first: 100, port: losAngeles }],
    entryPresent: filed.map(({ id, events }) => ({ entryId: id, cursor: events.entries.at(-1)!.cursor })),
    ...changesAt('entryChange', cursors('entries')),
    ...changesAt('queueChange', cursors('review')),
    ...Object.fromEntries(serviceNames.map((service) => [`${service}Feed`, [{ first: 500 }]])),
  };
}

/** What is asked for by what only its holder knows. */
const heldByOthers = {
  mandateRequest: [{ code: 'made-up' }],
  onlinePayment: [{ id: 'made-up' }],
  conveyances: [{ from: '2026-01-01', until: '2026-12-31' }],
  conveyance: [{ id: '00'.repeat(32) }],
  carrierVoyage: [{ token: 'guessed' }],
};

const lists = [
  'viewer',
  'ports',
  'countries',
  'units',
  'authority',
  'documentKinds',
  'reasonCodes',
  'eventTypes',
  'entriesRules',
  'documentsRules',
  'reviewRules',
  'accountsRules',
  'sandboxClock',
  'onlinePaymentProvider',
  'reviewCounts',
  'entryStatistics',
  'forms',
  'phase',
  'phases',
  'phaseQuestions',
];

function byId({ garden, gardenElsewhere, hardware, unfiled: { draftId, documentId, uploadId } }: World) {
  const filed = [garden, gardenElsewhere, hardware].flatMap(({ id, filingId, reviewId }) => [id, filingId, reviewId]);
  const ids = [...filed, draftId, documentId, uploadId, koolauGarden, pacificHardware];
  return { node: ids.map((id) => ({ id })), nodes: [{ ids }] };
}
/** The changes at these places, one by one and together. */
const changesAt = (field: string, places: { cursor: string }[]) => ({
  [field]: places,
  [`${field}s`]: [{ cursors: places.map(({ cursor }) => cursor) }],
});

export const rootFields = (): string[] => Object.keys(publicSchema.getQueryType()!.getFields());

/** Asks everything through the public door; says what was asked, as `Type.field`. */
export async function askEverything(witness: Witness, world: World): Promise<Set<string>> {
  const asked = new Set<string>();
  const given = argumentsOf(world);
  for (const field of rootFields()) {
    const { document, asks } = questionOf(publicSchema, 'Query', field);
    for (const name of asks) asked.add(name);
    for (const variables of given[field] ?? noArguments(field)) await witness.ask(document, variables);
  }
  return asked;
}

function noArguments(field: string): never {
  throw new Error(`The walk does not know with which arguments to ask ${field}`);
}

/** The keys of objects that others filed, by type. A type that is not here fails the walk. */
function keysOf(world: World): Record<string, string[]> {
  const filed = [world.garden, world.gardenElsewhere, world.hardware];
  return {
    Account: [koolauGarden, pacificHardware],
    Entry: filed.map(({ id }) => id),
    Review: filed.map(({ reviewId }) => reviewId),
    EntryChange: filed.flatMap(({ events }) => events.entries.map(({ id }) => id)),
    QueueChange: filed.flatMap(({ events }) => events.review.map(({ id }) => id)),
    Draft: [world.unfiled.draftId],
    Document: [world.unfiled.documentId],
    Upload: [world.unfiled.uploadId],
    Officer: personas.filter(({ ports }) => ports.length > 0).map(({ subject }) => subject),
  };
}

/** Knocks at a service's own door with a well signed identity of somebody, and asks for everything by every way in. */
export async function askServiceDirectly(
  service: ServiceName,
  witness: Witness,
  world: World,
  keys: PlatformKeys,
): Promise<void> {
  const identity = await signIdentity(keys.gateway, 'gateway', service, callerOf(witness.person));
  const given = argumentsOf(world);
  const schema = schemaOf(service);
  const send = async ({ document: query }: Question, variables: Record<string, unknown>): Promise<void> => {
    const sent = JSON.stringify({ query, variables });
    const { status, text } = await knock(world.platform.services[service], sent, { [identityHeader]: identity });
    if (status !== 200) throw new Error(`${service} answered ${status} to a well signed identity: ${text}`);
    witness.heard.push({ door: `the private door of ${service}`, status, text, sent });
  };
  for (const field of Object.keys(schema.getQueryType()!.getFields())) {
    for (const variables of given[field] ?? noArguments(field))
      await send(questionOf(schema, 'Query', field), variables);
  }
  const keysByType = keysOf(world);
  for (const type of entitiesOf(service)) {
    const representations = (keysByType[type] ?? noArguments(type)).map((key) => ({
      __typename: type,
      [type === 'Officer' ? 'subject' : 'id']: key,
    }));
    await send(entityQuestionOf(schema, type), { representations });
  }
}

/** Posts to a private listener. */
export async function knock(
  url: string,
  body: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; text: string }> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return { status: answer.status, text: await answer.text() };
}

export const callerOf = ({ subject, account, roles, ports }: Person): Caller => ({
  subject,
  accountId: account,
  roles: roles as Role[],
  ports,
  rightsVersion: 1_000,
  asOf: null,
});
