import type { Finding, JudgedDraft } from './draft-graph.ts';

/** Whether a finding may be put to an officer, by the law that the draft was judged by. */
export const isAskable = ({ code }: Pick<Finding, 'code'>, { askableCodes }: JudgedDraft): boolean =>
  askableCodes.includes(code);
