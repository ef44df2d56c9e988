import { makeEvent } from '@landfall/events';
import { identityHeader, reaction, signIdentity, systemCaller, type Caller } from '../src/index.js';
import { importer, serviceUnderTest, type ServiceUnderTest } from '../src/testing/index.js';
import { thingService } from './thing-service.js';

const broken = new Set<string>();
const acted: string[] = [];
const whenAnswered = reaction({
  name: 'when-answered',
  startsAt: 'beginning',
  on: {
    'request.answered': async (_em, event) => {
      if (broken.has(event.data.requestId)) throw new Error('it is broken');
      acted.push(event.data.requestId);
    },
  },
});

let it: ServiceUnderTest;
beforeAll(async () => {
  it = await serviceUnderTest({ ...thingService, consumers: [whenAnswered] });
});
afterAll(() => it.stop());

const answered = (requestId: string, entryId: string) =>
  it.hear(makeEvent('request.answered', { requestId, entryId }, { subject: requestId, partitionkey: entryId }));
const metrics = async () => (await fetch(`${it.service.url}/metrics`)).text();
const labels = '{consumer="when-answered",producer="documents"}';

async function asked(method: string, path: string, caller: Caller = systemCaller('gateway')) {
  const identity = await signIdentity(it.keys.gateway, 'gateway', 'accounts', caller);
  const answer = await fetch(it.service.url + path, { method, headers: { [identityHeader]: identity } });
  return { status: answer.status, body: (await answer.json()) as unknown };
}

test('an event that a consumer cannot take up is counted, told with its reason, and tried again when the operator says so', async () => {
  expect(await metrics()).toContain(`events_parked${labels} 0`);
  broken.add('req_1').add('req_3');
  await answered('req_1', 'ent_1');
  await answered('req_2', 'ent_1');
  await answered('req_3', 'ent_3');
  await answered('req_4', 'ent_4');
  await it.drain();
  expect(acted).toEqual(['req_4']);
  expect(await metrics()).toContain(`events_parked${labels} 3`);
  const { body } = await asked('GET', '/parked');
  expect(body).toContainEqual(
    expect.objectContaining({ consumer: 'when-answered', key: 'ent_1', reason: 'it is broken', tries: 5 }),
  );
  expect(JSON.stringify(body)).not.toContain('req_2');
  broken.clear();
  expect((await asked('POST', '/redrive/when-answered?key=ent_1')).body).toEqual({ done: 2, parked: 0 });
  expect(acted).toEqual(['req_4', 'req_1', 'req_2']);
  expect((await asked('POST', '/redrive/when-answered')).body).toEqual({ done: 1, parked: 0 });
  expect((await asked('POST', '/redrive/when-answered')).body).toEqual({ done: 0, parked: 0 });
  expect(acted).toEqual(['req_4', 'req_1', 'req_2', 'req_3']);
  expect(await metrics()).toContain(`events_parked${labels} 0`);
});

test('how far each consumer is behind its producer is shown, and that the bus is there', async () => {
  while (!(await metrics()).includes(`consumer_behind_events${labels} 0`))
    await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await metrics()).toContain('bus_away 0');
});

test('what is parked is for the platform’s own parts alone', async () => {
  for (const [method, path] of [
    ['GET', '/parked'],
    ['POST', '/redrive/when-answered'],
  ] as const) {
    expect((await fetch(it.service.url + path, { method })).status).toBe(401);
    expect((await asked(method, path, importer('acc_me'))).status).toBe(403);
  }
});

test('a consumer that there is not is told with those that there are', async () => {
  expect(await asked('POST', '/redrive/when-asked')).toEqual({
    status: 404,
    body: { error: 'accounts has no consumer "when-asked"; it has when-answered.' },
  });
});
