import { pagoPago } from '@landfall/law';
import { portWithCode } from '../in-words/ports.ts';

/**
 * In whose time a whole log is told: that of the ports where the reader works, or of the reader's entries, where they
 * share one; else Pago Pago's, where this platform stands. One log in two times would not read in order.
 */
export const zoneOfLog = (portsOfReader: readonly string[], portsOfEntries: readonly string[]): string =>
  onlyZone(portsOfReader) ?? onlyZone(portsOfEntries) ?? pagoPago.zone;

function onlyZone(ports: readonly string[]): string | null {
  const zones = [...new Set(ports.map((code) => portWithCode(code).zone))];
  return zones.length === 1 ? zones[0]! : null;
}
