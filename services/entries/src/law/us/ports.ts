// Ports of entry (Schedule D) that can be named in a filing, and the zone whose days the law counts there.
// Not modelled: ports that opened or closed during the time covered; which ports handle which modes.
export interface Port {
  readonly code: string;
  readonly name: string;
  /** IANA time zone. */
  readonly zone: string;
}

export const ports: readonly Port[] = [
  { code: '0101', name: 'Portland, Maine', zone: 'America/New_York' },
  { code: '0401', name: 'Boston', zone: 'America/New_York' },
  { code: '0901', name: 'Buffalo', zone: 'America/New_York' },
  { code: '1001', name: 'New York', zone: 'America/New_York' },
  { code: '1003', name: 'Newark', zone: 'America/New_York' },
  { code: '1101', name: 'Philadelphia', zone: 'America/New_York' },
  { code: '1303', name: 'Baltimore', zone: 'America/New_York' },
  { code: '1703', name: 'Savannah', zone: 'America/New_York' },
  { code: '1803', name: 'Jacksonville', zone: 'America/New_York' },
  { code: '2002', name: 'New Orleans', zone: 'America/Chicago' },
  { code: '2704', name: 'Los Angeles', zone: 'America/Los_Angeles' },
  { code: '2709', name: 'Long Beach', zone: 'America/Los_Angeles' },
  { code: '3126', name: 'Anchorage', zone: 'America/Anchorage' },
  { code: '3201', name: 'Honolulu', zone: 'Pacific/Honolulu' },
  { code: '3801', name: 'Detroit', zone: 'America/Detroit' },
  { code: '3901', name: 'Chicago', zone: 'America/Chicago' },
  { code: '5201', name: 'Miami', zone: 'America/New_York' },
];

const byCode = new Map(ports.map((port) => [port.code, port]));

/** Null for a code that is not held here. */
export function portWithCode(code: string): Port | null {
  return byCode.get(code) ?? null;
}
