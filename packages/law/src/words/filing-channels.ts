/**
 * By which way a filing came: by the portal's own pages, by a system of the filer's or of somebody who transmits for it, or
 * on paper and keyed in by an officer. More ways come, and readers of filings take any code.
 */
export const filingChannels = ['PORTAL', 'API', 'OFFICER_KEYED'] as const;
export type FilingChannel = (typeof filingChannels)[number];
