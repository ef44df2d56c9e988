// What each exemption was worth while it was told by four figures: recorded then, so that no row of the table changes it.
import { Temporal, valueAt } from '@landfall/rule';
import { modesOfTransport, type ModeOfTransport } from '../../words/modes-of-transport.js';
import { exemptionsUsd } from './exemptions.js';

const zones = ['Pacific/Pago_Pago', 'Pacific/Honolulu', 'America/New_York', 'Pacific/Guam'];
const days = [
  ...['2016-08-26', '2025-05-01', '2025-05-02', '2025-05-03', '2025-08-28', '2025-08-29', '2025-08-30', '2026-02-23'],
  ...['2026-02-24', '2026-06-23', '2026-06-24', '2026-07-24', '2026-11-20', '2027-06-30', '2027-07-01', '2030-01-01'],
];
const instants = ['2025-05-02T04:00:59Z', '2025-05-02T04:01:00Z', '2025-08-29T04:00:59Z', '2025-08-29T04:01:00Z'];

/** Half past midnight of each day in each zone, then each instant as it is in each zone. */
const moments = [
  ...days.flatMap((day) => zones.map((timeZone) => begun(day, timeZone))),
  ...instants.flatMap((instant) =>
    zones.map((timeZone) => Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone)),
  ),
].map((then) => ({ at: then.toInstant(), on: then.toPlainDate() }));

function begun(day: string, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: '00:30' });
}

/** One sign for each of the moments: hundreds of dollars, or none. */
const recorded = {
  ofChina: '88888888---8----------------------------------------------------8888------------',
  ofOthers: '88888888888888888888---8----------------------------------------888888888888----',
  givenOnAnIsland: '2'.repeat(80),
  givenElsewhere: '1'.repeat(80),
};

const signs = (kind: 'ADMINISTRATIVE' | 'GIFT', mode: ModeOfTransport, origin: string, giver: string | null): string =>
  moments
    .map((moment) => valueAt(exemptionsUsd, { kind, mode, origin, giver }, moment).is)
    .map((limit) => (typeof limit === 'string' ? '-' : limit.div(100).toString()))
    .join('');

describe.each(modesOfTransport)('by %s', (mode) => {
  test.each(['CN', 'HK'])(
    'a shipment of goods of %s is exempt as it was, at each boundary (10.151, 145.31)',
    (origin) => {
      expect(signs('ADMINISTRATIVE', mode, origin, null)).toBe(recorded.ofChina);
    },
  );

  test.each(['JP', 'US', 'AS'])(
    'a shipment of goods of %s is exempt as it was, at each boundary (10.151, 145.31)',
    (origin) => {
      expect(signs('ADMINISTRATIVE', mode, origin, null)).toBe(recorded.ofOthers);
    },
  );

  test.each(['CN', 'HK', 'JP', 'US', 'AS'])('a gift of goods of %s is exempt as it was (10.152, 145.32)', (origin) => {
    for (const giver of ['VI', 'GU', 'AS']) expect(signs('GIFT', mode, origin, giver)).toBe(recorded.givenOnAnIsland);
    for (const giver of ['JP', 'CN', 'US']) expect(signs('GIFT', mode, origin, giver)).toBe(recorded.givenElsewhere);
  });
});
