import type { Says } from './says.js';

/** What goods are brought into American Samoa for. The most usual first. */
export const importPurposes = ['PERSONAL', 'RESALE', 'OPERATIONS', 'PROJECT', 'OTHER_COMMERCIAL'] as const;
export type ImportPurpose = (typeof importPurposes)[number];

export const importPurposeSays: Says<ImportPurpose> = {
  PERSONAL: 'For oneself and one’s household.',
  RESALE: 'To be sold.',
  OPERATIONS: 'To run a business or organisation with, as equipment and supplies.',
  PROJECT: 'For a project, as the materials of a building.',
  OTHER_COMMERCIAL: 'Any other use in trade.',
};
