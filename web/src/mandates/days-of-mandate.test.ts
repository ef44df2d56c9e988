import { endsSoon } from './days-of-mandate.ts';

const now = Date.parse('2026-12-01T00:00:00Z');
const given = { givenOn: '2026-11-01', endedOn: null };

test('a mandate ends soon where its day comes within thirty days, and not where it has none or has ended', () => {
  expect(endsSoon({ ...given, endsOn: '2026-12-30' }, now)).toBe(true);
  expect(endsSoon({ ...given, endsOn: '2026-12-31' }, now)).toBe(false);
  expect(endsSoon({ ...given, endsOn: null }, now)).toBe(false);
  expect(endsSoon({ ...given, endsOn: '2026-12-02', endedOn: '2026-11-30' }, now)).toBe(false);
});
