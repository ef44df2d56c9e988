// Two walks over every field of the graph: each has its line in an access page, and none tells a stranger anything.
import { freePort, removeData } from '@landfall/local-postgres';
import { keysIn, serviceNames, accessInWords, type AccessInWords, type PlatformKeys } from '@landfall/service-kit';
import { parse } from 'graphql';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { definitionOf } from '../scripts/definition-of.ts';
import { startBeside, type Beside } from './one-platform/beside.ts';
import { answeredAlike, lookups } from './field-walk/alike.ts';
import { mutationsThatTakeAnId } from './field-walk/read-supergraph.ts';
import { watchWhileOthersFile } from './field-walk/watch.ts';
import {
  dataTypes,
  ownedFields,
  publicSchema,
  publishedDocument,
  withoutDescription,
} from './field-walk/read-supergraph.ts';
import { leaksTo, secretsOf, unheard, type Secret } from './field-walk/secrets.ts';
import { askEverything, askServiceDirectly, knock, rootFields } from './field-walk/walk.ts';
import { Witness } from './field-walk/witness.ts';
import { losAngeles } from './field-walk/canaries.ts';
import { buildWorld, moveOfficer, selectivityOf, type World } from './field-walk/world.ts';

const definitions = await Promise.all(serviceNames.map(definitionOf));

describe('the graph as published', () => {
  let pages: Record<string, AccessInWords>;
  beforeAll(async () => {
    const read = definitions.map(async (one) => [one.name, await accessInWords(one)] as const);
    pages = Object.fromEntries(await Promise.all(read));
  });
  const fields = ownedFields();

  const hasLine = ({ operations, types }: AccessInWords, type: string, field: string): boolean => {
    if (type === 'Query' || type === 'Mutation')
      return operations.some(({ kind, name }) => kind === type && name === field);
    const line = types.find((one) => one.type === type);
    return [...(line?.fields ?? []), ...(line?.stricter ?? []).flatMap(({ fields: few }) => few)].includes(field);
  };

  test('every field has a line that says who may see it', () => {
    expect(new Set(fields.map(({ service }) => service))).toEqual(new Set(serviceNames));
    expect(fields.filter(({ service, type, field }) => !hasLine(pages[service]!, type, field))).toEqual([]);
  });

  test('a field without a line would be found', () => {
    expect(hasLine(pages['review']!, 'Review', 'selectivity')).toBe(true);
    expect(hasLine(pages['review']!, 'Review', 'suspicion')).toBe(false);
  });

  test('every type, field, argument, input field and enum value is described', () => {
    expect(withoutDescription(publishedDocument)).toEqual([]);
  });

  test('what is not described would be found', () => {
    const text = '"a" type A { "b" b("c" c: Int, d: Int): Int e: E } enum E { F } input I { "g" g: Int }';
    expect(withoutDescription(parse(text))).toEqual(['A.b.d', 'A.e', 'E', 'E.F', 'I']);
  });
});

