import fc from 'fast-check';
import { portsWithEnough, stretchesOf, stretchesWithin, type CountedWeek } from './stretches.js';

const mondays = ['2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23', '2026-11-30'];
const ports = ['3201', 'ASPPG'];
const counted: fc.Arbitrary<CountedWeek[]> = fc.uniqueArray(
  fc.record({
    port: fc.constantFrom(...ports),
    week: fc.constantFrom(...mondays),
    count: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 40 })),
  }),
  { selector: ({ port, week }) => `${port} ${week}` },
);
const day = fc.option(fc.constantFrom('2026-10-01', ...mondays, '2026-11-04', '2026-11-22', '2026-12-31'));

test('of any two periods and any ports, what is counted differs by no entry or by five and more', () => {
  fc.assert(
    fc.property(counted, day, day, day, day, (weeks, from, to, otherFrom, otherTo) => {
      const known = portsWithEnough(ports, weeks);
      const stretches = stretchesOf(known, weeks);
      const within = (first: string | null, last: string | null) => {
        const chosen = stretchesWithin(stretches, first, last);
        return weeks.filter(
          ({ port, week }) =>
            known.includes(port) && chosen.some(({ monday, sunday }) => week >= monday && week <= sunday),
        );
      };
      const [some, others] = [within(from, to), within(otherFrom, otherTo)];
      for (const port of known) {
        const only = some.filter((week) => week.port === port && !others.includes(week));
        const count = only.reduce((total, week) => total + week.count, 0);
        expect(count === 0 || count >= 5).toBe(true);
      }
    }),
    { numRuns: 2_000 },
  );
});

test('all that is known of a port with enough is in one stretch or another', () => {
  fc.assert(
    fc.property(counted, (weeks) => {
      const known = portsWithEnough(ports, weeks);
      const stretches = stretchesOf(known, weeks);
      const left = weeks.filter(
        ({ port, week }) =>
          known.includes(port) && !stretches.some(({ monday, sunday }) => week >= monday && week <= sunday),
      );
      expect(left).toEqual([]);
    }),
  );
});
