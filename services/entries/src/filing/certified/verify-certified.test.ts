import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { certificationTexts } from '@landfall/law';
import { canonicalJson, openDatabase, sha256 } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { entries } from '../../service.js';
import { certifiedAnswers, certifiedEntries } from '../../testing/certified-samples.js';
import { sina } from '../../testing/draft-desk.js';
import { entriesUnderTest, lawfulInput, theBroker, type EntriesUnderTest } from '../../testing/entries-under-test.js';
import { FilingDesk } from '../../testing/filing-desk.js';
import { flawOfCertified, verifyCertified } from './verify-certified.js';
import { verifyCertifiedCommand } from './verify-certified-command.js';

const folder = new URL('./recorded/', import.meta.url);
const recorded = (name: string): string => readFileSync(new URL(`${name}.txt`, folder), 'utf8');
const sums = readFileSync(new URL('SHA256SUMS', folder), 'utf8').trim().split('\n');
const sumOf = new Map(sums.map((line) => line.split('  ').reverse() as [string, string]));

describe('a text that was certified', () => {
  test('is kept here as it was recorded, with the hash that was taken of it then', () => {
    expect([...sumOf.keys()].sort()).toEqual(
      readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .sort(),
    );
  });

  test.each([...sumOf])('stands to the byte, in the form that it was written in: %s', (name, hash) => {
    const text = recorded(name.replace(/\.txt$/, ''));
    expect(sha256(text)).toBe(hash);
    expect(flawOfCertified(text, hash)).toBeNull();
    expect(text.includes('"certifiedForm":2')).toBe(name.startsWith('form-2'));
  });

  const example = recorded('form-2-example');
  test.each([
    ['is another', example.replace('40.00', '40.01'), sha256(example), 'it is not the text that was hashed'],
    [
      'says something twice',
      example.replace('{', '{"arrivesOn":"2026-11-21",'),
      null,
      'it is not written in its form, 2',
    ],
    ['is printed with blanks', JSON.stringify(JSON.parse(example), null, 1), null, 'it is not written in its form, 2'],
    ['names a form of another edition', '{"certifiedForm":3}', null, 'its form, 3, is not known to this edition'],
    ['holds half a character', '{"a":"\\ud83d","certifiedForm":2}', null, 'it cannot be read'],
    ['is cut off', example.slice(0, -1), null, 'it cannot be read'],
    ['names things out of order, in the first form', '{"b":1,"a":2}', null, 'it is not written in its form, 1'],
  ])('is found out where it %s', (_, text, hash, flaw) => {
    expect(flawOfCertified(text, hash ?? sha256(text))).toBe(flaw);
  });
});

