// Ports of entry: of the customs territory by Schedule D; Pago Pago, which is none of its ports, by its UN/LOCODE.
// Not modelled: ports that opened or closed during the time covered; which ports handle which modes.
import type { Regime } from './regimes.js';

export interface Port {
  readonly code: string;
  readonly name: string;
  /** IANA time zone: the law counts its days there. */
  readonly zone: string;
  readonly regime: Regime;
}

const customsTerritory = { regime: 'US_CBP' } as const;

/** American Samoa’s one port of entry. */
export const pagoPago: Port = {
  code: 'ASPPG',
  name: 'Pago Pago',
  zone: 'Pacific/Pago_Pago',
  regime: 'AS_TERRITORY',
};

/** Every port that a filing can name, by code. Whether somebody works there is another question. */
export const ports: readonly Port[] = [
  { code: '0101', name: 'Portland, Maine', zone: 'America/New_York', ...customsTerritory },
  { code: '0401', name: 'Boston', zone: 'America/New_York', ...customsTerritory },
  { code: '0901', name: 'Buffalo', zone: 'America/New_York', ...customsTerritory },
  { code: '1001', name: 'New York', zone: 'America/New_York', ...customsTerritory },
  { code: '1003', name: 'Newark', zone: 'America/New_York', ...customsTerritory },
  { code: '1101', name: 'Philadelphia', zone: 'America/New_York', ...customsTerritory },
  { code: '1303', name: 'Baltimore', zone: 'America/New_York', ...customsTerritory },
  { code: '1703', name: 'Savannah', zone: 'America/New_York', ...customsTerritory },
  { code: '1803', name: 'Jacksonville', zone: 'America/New_York', ...customsTerritory },
  { code: '2002', name: 'New Orleans', zone: 'America/Chicago', ...customsTerritory },
  { code: '2704', name: 'Los Angeles', zone: 'America/Los_Angeles', ...customsTerritory },
  { code: '2709', name: 'Long Beach', zone: 'America/Los_Angeles', ...customsTerritory },
  { code: '3126', name: 'Anchorage', zone: 'America/Anchorage', ...customsTerritory },
  { code: '3201', name: 'Honolulu', zone: 'Pacific/Honolulu', ...customsTerritory },
  { code: '3801', name: 'Detroit', zone: 'America/Detroit', ...customsTerritory },
  { code: '3901', name: 'Chicago', zone: 'America/Chicago', ...customsTerritory },
  { code: '5201', name: 'Miami', zone: 'America/New_York', ...customsTerritory },
  pagoPago,
];

/** Where a day begins and ends last of all ports: what has passed there has passed at every port. */
export const zoneOfLastDay = pagoPago.zone;

const byCode = new Map(ports.map((port) => [port.code, port]));

/** Null for a code that is no port's. */
export const portWithCode = (code: string): Port | null => byCode.get(code) ?? null;

/** The ports at which one of these laws of entry holds, by code. */
export const portsOfRegimes = (regimes: readonly Regime[]): string[] =>
  ports.filter(({ regime }) => regimes.includes(regime)).map(({ code }) => code);

/** The laws of entry that hold at these ports, each once. */
export const regimesOfPorts = (codes: readonly string[]): Regime[] => [
  ...new Set(codes.flatMap((code) => portWithCode(code)?.regime ?? [])),
];
