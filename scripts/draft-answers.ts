// The answers of a draft by the names of its questions, as programs write them, made what `saveDraft` takes.

interface Said {
  question: string;
  value: string;
}

/** `{ filerName: 'Sina', lines: [{ key: 'a', quantity: '6' }], … }`: true and false become YES and NO. */
export function asSent({ lines, documents, askOfficer, filerReference, step, ...answers }: Record<string, unknown>) {
  return {
    ...{ said: saidIn(answers), documents, askOfficer, filerReference, step },
    lines: (lines as Record<string, unknown>[] | undefined)?.map(({ key, ...line }) => ({ key, said: saidIn(line) })),
  };
}

const saidIn = (answers: Record<string, unknown>): Said[] =>
  Object.entries(answers)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([question, value]) => ({ question, value: inWord(value) }));

const inWord = (value: unknown): string => (typeof value === 'boolean' ? (value ? 'YES' : 'NO') : String(value));
