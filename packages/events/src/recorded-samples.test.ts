import { readdirSync } from 'node:fs';
import { eventDefinitions } from './catalogue.js';
import { fromCloudEvent, toCloudEvent } from './cloud-event.js';
import { eventSchemas } from './event-schemas.js';
import { makeEvent } from './make-event.js';
import { parseEvent } from './parse-event.js';
import { recordedSamples } from './recorded-samples.js';

const samples = recordedSamples();

test('a new event is told in one place: its contract has the example that readers and their tests are given', () => {
  const recordedBefore = readdirSync(new URL('../samples/', import.meta.url));
  const withExamples = eventDefinitions.filter(({ examples }) => examples.length > 0);
  expect(withExamples.map(({ type }) => type)).toContain('determination.made');
  for (const { type, version, examples } of withExamples) {
    expect(recordedBefore.filter((name) => name.startsWith(`${type}.v${version}.`))).toEqual([]);
    const given = samples.filter((sample) => sample.type === type && sample.typeversion === version);
    expect(given.map(({ data }) => data)).toEqual(examples);
    const schema = eventSchemas().find((each) => each.type === type && each.typeVersion === version);
    expect(schema?.data).toMatchObject({ examples });
  }
});

test('every version of every event type has a recorded sample, and there are no others', () => {
  const named = (each: { type: string; version: number }) => `${each.type}.v${each.version}`;
  const recorded = samples.map((each) => named({ type: each.type, version: each.typeversion }));
  // one version may have several, as before and after it told more
  expect([...new Set(recorded)].sort()).toEqual(eventDefinitions.map(named).sort());
});

test.each(samples.map((sample) => [sample.type, sample] as const))(
  'the recorded %s is still read, whole',
  (_, sample) => {
    expect(parseEvent(sample)).toEqual({ kind: 'known', event: sample });
  },
);

test.each(samples.map((sample) => [sample.type, sample] as const))(
  '%s survives the trip as a CloudEvent',
  (_, sample) => {
    const travelled = JSON.parse(JSON.stringify(toCloudEvent(sample))) as Record<string, unknown>;
    expect(Object.keys(travelled).filter((name) => !/^[a-z0-9]{1,20}$/.test(name))).toEqual([]);
    expect(fromCloudEvent(travelled)).toEqual(sample);
  },
);

test('a later version, an unknown type and broken data are told apart, each with its reason', () => {
  const sample = samples.find((each) => each.type === 'entry.released')!;
  expect(parseEvent({ ...sample, typeversion: 2 })).toMatchObject({
    kind: 'later-version',
    reason: 'version 2 of "entry.released" is not known here; the newest known is 1',
  });
  expect(parseEvent({ ...sample, type: 'entry.sunk' })).toMatchObject({ kind: 'unknown-type' });
  expect(parseEvent({ ...sample, data: { entryId: 'ent_1', entryVersion: 0 } })).toMatchObject({
    kind: 'invalid',
    reason: expect.stringContaining('"entryVersion"'),
  });
  for (const input of [null, 'text', 7, [], {}, { ...sample, position: 0 }]) {
    expect(parseEvent(input).kind).toBe('invalid');
  }
});

test('an optional field of a later release is read past', () => {
  const sample = samples.find((each) => each.type === 'entry.released')!;
  const event = { ...sample, data: { ...(sample.data as object), releasedBy: 'per_1' } };
  expect(parseEvent(event)).toEqual({ kind: 'known', event: sample });
});

test('what is not a CloudEvent of this platform is refused with the place', () => {
  const good = toCloudEvent(samples[0]!);
  expect(() => fromCloudEvent('{')).toThrow('a JSON object is expected');
  expect(() => fromCloudEvent({ ...good, specversion: '0.3' })).toThrow('specversion');
  expect(() => fromCloudEvent({ ...good, source: '/elsewhere' })).toThrow('"source"');
  expect(() => fromCloudEvent({ ...good, position: 'first' })).toThrow('"position"');
});

test('an event names the accounts and ports of its data, and those that its producer adds', () => {
  const opened = makeEvent(
    'review.opened',
    { reviewId: 'rev_1', entryId: 'ent_1', entryVersion: 1, port: '3201' },
    { subject: 'rev_1', partitionkey: 'ent_1', ports: ['3201', '3205'] },
  );
  expect(opened).toMatchObject({ source: 'review', typeversion: 1, visibleto: 'customs', accounts: [] });
  expect(opened.ports).toEqual(['3201', '3205']);
});

test('free text never leaves in an event: what the contract does not name is dropped, and a sentence is no id', () => {
  const data = { requestId: 'req_1', entryId: 'ent_1', name: 'Sina Leavasa' };
  expect(makeEvent('request.answered', data, { subject: 'req_1', partitionkey: 'ent_1' }).data).toEqual({
    requestId: 'req_1',
    entryId: 'ent_1',
  });
  expect(() =>
    makeEvent('request.answered', { ...data, requestId: 'Sina Leavasa' }, { subject: 'req_1', partitionkey: 'ent_1' }),
  ).toThrow('requestId');
});
