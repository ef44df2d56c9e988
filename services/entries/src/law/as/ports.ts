// Ports of entry of American Samoa, and the ways in which goods may be declared there.
// Not modelled: goods by sea, by mail and in baggage, which are declared at the counter.
import type { Port } from '../us/ports.js';

export const ports: readonly Port[] = [{ code: 'ASPPG', name: 'Pago Pago', zone: 'Pacific/Pago_Pago' }];

/** Null for a port that is not of American Samoa. */
export const portWithCode = (code: string): Port | null => ports.find((port) => port.code === code) ?? null;

/** How goods may arrive that are declared here. */
export const modesServed: readonly string[] = ['AIR'];
