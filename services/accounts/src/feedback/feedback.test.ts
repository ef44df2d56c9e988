import type { Caller } from '@landfall/service-kit';
import {
  anonymous,
  guest,
  importer,
  officer,
  serviceUnderTest,
  supervisor,
  type ServiceUnderTest,
} from '@landfall/service-kit/testing';
import { personaOf, sandboxAccounts } from '../sandbox/personas.js';
import { accounts } from '../service.js';

let it: ServiceUnderTest;
beforeAll(async () => {
  it = await serviceUnderTest(accounts);
});
afterAll(() => it.stop());

const send = async (caller: Caller, change: object = {}) => {
  const input = {
    ...{ idempotencyKey: crypto.randomUUID(), page: '/drafts/AS-7K3F-9QXM-4/contact?x', language: 'sm' },
    ...{ says: '=2+2, I could not find the bill', wantsAnswer: false },
    ...change,
  };
  const query = `mutation ($input: SendFeedbackInput!) { sendFeedback(input: $input) { isKept userErrors { code path } } }`;
  return it.graphql(caller, query, { input });
};
const read = (caller: Caller, more = '') =>
  it.graphql(caller, `{ feedback${more} { id page language mood says email note } }`, {});
const subject = personaOf('importer')!.subject;
const person = importer(sandboxAccounts.leilaniImports, subject);

test('whoever uses a page says something about it, and staff read it without what names anybody’s things (AS-10, AS-16)', async () => {
  expect((await send(guest('acc_sina'))).data.sendFeedback).toEqual({ isKept: true, userErrors: [] });
  await send(person, { wantsAnswer: true, mood: 'GOOD', page: '/start', language: 'xx' });
  const { feedback } = (await read(supervisor())).data;
  expect(feedback).toMatchObject([
    { page: '/start', language: 'en', mood: 'GOOD', email: personaOf('importer')!.email },
    { page: '/drafts/*/contact', language: 'sm', mood: null, email: null, note: null },
  ]);
  const ofPage = (await read(supervisor(), '(page: "/drafts/*/contact")')).data.feedback;
  expect(ofPage).toHaveLength(1);
});

test('staff mark what they have looked at by a note', async () => {
  const [{ id }] = (await read(supervisor())).data.feedback;
  const query = `mutation ($input: NoteFeedbackInput!) { noteFeedback(input: $input) { feedback { note } userErrors { code } } }`;
  const note = (caller: Caller, feedbackId: string) =>
    it.graphql(caller, query, { input: { idempotencyKey: crypto.randomUUID(), feedbackId, note: 'Read' } });
  expect((await note(supervisor(), id)).data.noteFeedback).toEqual({ feedback: { note: 'Read' }, userErrors: [] });
  expect((await note(supervisor(), 'fbk_none')).data.noteFeedback.userErrors).toEqual([{ code: 'FEEDBACK_NOT_THERE' }]);
  expect((await note(person, id)).errors).toBeDefined();
  expect((await read(supervisor(), '(notYetNoted: true)')).data.feedback).toHaveLength(1);
});

test('nobody else reads it, and nobody unknown writes it', async () => {
  for (const caller of [person, guest('acc_sina'), officer()]) expect((await read(caller)).errors).toBeDefined();
  expect((await send(anonymous)).errors).toBeDefined();
});

test('one person writes ten times in an hour, and another goes on; a text says something in up to 2,000 characters', async () => {
  const often = guest('acc_often', 'per_often');
  for (let n = 0; n < 10; n += 1) await send(often);
  expect((await send(often)).data.sendFeedback.userErrors).toEqual([{ code: 'FEEDBACK_TOO_OFTEN', path: [] }]);
  const other = guest('acc_other', 'per_other');
  const told = async (says: string) => (await send(other, { says })).data.sendFeedback.userErrors[0]?.code;
  expect(await told('x'.repeat(2_001))).toBe('TEXT_TOO_LONG');
  expect(await told(' … ')).toBe('TEXT_SAYS_NOTHING');
  expect(await told('x'.repeat(2_000))).toBeUndefined();
});
