import { composeMail } from './compose-mail.js';

const reference = 'AS-7K3F-9QXM-4';
const facts = { reference, regime: 'AS_TERRITORY', port: 'ASPPG', lineCount: '3', arrivedOn: '2026-12-04' };
const page = `https://customs.example/entries/${reference}`;

test.each([
  [
    'arrived',
    `Your goods have arrived: ${reference}`,
    [
      `What the goods of your declaration ${reference} come on arrived on Friday, Dec 4, 2026, as Customs recorded. It has 3 kinds of goods.`,
      'By this arrival a time that the law counts is another than before; the page below says which.',
      'They are not released by that. The page below says what comes next.',
    ],
    'Ua taunuʻu au oloa',
  ],
  [
    'arrival-corrected',
    `Another day of arrival: ${reference}`,
    [
      `Customs has put right when the goods of your declaration ${reference} arrived: it was on Friday, Dec 4, 2026. It has 3 kinds of goods.`,
      'By this arrival a time that the law counts is another than before; the page below says which.',
      'The page below says what comes next.',
    ],
    'Ua suia le aso o le taunuʻu',
  ],
] as const)(
  'the mail "%s" says what happened and what changed by it, in English and in Samoan',
  (template, subject, says, samoan) => {
    const composed = (language: 'en' | 'sm') =>
      composeMail(template, { ...facts, changedByArrival: 'true' }, 'https://customs.example', null, language);
    const english = composed('en');
    expect(english.subject).toBe(subject);
    expect(english.text.split('\n\n--\n')[0]).toBe([...says, page].join('\n\n'));
    expect(composed('sm').subject).toBe(`${samoan}: ${reference}`);
    expect(composed('sm').text).toContain('ua suia se taimi o loʻo faitau i le tulafono');
  },
);
