// The ways in which goods may be declared in American Samoa. Baggage has a declaration of its own (title 27, chapter 10).
import type { ModeOfTransport } from '../words/modes-of-transport.js';

/** How goods may arrive that are declared here. */
export const modesServed: readonly ModeOfTransport[] = ['AIR', 'VESSEL', 'MAIL'];
