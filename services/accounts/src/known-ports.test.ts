import { readFileSync } from 'node:fs';
import { isKnownPort } from './known-ports.js';

const portsOfLaw = ['us', 'as'].flatMap((regime) => {
  const file = new URL(`../../entries/src/law/${regime}/ports.ts`, import.meta.url);
  return [...readFileSync(file, 'utf8').matchAll(/code: '([A-Z0-9]+)'/g)].map(([, code]) => code!);
});

test('officers can work at every port of the law of entry', () => {
  expect(portsOfLaw).toEqual(expect.arrayContaining(['3201', 'ASPPG']));
  expect(portsOfLaw.filter((code) => !isKnownPort(code))).toEqual([]);
});

test.each(['3202', 'HNL', 'asppg', '', '03201'])('nobody works at %p', (code) => {
  expect(isKnownPort(code)).toBe(false);
});
