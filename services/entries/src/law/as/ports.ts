// Ports of entry of American Samoa, and the ways in which goods may be declared there.
// Not modelled: goods by sea, by mail and in baggage, which are declared at the counter.
import * as words from '@landfall/law';

export const ports: readonly words.Port[] = words.ports.filter(({ regime }) => regime === 'AS_TERRITORY');

/** Null for a port that is not of American Samoa. */
export const portWithCode = (code: string): words.Port | null => ports.find((port) => port.code === code) ?? null;

/** How goods may arrive that are declared here. */
export const modesServed: readonly string[] = ['AIR'];
