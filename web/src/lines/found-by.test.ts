import { foundBy } from './found-by.ts';

const tools = (countryOfOrigin: string): string =>
  foundBy('Steel tools', { htsNumber: '8205.59.5560', countryOfOrigin });

test.each([
  ['JP', 'Japan'],
  ['KV', 'Kosovo'],
  ['XQ', 'Canada: Quebec'],
])('a line from %s is found by the name of its place too: %s', (code, name) => {
  expect(tools(code)).toBe(`Steel tools 8205.59.5560 8205595560 ${code} ${name}`);
});

test('a code that is no place’s is found as it stands', () => {
  expect(tools('??').trim()).toBe('Steel tools 8205.59.5560 8205595560 ??');
});
