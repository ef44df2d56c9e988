import type { Says } from './says.js';

export const draftStatuses = ['DRAFT', 'FILED', 'DISCARDED'] as const;
export type DraftStatus = (typeof draftStatuses)[number];

export const draftStatusSays: Says<DraftStatus> = {
  DRAFT: 'Being written.',
  FILED: 'Filed: see `entry`. It is not written to any more.',
  DISCARDED: 'Thrown away, its answers too.',
};
