import { newId, newReference, readReference } from './ids.js';

test('an id is opaque: its kind and 26 characters that say nothing', () => {
  expect(newId('ent')).toMatch(/^ent_[0-9a-hjkmnp-tv-z]{26}$/);
  expect(newId('ent')).not.toBe(newId('ent'));
});

test('a reference is read as people type it, and a mistyped one is noticed', () => {
  const reference = newReference('US');
  expect(reference).toMatch(/^US-[0-9A-HJKMNP-TV-Y]{4}-[0-9A-HJKMNP-TV-Y]{4}-[0-9A-HJKMNP-TV-Y]$/);
  expect(readReference(` ${reference.toLowerCase().replaceAll('-', '')} `)).toBe(reference);
  const wrong = reference.replace(/^(US-)(.)/, (_, start, char) => start + (char === '7' ? '8' : '7'));
  expect(readReference(wrong)).toBeNull();
});

test('every single wrong character and every swap of neighbours is noticed', () => {
  const characters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const places = [3, 4, 5, 6, 8, 9, 10, 11];
  for (let round = 0; round < 50; round += 1) {
    const reference = [...newReference('AS')];
    for (const [index, at] of places.entries()) {
      for (const other of characters) {
        if (other !== reference[at]) expect(readReference(reference.with(at, other).join(''))).toBeNull();
      }
      const next = places[index + 1] ?? at;
      const swapped = reference.with(at, reference[next]!).with(next, reference[at]!).join('');
      if (reference[at] !== reference[next]) expect(readReference(swapped)).toBeNull();
    }
  }
});
