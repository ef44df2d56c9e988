import { textsOf } from '../../texts/texts.ts';
import type { QueueRow } from './queue-query.ts';

/** An officer may have lowered what a criterion called for: each criterion that was met adds to the score. */
export const unflagged = ({ selectivity }: Pick<QueueRow, 'selectivity'>): string =>
  textsOf('officers')(selectivity?.score ? 'flag.general' : 'flag.none');
