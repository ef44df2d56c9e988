import { Temporal, findings, usd } from '@landfall/rule';
import type { FilingFacts } from '../facts.js';
import { lawfulFiling, lawfulLine } from '../lawful-filing.js';
import { smallMailIsEnteredAsOpen } from './mail.js';

const byMail = (on: string, change: Partial<FilingFacts> = {}) =>
  findings(
    [smallMailIsEnteredAsOpen],
    lawfulFiling({ lawReadOn: Temporal.PlainDate.from(on), modeOfTransport: 'MAIL', ...change }),
  );
const worth = (valueUsd: string) => ({ lines: [lawfulLine({ valueUsd: usd(valueUsd) })] });

test('mail is entered with type 11 on 23 July 2026 and no longer on 24 July (145.12)', () => {
  expect(byMail('2026-07-23')).toEqual([]);
  expect(byMail('2026-07-24')).toMatchObject([
    { code: 'MAIL_NOT_BY_TYPE_11', severity: 'ERROR', path: ['modeOfTransport'] },
  ]);
});

test('who is refused is told what is open for mail on that day: the worksheet, from 22 September the test of type 13, a formal entry', () => {
  const open = (on: string) => byMail(on)[0]!.message;
  expect(open('2026-07-24')).toMatch(
    /On 2026-07-24 these are open: the monthly postal worksheet.*a formal entry, type 01/,
  );
  expect(open('2026-09-21')).not.toContain('type 13');
  expect(open('2026-09-22')).toContain('the test of entry type 13');
  expect(open('2026-10-21')).not.toContain('chapters 98 and 99');
  expect(open('2026-10-22')).toContain('but for goods of other agencies, of chapters 98 and 99');
});

test('who enters mail is told that a gift within its limit passes without an entry (145.32)', () => {
  expect(byMail('2026-11-20', { giftClaim: { fromPersonIn: 'JP' } })[0]!.nextStep).toMatch(
    /A gift within its limit passes by mail without an entry \(145\.32\): do not enter it/,
  );
});

test('mail of $2,500.00 is told the ways of small mail; of $2,500.01 only that it is above the informal limit (143.21(a))', () => {
  expect(byMail('2026-11-20', worth('2500.00'))).toHaveLength(1);
  expect(byMail('2026-11-20', worth('2500.01'))).toEqual([]);
});

test('mail filed on 23 July 2026 and entered on 24 July is found at its entry (141.68)', () => {
  const enteredOn = Temporal.PlainDate.from('2026-07-24');
  expect(byMail('2026-07-23', { enteredOn })).toHaveLength(1);
});

test('goods that come another way are not asked about mail', () => {
  expect(byMail('2026-11-20', { modeOfTransport: 'AIR' })).toEqual([]);
});
