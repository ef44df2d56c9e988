import { ports } from '@landfall/law';
import { text } from '../texts/texts.ts';

/** A port of entry as people know it, and the zone whose days and hours count there. */
export interface Port {
  name: string;
  /** IANA time zone. */
  zone: string;
}

/** Every port that is known here, with its code, by name. */
export const knownPorts: readonly (Port & { code: string })[] = [...ports].sort((one, other) =>
  one.name.localeCompare(other.name),
);

/** A port that is not known here is called by its code, and its times are shown in UTC. */
export function portWithCode(code: string): Port {
  return ports.find((port) => port.code === code) ?? { name: text('port', { code }), zone: 'UTC' };
}