describe('what two tenants filed', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'landfall-'));
  let platform: Beside;
  let world: World;
  let keys: PlatformKeys;
  let secrets: Secret[];
  let asked: Set<string>;
  const witnesses = new Map<string, Witness>();

  const somebody = async (name: string): Promise<Witness> => {
    const known = witnesses.get(name);
    const witness = known ?? (name === 'anonymous' ? Witness.anonymous(platform.url) : await world.signIn(name));
    witnesses.set(name, witness);
    return witness;
  };

  beforeAll(async () => {
    platform = await startBeside({ dataDir, port: await freePort(), logLevel: 'error' });
    keys = await keysIn(`${dataDir}/keys.json`);
    world = await buildWorld(platform);
    const officer = await somebody('officer');
    secrets = secretsOf(world, await selectivityOf(world, officer));
    asked = await askEverything(officer, world);
    for (const name of ['self-filer', 'broker', 'importer']) await askEverything(await somebody(name), world);
  });
  afterAll(async () => {
    for (const witness of witnesses.values()) witness.close();
    await platform?.stop();
    removeData(`${dataDir}/postgres`);
  });

  test('is asked for whole: every field of every type, by every root query', () => {
    const all = [...dataTypes(publicSchema).filter(({ name }) => !name.endsWith('Payload'))].flatMap((type) =>
      Object.keys(type.getFields()).map((field) => `${type.name}.${field}`),
    );
    expect([...all, ...rootFields().map((field) => `Query.${field}`)].filter((name) => !asked.has(name))).toEqual([]);
  });

  test('is heard by those whose affair it is: nothing of it is kept from everybody', () => {
    const elsewhere = new Set([...world.gardenElsewhere.notes]);
    const told = secrets.filter(
      ({ what, text }) => !/person|officer it is|Leilani|shown once/.test(`${what} ${text}`) && !elsewhere.has(text),
    );
    expect(unheard([...witnesses.values()], told)).toEqual([]);
  });

  test('would be found with somebody who may not hear it', async () => {
    const { heard } = await somebody('officer');
    const stranger = Witness.anonymous(platform.url);
    expect(leaksTo({ person: stranger.person, heard }, secrets).length).toBeGreaterThan(20);
  });

  describe.each([
    'anonymous',
    'importer',
    'other-importer',
    'other-broker',
    'self-filer',
    'broker',
    'officer',
    'cashier',
    'supervisor',
    'analyst',
    'administrator',
    'as-supervisor',
  ])('asked for by the sandbox’s %s', (name) => {
    test('is told only as far as it is their affair', async () => {
      const witness = await somebody(name);
      if (!witness.heard.length) await askEverything(witness, world);
      expect(leaksTo(witness, secrets)).toEqual([]);
    });

    test.each(serviceNames)('is told no further at the private door of %s', async (service) => {
      const witness = await somebody(name);
      await askServiceDirectly(service, witness, world, keys);
      expect(leaksTo(witness, secrets)).toEqual([]);
    });
  });

  test.each(['self-filer', 'broker', 'importer'])(
    'does not show to its own %s how Customs chose and examined it',
    async (name) => {
      const { heard } = await somebody(name);
      const forCustoms =
        /"(selectivity|notApplied|claimedBy|claimedAt|decisionReason|decisions|holder|stuckReason|examinations|actor)":(?!null)/;
      expect(heard.some(({ text }) => /"selectivity":null/.test(text))).toBe(true);
      expect(heard.map(({ text }) => forCustoms.exec(text)?.[0]).filter(Boolean)).toEqual([]);
    },
  );

  test('is told to nobody without identity at any private door', async () => {
    const { id } = world.garden;
    const bodies = [
      '{ _service { sdl } }',
      `{ _entities(representations: [{ __typename: "Entry", id: "${id}" }]) { __typename } }`,
      '{ __typename }',
    ];
    const answers = await Promise.all(
      serviceNames.flatMap((service) =>
        bodies.map((query) => knock(platform.services[service], JSON.stringify({ query }))),
      ),
    );
    const logs = await Promise.all(
      serviceNames.map(
        async (service) => (await fetch(`${platform.services[service]}/events?after=0&first=500`)).status,
      ),
    );
    expect([...answers.map(({ status }) => status), ...logs]).toEqual(Array(16).fill(401));
  });

  test('is told live only to whose affair it is, over WebSocket and event stream', async () => {
    const names = [
      'anonymous',
      'importer',
      'other-importer',
      'other-broker',
      'self-filer',
      'broker',
      'cashier',
      'analyst',
    ];
    const watching = await Promise.all(names.map(somebody));
    const filed = await watchWhileOthersFile(watching, world);
    expect(unheard(watching, filed.secrets)).toEqual([]);
    expect(watching.flatMap((witness) => leaksTo(witness, [...secrets, ...filed.secrets]))).toEqual([]);
  });

  test('is kept from an officer who has gone to another port', async () => {
    await moveOfficer(world, [losAngeles]);
    const moved = await world.signIn('officer');
    witnesses.set('officer', moved);
    await askEverything(moved, world);
    for (const service of serviceNames) await askServiceDirectly(service, moved, world, keys);
    expect(leaksTo(moved, secrets)).toEqual([]);
    expect(
      unheard(
        [moved],
        secrets.filter(({ text }) => world.gardenElsewhere.notes.includes(text)),
      ),
    ).toEqual([]);
  });

  test.each(lookups)('$what is answered alike when it is not there and when it is not yours', async (lookup) => {
    expect(await answeredAlike(lookup, world, somebody)).toEqual([]);
  });

  test('every mutation that takes an id is among those that are tried', () => {
    const known = new Set(lookups.map(({ field }) => field));
    const untried = mutationsThatTakeAnId(publicSchema).filter((field) => !known.has(field));
    // An offer is a guest's account that waits for its owner: services/accounts/src/claim tries those of others.
    // An office has an id that administrators alone are told: services/accounts/src/office tries it.
    // No payment was taken in this world, nor begun: services/entries/src/money tries those of another port and payer.
    // Nor was a mandate asked for, a list brought, a phase proposed: leave, carrier, phase and feedback try those of others.
    expect(untried.sort()).toEqual([
      'answerSimulatedPayment',
      'askOnlinePayment',
      'bringCarrierList',
      'confirmPhase',
      'declineOffer',
      'endCarrierLink',
      'endMandate',
      'endOffice',
      'giveCarrierLink',
      'noteFeedback',
      'reversePayment',
      'takeGuestAccount',
      'withdrawMandateRequest',
    ]);
  });
});
