import fc from 'fast-check';
import { readReference, referenceCharacters, referenceOf } from './reference.js';

const right = referenceOf('US', 'PN5BHDC0');

test.each([
  [(text: string) => text],
  [(text: string) => ` ${text.toLowerCase()}\n`],
  [(text: string) => text.replaceAll('-', ' ')],
  [(text: string) => text.replaceAll('-', '')],
  [(text: string) => text.replaceAll('-', '\u2013')],
  [(text: string) => text.replaceAll('-', '\u2011')],
  [(text: string) => text.replaceAll('-', '\u2212')],
  [(text: string) => text.replaceAll('-', 'ー')],
  [(text: string) => `${text}.`],
  [(text: string) => `“${text}”,`],
  [(text: string) => `\u202A${text}\u202C`],
  [(text: string) => text.replaceAll(/[0-9A-Z]/g, (c) => String.fromCodePoint(c.codePointAt(0)! + 0xfee0))],
  [(text: string) => text.replace('0', 'o')],
  [(text: string) => `https://customs.example/entries/${text}`],
  [(text: string) => `http://localhost:4101/entries/${text}/print?from=mail#top`],
])('a reference is read as people copy it (%#)', (copied) => {
  expect(readReference(copied(right))).toMatchObject({ is: 'READ', value: right });
});

test.each([
  ['Harbor'],
  ['Harbor Food'],
  ['US-PN5B-HDC0'],
  ['https://customs.example/entries'],
  ['DE-PN5B-HDC0-1'],
  ['税関'],
  [' - '],
])('%j is no reference', (text) => {
  expect(readReference(text)).toEqual({ is: 'REFUSED', flaw: 'NOT_A_REFERENCE' });
});

test('nothing is no reference', () => {
  for (const text of ['', ' \u200B', null, undefined]) expect(readReference(text)).toEqual({ is: 'BLANK' });
});

test('every single wrong character and every swap of neighbours is noticed', () => {
  const character = fc.constantFrom(...referenceCharacters);
  const body = fc.array(character, { minLength: 8, maxLength: 8 });
  const places = [3, 4, 5, 6, 8, 9, 10, 11, 13];
  fc.assert(
    fc.property(body, fc.nat(8), fc.constantFrom(...referenceCharacters, 'Z', 'U'), (characters, place, other) => {
      const reference = [...referenceOf('AS', characters.join(''))];
      const [at, next] = [places[place]!, places[place + 1] ?? places[place]!];
      const mistyped = { is: 'REFUSED', flaw: 'MISTYPED' };
      if (other !== reference[at]) expect(readReference(reference.with(at, other).join(''))).toEqual(mistyped);
      const swapped = reference.with(at, reference[next]!).with(next, reference[at]!).join('');
      if (place < 7 && reference[at] !== reference[next]) expect(readReference(swapped)).toEqual(mistyped);
    }),
  );
});
