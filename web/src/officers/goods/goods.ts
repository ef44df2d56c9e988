import { linesOf, type DeclaredLine } from '../../declared/declared-lines.ts';
import { usd } from '../../in-words/usd.ts';
import { textsOf } from '../../texts/texts.ts';
import type { Filed, FiledLine } from '../review/review-query.ts';

/** A line of goods as an officer looks at it, of whatever kind the entry is. */
export type GoodsLine = DeclaredLine & { told: FiledLine };

/** The lines of a filing; their numbers are the filing's own. */
export const goodsOf = ({ declaration }: Filed): GoodsLine[] => linesOf(declaration);

/** An amount for people; where there is none yet, that it is to be assessed. */
export const amountInWords = (amountUsd: string | null): string =>
  amountUsd === null ? textsOf('officers')('toAssess') : usd(amountUsd);
