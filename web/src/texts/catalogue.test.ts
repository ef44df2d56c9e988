import { en } from './en.ts';
import { page } from './en/page.ts';
import { sm } from './sm.ts';
import { legalDate } from '../page/legal-date.ts';
import { ago } from '../in-words/ago.ts';
import { dayInWords } from './days.ts';
import { languageOfPage, loadTexts, openTexts, tellPage, textsOf } from './texts.ts';

type Texts = { readonly [key: string]: string | Texts };

const folders = Object.keys(sm.folders) as (keyof typeof sm.folders)[];
const catalogues: [string, Texts, Texts][] = [
  ['page', page, sm.page],
  ...(await Promise.all(
    folders.map(async (folder) => [folder, await en[folder](), await sm.folders[folder]!()] as [string, Texts, Texts]),
  )),
];

/** Each text by its place, as `start.need.price`. */
const sentencesIn = (texts: Texts, at = ''): Map<string, string> =>
  new Map(
    Object.entries(texts).flatMap(([key, text]) =>
      typeof text === 'string' ? [[at + key, text] as const] : [...sentencesIn(text, `${at}${key}.`)],
    ),
  );
const placeholdersIn = (text: string | undefined): string[] => (text?.match(/\{\{\w+\}\}/g) ?? []).sort();

describe.each(catalogues)('what the pages of %s say in Samoan', (_folder, english, samoan) => {
  const [source, translated] = [sentencesIn(english), sentencesIn(samoan)];

  test('is everything that they say in English, and nothing more', () => {
    expect([...translated.keys()].sort()).toEqual([...source.keys()].sort());
    const empty = [...source].filter(([place, text]) => (text === '') !== (translated.get(place) === ''));
    expect(empty).toEqual([]);
  });

  test('names the same amounts, days and references', () => {
    for (const [place, text] of source) {
      expect({ place, names: placeholdersIn(translated.get(place)) }).toEqual({ place, names: placeholdersIn(text) });
    }
  });

  test('is spelled with one koma liliu, ʻ', () => {
    expect([...translated].filter(([, text]) => /['’‘`ʼ]/.test(text))).toEqual([]);
  });
});

describe('to a reader of Samoan', () => {
  beforeAll(async () => {
    await openTexts('sm');
    await loadTexts(['front', 'lines']);
    tellPage(['front', 'lines']);
  });
  afterAll(() => openTexts());

  test('one and several are told apart whatever the plural forms of the browser’s own language', () => {
    const t = textsOf('lines');
    expect(t('found_one' as 'found', { count: 1, all: 9 })).toBe(t('found', { count: 1, all: 9 }));
    expect(t('found', { count: 1, all: 9 })).toBe('E 1 le laina o le 9 e fetaui.');
    for (const count of [0, 2, 5, 21])
      expect(t('found', { count, all: 99 })).toBe(`E ${count} laina o le 99 e fetaui.`);
  });

  test('a day is written with the Samoan name of its month, of which browsers know nothing', () => {
    expect(legalDate('2026-11-22')).toBe('22 Novema 2026');
    const lastOfYear = new Date('2027-01-01T02:04:00Z');
    expect(dayInWords(lastOfYear, 'Pacific/Pago_Pago')).toBe('31 Tesema 2026');
    expect(ago('2026-11-22T01:00:00Z', new Date('2026-11-22T03:30:00Z'))).toBe('2 itūlā ua tuanaʻi');
  });

  test('a page that has a text in English alone is shown in English as a whole', async () => {
    expect(tellPage(['front', 'inWords'])).toBe('sm');
    expect(tellPage(['desk', 'inWords'])).toBe('en');
    await loadTexts(['desk', 'inWords']);
    expect(languageOfPage()).toBe('en');
    expect(textsOf('inWords')('reason.OTHER')).toBe('another reason');
    expect(textsOf('page')('tryAgain')).toBe('Try again');
    expect(legalDate('2026-11-22')).toBe('Nov 22, 2026');
  });
});
