// 19 CFR part 145: goods by mail, and which of them may be entered with an informal entry, type 11.
// Read as of the time of entry. All dates are known from secondary accounts.
//
// Not modelled: the monthly worksheet and the entry of type 13 themselves; the bond that 145.15 asks for mail up to
// $2,500; which goods by mail need no entry at all (145.31, 145.32).
import { figureOn, textParam, type Figure, type Rule } from '@landfall/rule';
import { momentOfEntry, type FilingFacts } from '../facts.js';
import { isAboveInformalLimit } from '../part-143/subpart-c/section-21-limits.js';

const type11 = 'an informal entry, type 11';
const monthlyWorksheet = 'the monthly postal worksheet';
const type13 = 'the test of entry type 13';
const formal = 'a formal entry, type 01';

/** The list says what is open, so that a refusal can name it. */
export const waysOfSmallMail: Figure<readonly string[]> = {
  says: 'ways in which mail up to the informal limit is entered',
  citation: null,
  values: [
    {
      from: '2016-08-26',
      is: [type11],
      by: 'a reading of this house, from the first day of the law held here',
      trust: 'HOUSE',
    },
    {
      from: '2026-07-24',
      is: [monthlyWorksheet, formal],
      by: 'the postal informal route of CBP in place of type 11: a broker, or by 145.12(b)(1) whoever has the right of 143.26(a), files by the 7th of the next month',
      trust: 'SECONDARY',
    },
    {
      from: '2026-09-22',
      is: [monthlyWorksheet, type13, formal],
      by: 'the test of entry type 13 for mail',
      trust: 'SECONDARY',
    },
    {
      from: '2026-10-22',
      is: [
        `${monthlyWorksheet}, but for goods of other agencies, of chapters 98 and 99 or under a free trade agreement`,
        ...[type13, formal],
      ],
      by: 'the day by which such mail had to leave the postal informal route',
      trust: 'SECONDARY',
    },
  ],
};

export const smallMailIsEnteredAsOpen: Rule<FilingFacts> = {
  code: 'MAIL_NOT_BY_TYPE_11',
  citation: null,
  says: 'Mail up to the informal limit is entered in a way that is open for it on the day of entry.',
  reading:
    'That the postal route takes the place of an entry of type 11 is told by secondary accounts; of 145.12(b)(1) they tell only who may file by it. That a gift passes by mail without an entry is read from 143.23(j), which leaves 145.32 out.',
  nextStep:
    'These ways are not served here: ask a licensed broker, or Customs at the port. A gift within its limit passes by mail ' +
    'without an entry (145.32): do not enter it; ask Customs at the port.',
  readAt: 'TIME_OF_ENTRY',
  broken: (facts) =>
    facts.modeOfTransport === 'MAIL' && !isAboveInformalLimit(facts) && !waysOpen(facts).includes(type11)
      ? [['modeOfTransport']]
      : [],
  found: 'On {day} these are open: {ways}.',
  params: (facts) => ({
    day: textParam(momentOfEntry(facts).on.toString()),
    ways: { words: waysOpen(facts), between: '; ' },
  }),
};

const waysOpen = (facts: FilingFacts): readonly string[] => figureOn(waysOfSmallMail, momentOfEntry(facts).on);
