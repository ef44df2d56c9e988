import { readReference, valueOf } from '@landfall/law';
import { newId, newReference } from './ids.js';

test('an id is opaque: its kind and 26 characters that say nothing', () => {
  expect(newId('ent')).toMatch(/^ent_[0-9a-hjkmnp-tv-z]{26}$/);
  expect(newId('ent')).not.toBe(newId('ent'));
});

test('a new reference is read as itself', () => {
  const reference = newReference('US');
  expect(reference).toMatch(/^US-[0-9A-HJKMNP-TV-Y]{4}-[0-9A-HJKMNP-TV-Y]{4}-[0-9A-HJKMNP-TV-Y]$/);
  expect(valueOf(readReference(reference))).toBe(reference);
});
