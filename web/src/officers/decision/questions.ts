import { codeInWords } from '../../in-words/status-in-words.ts';
import type { Question } from './question-fields.tsx';
import type { Desk } from '../review/review-query.ts';

/** What the filer put to an officer, in the words of the law's own finding. */
export function questionsOf({ askedOfficer, entry }: Desk): Question[] {
  const findings = entry?.currentFiling?.findings ?? [];
  return (askedOfficer ?? []).map((code) => {
    const found = findings.find((finding) => finding.code === code);
    return { code, message: found?.message ?? codeInWords(code), citation: found?.citation ?? null };
  });
}
