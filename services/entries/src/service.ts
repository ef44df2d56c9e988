import { defineService } from '@landfall/service-kit';
import { carrierPart } from './carrier/part.js';
import { consignmentPart } from './consignment/part.js';
import { draftPart } from './draft/part.js';
import { entriesFeedPart, entryPart } from './entry/part.js';
import { filingPart } from './filing/part.js';
import { kindsPart } from './kinds/part.js';
import { migrations } from './migrations/index.js';
import { nodePart } from './node/part.js';
import { onlinePaymentPart } from './money/online/part.js';
import { moneyPart } from './money/part.js';
import { partyPart } from './party/part.js';
import { phasePart } from './phase/part.js';
import { portPart } from './port/part.js';
import { releasePart } from './release/part.js';
import { searchPart } from './search/part.js';
import { standingPart } from './standing/part.js';
import { statisticsPart } from './statistics/part.js';
import { wordsPart } from './words/part.js';

/** Filings, entries and what is owed on them, under the law of entry. */
export const entries = defineService({
  name: 'entries',
  parts: [
    ...[draftPart, filingPart, entryPart, consignmentPart, carrierPart, partyPart, moneyPart, onlinePaymentPart],
    ...[entriesFeedPart, searchPart, releasePart, kindsPart, phasePart, wordsPart, portPart, nodePart],
    ...[standingPart, statisticsPart],
  ],
  migrations,
});
