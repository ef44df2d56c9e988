import { defineService, feedOf } from '@landfall/service-kit';
import { customs } from './access.js';
import { claimPart } from './claim/part.js';
import { decisionPart } from './decision/part.js';
import { determinationPart } from './determination/part.js';
import { examinationPart } from './examination/part.js';
import { followPart } from './follow/part.js';
import { migrations } from './migrations/index.js';
import { queuePart } from './queue/part.js';
import { reviewPart } from './review/part.js';
import { selectivityPart } from './selectivity/part.js';
import { threadPart } from './thread/part.js';

const reviewFeed = feedOf('review', {
  may: customs,
  description: 'What happened in review at the caller’s ports, oldest first; for Customs only.',
});

/** Selectivity, the officers' queue, decisions and examinations. */
export const review = defineService({
  name: 'review',
  parts: [
    ...[reviewPart, selectivityPart, queuePart, claimPart, examinationPart, threadPart, followPart, decisionPart],
    determinationPart,
    reviewFeed,
  ],
  migrations,
});