describe('what is filed', () => {
  let it: EntriesUnderTest;
  beforeAll(async () => {
    it = await entriesUnderTest();
  });
  afterAll(() => it.stop());

  test.each(Object.entries(certifiedEntries))(
    'is certified in the bytes that were recorded: %s',
    async (name, change) => {
      const { filing } = await it.file(theBroker, change);
      expect(filing.declared.certifiedText).toBe(recorded(`form-2-${name}`));
      expect(filing.certifiedSha256).toBe(sumOf.get(`form-2-${name}.txt`));
    },
  );

  test('in American Samoa is certified in the bytes that were recorded', async () => {
    const desk = new FilingDesk(it);
    const documents = [await desk.document('acc_sina')];
    const draft = await desk.prepared(sina, { ...certifiedAnswers, documents });
    const certification = { statement: certificationTexts.AS_TERRITORY[0]!.text, accepted: true };
    const { filing } = await desk.file(sina, draft, { certification });
    expect(filing.territoryDeclaration.certifiedText).toBe(recorded('form-2-declaration-into-american-samoa'));
  });

  test('says what it said in the first form, and its form', () => {
    for (const name of [...Object.keys(certifiedEntries), 'declaration-into-american-samoa']) {
      const { certifiedForm, ...said } = JSON.parse(recorded(`form-2-${name}`)) as { certifiedForm: number };
      expect([certifiedForm, said]).toEqual([2, JSON.parse(recorded(`form-1-${name}`))]);
    }
  });

  test('can be written again and hashed by whoever kept what was sent, as the page for integrators says', async () => {
    const page = readFileSync(new URL('../../../../../docs/integrators.md', import.meta.url), 'utf8');
    const [, text, hash] = /printf %s '(.+)' \| sha256sum\n# ([0-9a-f]{64})\n/.exec(page)!;
    expect(sha256(text!)).toBe(hash);
    const { idempotencyKey: _, ...sent } = { ...lawfulInput(), ...certifiedEntries.example };
    const { filing } = await it.file(theBroker, sent);
    const [line] = sent.lines;
    const lines = [{ ...line, quantity: '10.00', grossWeightKg: '3.50', valueUsd: '40.00' }];
    expect(canonicalJson({ ...sent, lines, certifiedForm: 2 })).toBe(text);
    expect(filing).toMatchObject({ certifiedSha256: hash, declared: { certifiedText: text } });
  });

  test('is verified from the first filing to the last, in either form; what was erased is no fault', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 5; n += 1) ids.push((await it.file(theBroker)).filing.id);
    const [first, erased, changed, emptied, gone] = ids;
    const text = recorded('form-1-informal-entry');
    await asOwner([
      [`update filing set certified_sha256 = ? where id = ?`, sumOf.get('form-1-informal-entry.txt')!, first!],
      [`update filing_certified set text = ? where filing_id = ?`, text, first!],
      [`update filing_certified set text = null, erased_at = now() where filing_id = ?`, erased!],
    ]);
    const good = await verifyCertifiedCommand(it.database.appUrl);
    expect(good).toEqual({ exitCode: 0, said: [expect.stringMatching(/^As certified: \d+\. Erased: 1\. Bad: 0\.$/)] });
    await asOwner([
      [`update filing_certified set text = replace(text, 'Kalani', 'Kahana') where filing_id = ?`, changed!],
      [`update filing_certified set text = null where filing_id = ?`, emptied!],
      [`delete from filing_certified where filing_id = ?`, gone!],
    ]);
    const { exitCode, said } = await verifyCertifiedCommand(it.database.appUrl);
    expect([exitCode, ...said.slice(0, -1).sort()]).toEqual([
      1,
      ...[
        `The text of ${changed} is bad: it is not the text that was hashed.`,
        `The text of ${emptied} is bad: it is gone, and was not erased.`,
        `The text of ${gone} is bad: it is gone, and was not erased.`,
      ].sort(),
    ]);
  });

  async function asOwner(statements: [string, ...string[]][]): Promise<void> {
    const orm = await openDatabase(entries, it.database.ownerUrl);
    for (const [statement, ...values] of statements) await orm.em.fork().execute(statement, values);
    await orm.close(true);
  }

  test('more texts than are read at once are all read', async () => {
    const copies = `insert into filing select r.* from filing f cross join generate_series(1, 450) n cross join lateral
      jsonb_populate_record(null::filing, to_jsonb(f) || jsonb_build_object('id', 'fil_copy' || n)) r
      where f.id = ?`;
    const { filing } = await it.file(theBroker, certifiedEntries['refused-entry']);
    await asOwner([
      [copies, filing.id],
      [
        `insert into filing_certified (filing_id, text) select 'fil_copy' || n, text from filing_certified
        cross join generate_series(1, 450) n where filing_id = ?`,
        filing.id,
      ],
    ]);
    const before = (await verifyAll()).whole;
    await asOwner([[`update filing_certified set text = 'x' where filing_id = ?`, 'fil_copy450']]);
    const after = await verifyAll();
    expect(before).toBeGreaterThan(450);
    expect(after.whole).toBe(before - 1);
    expect(after.bad).toContainEqual({ filingId: 'fil_copy450', why: 'it is not the text that was hashed' });
  });

  const verifyAll = () => verifyCertified(it.service.orm.em as SqlEntityManager);

  test('the command says so when it could check nothing', async () => {
    expect(await verifyCertifiedCommand(undefined)).toEqual({
      exitCode: 2,
      said: ['Nothing was checked: set DATABASE_URL to the entries database.'],
    });
  });
});
