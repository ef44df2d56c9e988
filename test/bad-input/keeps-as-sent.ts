// What looks odd and is lawful: many lines, and texts of every script.
import { randomUUID } from 'node:crypto';
import { sandboxAccounts } from '@landfall/accounts/sandbox';
import fc from 'fast-check';
import { fileEntry, lawfulFiling, lawfulLine } from '../journey/filing.ts';
import { given } from './given.ts';

describe('what is unusual and lawful is kept exactly as it was sent:', () => {
  const consigneeOf =
    'query ($id: ID!) { filing(id: $id) { lines { number description } declared { shipment { consigneeName conveyance } certifiedText } } }';

  test('999 lines, and 1,000 are refused', async () => {
    const lines = (count: number) =>
      Array.from({ length: count }, (_, n) =>
        lawfulLine({ description: `Steel wood screws of box ${n}`, valueUsd: '1.00' }),
      );
    const { filing } = await given.fileRightly({ lines: lines(999) });
    const kept = (await given.broker.data(consigneeOf, { id: filing.id })).filing.lines;
    expect(
      kept.map(({ number, description }: { number: number; description: string }) => [number, description]),
    ).toEqual(lines(999).map(({ description }, n) => [n + 1, description]));
    const { fileEntry: refused } = await given.broker.data(fileEntry, {
      input: lawfulFiling({ lines: lines(1_000) }),
    });
    expect(refused).toMatchObject({
      entry: null,
      userErrors: [{ code: 'LINE_COUNT_OUT_OF_RANGE', path: ['lines'], message: expect.stringContaining('1000') }],
    });
  });

  test.each([
    'شركة هونولولو للأدوات',
    'חברת ברגים',
    'Κάρολος & “Söhne” <b>',
    "Robert'); DROP TABLE filing;--",
    'e\u0301 is not \u00e9',
    '👩‍👩‍👧‍👦 🇦🇸',
    '$1 ${name} {{name}} %s \\u0000',
    'Tutuila ʻĀiga & fānau',
  ])('%j', async (name) => {
    const { filing } = await given.fileRightly({
      consignee: { name: `A${name}`, address: `a${name}` },
      conveyance: `HA ${name}`,
    });
    const { shipment, certifiedText } = (await given.broker.data(consigneeOf, { id: filing.id })).filing.declared;
    expect(shipment).toEqual({ consigneeName: `A${name}`, conveyance: `HA ${name}` });
    expect(JSON.parse(certifiedText).consignee.name).toBe(`A${name}`);
  });

  test('any text of letters from anywhere, or it is refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }), async (name) => {
        const { body } = await given.broker.post(
          JSON.stringify({
            query: fileEntry,
            variables: { input: lawfulFiling({ consignee: { name, address: 'a' } }) },
          }),
        );
        const filed = body.data?.fileEntry;
        if (!filed?.entry)
          return expect(body.errors?.[0].extensions.code ?? filed.userErrors[0].code).toMatch(
            /^(BAD_USER_INPUT|TEXT_MISSING|TEXT_SAYS_NOTHING|TEXT_HIDES_CHARACTERS)$/,
          );
        given.accepted.push(filed.entry.id);
        const { filing } = await given.broker.data(consigneeOf, { id: filed.filing.id });
        expect(filing.declared.shipment.consigneeName).toBe(name);
      }),
      { numRuns: 25 },
    );
  });
});

test.each(['חברת ברגים \u202eslaw\u202c', '\u0007\u001b[31m\t', '\ufeff\u200b\u2028'])(
  'what an officer could not see is refused where it stands: %j',
  async (hidden) => {
    const input = lawfulFiling({ consignee: { name: `A${hidden}`, address: 'a' }, conveyance: `HA ${hidden}` });
    const { fileEntry: refused } = await given.broker.data(fileEntry, { input });
    expect(refused).toMatchObject({
      entry: null,
      userErrors: [
        { code: 'TEXT_HIDES_CHARACTERS', path: ['conveyance'] },
        { code: 'TEXT_HIDES_CHARACTERS', path: ['consignee', 'name'] },
      ],
    });
  },
);

test('an idempotency key is each account’s own, and is not used for anything else', async () => {
  const idempotencyKey = randomUUID();
  const { entry } = await given.fileRightly({ idempotencyKey });
  const garden = {
    idempotencyKey,
    importerAccountId: sandboxAccounts.koolauGarden,
    declarant: { capacity: 'OWNER' },
  };
  const { fileEntry: theirs } = await (await given.as('self-filer')).data(fileEntry, { input: lawfulFiling(garden) });
  expect([theirs.userErrors, theirs.entry.id === entry.id]).toEqual([[], false]);
  const { post } = await given.doors.ask(fileEntry, {
    input: lawfulFiling({ idempotencyKey, conveyance: 'HA 463' }),
  });
  expect(post.findings).toEqual(['IDEMPOTENCY_KEY_REUSED at idempotencyKey']);
});
