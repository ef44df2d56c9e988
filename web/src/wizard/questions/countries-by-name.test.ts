import { countriesByName } from './countries-by-name.ts';

test('every country is offered once, by its name, and Kosovo and Gaza among them', () => {
  const offered = countriesByName();
  expect(new Set(offered.map(({ value }) => value)).size).toBe(offered.length);
  expect(offered.filter(({ value, label }) => value === label)).toEqual([]);
  expect(offered).toContainEqual({ value: 'KV', label: 'Kosovo' });
  expect(offered).toContainEqual({ value: 'GZ', label: 'Gaza Strip' });
});

test('countries stand in the order of their names', () => {
  const labels = countriesByName().map(({ label }) => label);
  expect(labels).toEqual([...labels].sort((one, other) => one.localeCompare(other)));
  expect(labels.indexOf('Canada: Ontario')).toBe(labels.indexOf('Canada: Nunavut') + 1);
});
