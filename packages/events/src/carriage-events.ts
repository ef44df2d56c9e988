// What is told of what goods come on and under.
import { z } from 'zod';
import { code, counter, defineEvent, hash, instant, legalDate, port } from './define-event.js';

/**
 * What the goods come on and under, by hashes of the installation's own key, so that readers can tell what comes together
 * and nobody can try a number; absent of what was filed before this was told.
 */
export const carriage = {
  /** Absent too where no conveyance was named. */
  conveyanceKey: hash().optional(),
  /** Of each bill. */
  consignmentKeys: z.array(hash()).optional(),
};

/**
 * A flight, voyage or drive arrived at its port, or the time of it was put right. Which entries lie on it, `entry.filed` tells
 * by the same key.
 */
export const conveyanceArrived = defineEvent({
  ...{ producer: 'entries', version: 1, visibleto: 'customs' },
  type: 'conveyance.arrived',
  data: z.object({
    conveyanceKey: hash(),
    port: port(),
    modeOfTransport: code(),
    /** The day that was declared. */
    arrivesOn: legalDate(),
    arrivedAt: instant(),
    /** 1 for the first that is told of it; the highest counts. */
    arrivalNumber: counter(),
  }),
  examples: [
    {
      conveyanceKey: '4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c4c',
      port: 'ASPPG',
      modeOfTransport: 'VESSEL',
      arrivesOn: '2026-02-03',
      arrivedAt: '2026-02-03T18:40:00.000Z',
      arrivalNumber: 1,
    },
  ],
  audience: (data) => ({ ports: [data.port] }),
});
