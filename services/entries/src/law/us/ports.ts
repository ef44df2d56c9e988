// Ports of entry of the customs territory (Schedule D).
import * as words from '@landfall/law';

export const ports: readonly words.Port[] = words.ports.filter(({ regime }) => regime === 'US_CBP');

const byCode = new Map(ports.map((port) => [port.code, port]));

/** Null for a code that is not held here. */
export function portWithCode(code: string): words.Port | null {
  return byCode.get(code) ?? null;
}
