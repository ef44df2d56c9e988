import { text } from '../texts/texts.ts';

/** A port of entry as people know it, and the zone whose days and hours count there. */
export interface Port {
  name: string;
  /** IANA time zone. */
  zone: string;
}

// Schedule D; Pago Pago, which is none of its ports, by its UN/LOCODE. The graph names ports by code alone.
const ports: Readonly<Record<string, Port>> = {
  '0101': { name: 'Portland, Maine', zone: 'America/New_York' },
  '0401': { name: 'Boston', zone: 'America/New_York' },
  '0901': { name: 'Buffalo', zone: 'America/New_York' },
  '1001': { name: 'New York', zone: 'America/New_York' },
  '1003': { name: 'Newark', zone: 'America/New_York' },
  '1101': { name: 'Philadelphia', zone: 'America/New_York' },
  '1303': { name: 'Baltimore', zone: 'America/New_York' },
  '1703': { name: 'Savannah', zone: 'America/New_York' },
  '1803': { name: 'Jacksonville', zone: 'America/New_York' },
  '2002': { name: 'New Orleans', zone: 'America/Chicago' },
  '2704': { name: 'Los Angeles', zone: 'America/Los_Angeles' },
  '2709': { name: 'Long Beach', zone: 'America/Los_Angeles' },
  '3126': { name: 'Anchorage', zone: 'America/Anchorage' },
  '3201': { name: 'Honolulu', zone: 'Pacific/Honolulu' },
  '3801': { name: 'Detroit', zone: 'America/Detroit' },
  '3901': { name: 'Chicago', zone: 'America/Chicago' },
  '5201': { name: 'Miami', zone: 'America/New_York' },
  ASPPG: { name: 'Pago Pago', zone: 'Pacific/Pago_Pago' },
};

/** Every port that is known here, with its code, by name. */
export const knownPorts: readonly (Port & { code: string })[] = Object.entries(ports)
  .map(([code, port]) => ({ code, ...port }))
  .sort((one, other) => one.name.localeCompare(other.name));

/** A port that is not known here is called by its code, and its times are shown in UTC. */
export function portWithCode(code: string): Port {
  return ports[code] ?? { name: text('port', { code }), zone: 'UTC' };
}
