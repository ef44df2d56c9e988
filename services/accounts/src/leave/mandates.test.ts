// A forwarder asks clients by a link; they give a mandate on a page and end it at once; nobody else learns anything.
import { sweepDeadlines, type Caller } from '@landfall/service-kit';
import { asOf, importer, serviceUnderTest, type ServiceUnderTest } from '@landfall/service-kit/testing';
import { personas, sandboxAccounts } from '../sandbox/personas.js';
import { accounts } from '../service.js';

let it: ServiceUnderTest;
beforeAll(async () => {
  it = await serviceUnderTest(accounts);
});
afterAll(() => it.stop());

const persona = (key: string): Caller => {
  const { subject, accountId, roles } = personas.find((one) => one.key === key)!;
  return { ...importer(accountId), subject, roles };
};
const forwarder = persona('self-filer');
const client = persona('as-importer');
const stranger = persona('other-importer');
const guest: Caller = { ...stranger, roles: ['GUEST'] };

const send = async (caller: Caller, operation: string, fields: string, input: object) => {
  const type = `${operation[0]!.toUpperCase()}${operation.slice(1)}Input`;
  const mutation = `mutation ($input: ${type}!) { ${operation}(input: $input) { ${fields} userErrors { code path } } }`;
  const { data, errors } = await it.graphql(caller, mutation, {
    input: { idempotencyKey: crypto.randomUUID(), ...input },
  });
  return errors ? { errors } : data[operation];
};
const mandate = 'mandate { id stands givenOn endsOn endedOn receiverName receiverAddress clientName brokerName }';
const request = 'request { id code clientInWords brokerName askedByEmail }';
const ask = (input: object = {}, caller = forwarder) =>
  send(caller, 'requestMandate', request, { clientInWords: 'The store at Leone', ...input });
const give = (code: string, input: object = {}, caller = client) =>
  send(caller, 'giveMandate', mandate, {
    ...{ code, receiverName: 'Tutuila Trading', receiverAddress: 'Leone, Western District' },
    ...input,
  });
const end = (mandateId: string, caller = client) => send(caller, 'endMandate', mandate, { mandateId });
const asked = async (code: string, caller = client) =>
  (
    await it.graphql(
      caller,
      'query ($code: String!) { mandateRequest(code: $code) { brokerName askedByEmail code clientInWords } }',
      { code },
    )
  ).data.mandateRequest;
const listed = async (caller: Caller, side: 'mandatesGiven' | 'mandatesReceived', args = '') => {
  const query = `{ viewer { account { ${side}(first: 100${args}) { nodes { id clientName endedOn } } } } }`;
  const { data, errors } = await it.graphql(caller, query);
  expect(errors).toBeUndefined();
  return data.viewer.account[side].nodes;
};
const today = '2026-11-20';
const at = (caller: Caller): Caller => asOf(`${today}T23:00:00Z`, caller);

test('a client reads who asks, gives the mandate from today, and ends it at once; both sides are told', async () => {
  const { request: made } = await ask();
  expect(made).toMatchObject({ clientInWords: 'The store at Leone', brokerName: 'Koolau Garden Supply' });
  expect(await asked(made.code)).toEqual({
    ...{ brokerName: 'Koolau Garden Supply', askedByEmail: 'self-filer@example.com' },
    ...{ code: null, clientInWords: null },
  });
  const { mandate: given, userErrors } = await give(made.code);
  expect(userErrors).toEqual([]);
  expect(given).toMatchObject({ stands: true, endsOn: null, receiverAddress: 'Leone, Western District' });
  expect(await listed(forwarder, 'mandatesReceived', ', text: "TUTUILA"')).toHaveLength(1);
  expect(await listed(forwarder, 'mandatesReceived', ', text: "nobody"')).toEqual([]);
  const { mandate: ended } = await end(given.id);
  expect(ended).toMatchObject({ stands: false, receiverName: null, receiverAddress: null });
  const told = (await it.announced()).filter(({ subject }) => subject === given.id);
  expect(told).toMatchObject([
    { type: 'mandate.given', accounts: [client.accountId, forwarder.accountId], actor: client.subject },
    { type: 'mandate.ended', data: { endedOn: ended.endedOn }, actor: client.subject },
  ]);
  expect(JSON.stringify(told)).not.toContain('Leone');
  expect((await end(given.id)).userErrors).toMatchObject([{ code: 'MANDATE_ENDED_ALREADY' }]);
});

