import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readReleaseCode, releaseCodeOf } from '@landfall/law';
import type { Caller } from '@landfall/service-kit';
import { analyst, anonymous, cashier, officer } from '@landfall/service-kit/testing';
import { lawfulAnswers, lawfulLine as territoryLine } from '../kinds/territory-declaration/lawful-answers.js';
import { sina } from '../testing/draft-desk.js';
import {
  at,
  entriesUnderTest,
  lawfulLine,
  noon,
  theCashBroker,
  theClient,
  theStranger,
  type EntriesUnderTest,
} from '../testing/entries-under-test.js';
import { FilingDesk } from '../testing/filing-desk.js';

describe('a release that is checked by its code', () => {
  let it: EntriesUnderTest;
  let desk: FilingDesk;
  beforeAll(async () => {
    it = await entriesUnderTest();
    desk = new FilingDesk(it);
  });
  afterAll(() => it.stop());

  const query = `query ($code: String!) { releaseCheck(code: $code) {
    isReleased releasedAt billOfLading pieces { quantity unit } } }`;
  const check = async (code: string, caller: Caller = anonymous) => it.graphql(caller, query, { code });
  const codeOf = async (id: string, caller: Caller = theCashBroker): Promise<string> =>
    (await it.graphql(caller, `query ($id: ID!) { entry(by: { id: $id }) { releaseCode } }`, { id })).data.entry
      .releaseCode;

  test('anybody who holds it learns whether the goods are released and since when, the bill and the pieces', async () => {
    const { entry } = await it.file(theCashBroker, { lines: [lawfulLine(), { ...lawfulLine(), quantity: '2.5' }] });
    const code = await codeOf(entry.id);
    const before = {
      ...{ isReleased: false, releasedAt: null, billOfLading: '173-12345675' },
      pieces: [{ quantity: '12.50', unit: 'DOZ' }],
    };
    expect((await check(code)).data.releaseCheck).toEqual(before);
    await it.taken(entry.id);
    await it.review(entry.id, { entryVersion: 2 });
    expect((await check(code)).data.releaseCheck).toEqual(before);
    const pay = `mutation ($input: RecordPaymentInput!) { recordPayment(input: $input) { userErrors { code } } }`;
    const input = { idempotencyKey: 'pay', entryId: entry.id, entryVersion: 3, amountUsd: '6.60' };
    await it.graphql(at(noon, cashier(['3201'])), pay, { input });
    const typed = ` ${code.toLowerCase().slice(0, 4)} ${code.slice(4, 8)}–${code.slice(8)}`;
    for (const caller of [anonymous, theStranger, theClient])
      expect((await check(typed, caller)).data.releaseCheck).toEqual({ ...before, isReleased: true, releasedAt: noon });
  });

  test('a unit in the filer’s own words is not told, since it might name the goods', async () => {
    const words = ['bags', 'Bags', 'of fine cigars', null];
    const lines = words.map((unit, n) => territoryLine({ key: `${n}`, unit, quantity: '3' }));
    const { entry } = await desk.filedAndTaken(sina, lawfulAnswers({ lines }));
    expect((await check(await codeOf(entry.id, sina))).data.releaseCheck.pieces).toEqual([
      { quantity: '6.00', unit: 'bags' },
      { quantity: '6.00', unit: null },
    ]);
  });

  test('a code that belongs to none is answered with nothing, one that was mistyped or is none with why', async () => {
    const { entry } = await it.file(theCashBroker);
    const code = await codeOf(entry.id);
    expect(await check(releaseCodeOf('00000000000'))).toEqual({ data: { releaseCheck: null } });
    const other = code[0] === '7' ? '8' : '7';
    const mistyped = await check(`${other}${code.slice(1)}`);
    expect(mistyped.errors).toMatchObject([
      {
        message: 'A letter or digit of this code is not as it stands on the paper.',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
    for (const none of [entry.reference, entry.id, '', 'rice'])
      expect((await check(none)).errors).toMatchObject([
        { message: expect.stringContaining('not a code of a release') },
      ]);
  });

  test('only those whose entry it is, and Customs, are shown the code itself', async () => {
    const { entry } = await it.file(theCashBroker);
    const ask = `query ($by: EntryBy!) { entry(by: $by) { releaseCode } }`;
    const by = { reference: entry.reference };
    expect((await it.graphql(theClient, ask, { by })).data.entry.releaseCode).toBe(await codeOf(entry.id));
    expect((await it.graphql(theStranger, ask, { by })).data.entry).toBeNull();
    expect((await it.graphql(anonymous, ask, { by })).errors).toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED' } },
    ]);
  });

  test('an analyst, who is not shown the bill that the code opens, is not shown the code', async () => {
    const { entry } = await it.file(theCashBroker);
    const ask = `query ($id: ID!) { entry(by: { id: $id }) { id releaseCode } }`;
    const seenBy = async (caller: Caller) => (await it.graphql(at(noon, caller), ask, { id: entry.id })).data.entry;
    expect(await seenBy(analyst())).toEqual({ id: entry.id, releaseCode: null });
    const code = await codeOf(entry.id);
    for (const caller of [cashier(['3201']), officer(['3201'])]) expect((await seenBy(caller)).releaseCode).toBe(code);
  });

  test('an entry that a process of the release before files gets a code, and a payment a receipt number', async () => {
    const { entry } = await it.file(theCashBroker);
    const em = it.service.orm.em.fork();
    const added = ['release_code', 'port', 'means', 'receipt_number'];
    // every column that the release before knew, copied under another id
    const copied = async (table: string, id: string, reference: string) => {
      const found = await em.execute<{ column_name: string }[]>(
        `select column_name from information_schema.columns where table_name = '${table}' and table_schema = current_schema()`,
      );
      const known = found
        .map((one) => one.column_name)
        .filter((name) => (table === 'entry' ? name !== 'release_code' : !added.includes(name)));
      const values = known.map((name) => (name === 'id' ? `'${id}'` : name === 'reference' ? `'${reference}'` : name));
      await em.execute(`insert into ${table} (${known.join(', ')}) select ${values.join(', ')} from ${table} limit 1`);
    };
    await copied('entry', 'ent_old', 'US-0000-0000-0');
    expect(readReleaseCode(await codeOf('ent_old'))).toMatchObject({ is: 'READ' });
    const pay = `mutation ($input: RecordPaymentInput!) { recordPayment(input: $input) { userErrors { code } } }`;
    const input = { idempotencyKey: 'pay-old', entryId: entry.id, entryVersion: 1, amountUsd: '6.60' };
    await it.graphql(at(noon, cashier(['3201'])), pay, { input });
    await copied('payment', 'pay_old', '');
    const [row] = await em.execute<{ receipt_number: string }[]>(`select * from payment where id = 'pay_old'`);
    expect(row).toMatchObject({ receipt_number: expect.stringMatching(/^RC-[0-9A-F]{16}$/), means: 'NOT_STATED' });
  });

  test('entries of before are given codes that read as any other', async () => {
    const made = await it.service.orm.em
      .fork()
      .execute<{ code: string }[]>('select made_release_code() as code from generate_series(1, 300)');
    expect(new Set(made.map(({ code }) => code)).size).toBe(300);
    for (const { code } of made) expect(readReleaseCode(code)).toMatchObject({ is: 'READ', value: code });
  });
});
