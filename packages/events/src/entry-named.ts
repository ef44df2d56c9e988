// What an event about an entry says besides, so that whoever reads it can name the entry.
import { code, counter, decimal, reference } from './define-event.js';

/**
 * What readers call an entry, of which kind it is and what they know the shipment by, so that nobody keeps a copy of `entry.filed` to name it. Absent of
 * what was announced before this was told.
 */
export const named = {
  reference: reference().optional(),
  kind: code().optional(),
  lineCount: counter().optional(),
  totalValueUsd: decimal().optional(),
};
