import type { Finding } from './draft-graph.ts';

/** Whether a finding may be put to an officer: the law says so by naming where its code goes. */
export const isAskable = ({ nextStep, severity }: Pick<Finding, 'nextStep' | 'severity'>): boolean =>
  severity === 'WARNING' || /\baskOfficer\b/.test(nextStep ?? '');
