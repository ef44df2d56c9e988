import { useState } from 'react';
import type { Problem } from './error-summary.tsx';

/** What is typed and chosen, by the id of the control that asks for it. */
export type Given = Readonly<Record<string, unknown>>;

interface Problems {
  /** What is still to be mended. */
  problems: readonly Problem[];
  /** Rises with each try. */
  attempt: number;
  /** Says what a try found wrong of what is given now; nothing where it found nothing. */
  tell(found: readonly Problem[]): void;
  /** What is wrong at the control of that id. */
  problemAt(id: string): string | undefined;
}

const untried = { found: [] as readonly Problem[], of: {} as Given, attempt: 0 };

/**
 * What is wrong in a form. What is about a field is no longer said once that field has changed, neither there nor in the
 * summary; what is about none stands until the next try.
 */
export function useProblems(given: Given): Problems {
  const [told, setTold] = useState(untried);
  const problems = told.found.filter(({ fieldId }) => fieldId === null || told.of[fieldId] === given[fieldId]);
  // Mended once, it does not come back while somebody types on.
  if (problems.length < told.found.length) setTold({ ...told, found: problems });
  const tell = (found: readonly Problem[]): void =>
    setTold(({ attempt }) => ({ found, of: given, attempt: attempt + 1 }));
  const problemAt = (id: string): string | undefined => problems.find(({ fieldId }) => fieldId === id)?.says;
  return { problems, attempt: told.attempt, tell, problemAt };
}