test('a link works once, and not at all once it is taken back; wrong, used and over look the same', async () => {
  const { request: made } = await ask();
  const { request: back } = await ask();
  await send(forwarder, 'withdrawMandateRequest', request, { requestId: back.id });
  expect((await give(made.code)).userErrors).toEqual([]);
  for (const code of [made.code, back.code, 'made-up', 'x'.repeat(101)]) {
    expect(await asked(code)).toBeNull();
    const refused = await give(code, {}, stranger);
    expect(refused).toMatchObject({ mandate: null, userErrors: [{ code: 'MANDATE_REQUEST_NOT_THERE' }] });
  }
  const [standing, ...more] = await listed(client, 'mandatesGiven', ', isEnded: false');
  expect([standing.endedOn, more]).toEqual([null, []]);
  expect(await listed(client, 'mandatesGiven', ', isEnded: true')).toHaveLength(1);
  const { request: third } = await ask();
  expect((await give(third.code)).userErrors).toMatchObject([{ code: 'MANDATE_STANDS_ALREADY' }]);
  expect((await end(standing.id, forwarder)).userErrors).toEqual([]);
});

test('strangers, guests and machines give, end and see nothing', async () => {
  const { request: made } = await ask();
  const { mandate: given } = await give(made.code);
  expect((await end(given.id, stranger)).userErrors).toMatchObject([{ code: 'MANDATE_NOT_THERE' }]);
  const ofOther = `{ account(id: "${client.accountId}") { id } }`;
  expect((await it.graphql(stranger, ofOther)).data.account).toBeNull();
  const { request: another } = await ask();
  for (const caller of [guest, { ...client, roles: ['IMPORTER', 'MACHINE'] } as Caller]) {
    const { errors } = await give(another.code, {}, caller);
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  }
  expect((await give(another.code, {}, forwarder)).userErrors).toMatchObject([{ code: 'MANDATE_TO_YOURSELF' }]);
  const requestsOf = `{ account(id: "${forwarder.accountId}") { mandateRequests(first: 10) { nodes { id } } } }`;
  expect((await it.graphql(client, requestsOf)).data.account.mandateRequests.nodes).toEqual([]);
  expect((await it.graphql(forwarder, requestsOf)).data.account.mandateRequests.nodes).not.toEqual([]);
  await end(given.id);
});

test('a mandate until a day ends by itself on it, and not a day before; the end is told', async () => {
  const { request: made } = await ask();
  for (const [days, code] of [
    [{ since: '2026-11-19' }, 'MANDATE_BEGINS_BEFORE_TODAY'],
    [{ until: today }, 'MANDATE_ENDS_BEFORE_IT_BEGINS'],
    [{ until: '2036-11-21' }, 'MANDATE_ENDS_TOO_LATE'],
    [{ receiverAddress: ' ' }, 'TEXT_MISSING'],
  ] as const)
    expect((await give(made.code, days, at(client))).userErrors).toMatchObject([{ code }]);
  const { mandate: given } = await give(made.code, { until: '2026-12-01' }, at(client));
  expect(given).toMatchObject({ endsOn: '2026-12-01', endedOn: null });
  expect(await listed(forwarder, 'mandatesReceived', ', endingBy: "2026-12-01"')).toMatchObject([{ id: given.id }]);
  expect(await listed(forwarder, 'mandatesReceived', ', endingBy: "2026-11-30"')).toEqual([]);
  await sweepDeadlines(it.service, new Date('2026-12-01T10:59:59Z'));
  const endsOf = async () => (await it.announced()).filter((one) => one.subject === given.id).map(({ type }) => type);
  expect(await endsOf()).toEqual(['mandate.given']);
  await sweepDeadlines(it.service, new Date('2026-12-01T11:00:01Z'));
  expect(await endsOf()).toEqual(['mandate.given', 'mandate.ended']);
});

test('the mail that asks holds the proven address of who asks and no word of theirs; no more go than to strangers', async () => {
  const mails = async () =>
    it.service.orm.em.fork().execute(`select recipient, facts from mail where template = 'mandate-asked'`);
  const email = 'store@leone.example';
  for (let n = 0; n < 6; n += 1) expect((await ask({ email, clientInWords: 'Click here' })).userErrors).toEqual([]);
  const sent = await mails();
  expect(sent).toHaveLength(5);
  expect(JSON.stringify(sent)).not.toContain('Click');
  expect(sent[0]!.facts).toMatchObject({ askedBy: 'self-filer@example.com' });
  expect((await ask({ email: 'no address' })).userErrors).toMatchObject([{ path: ['email'] }]);
  expect(sandboxAccounts.koolauGarden).toBe(forwarder.accountId);
});
