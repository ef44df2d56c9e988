// How many kinds of goods are declared at once. No law held here states it.
import { countParam, type Rule } from '@landfall/rule';

export const mostLines = 999;

export const linesCanBeCounted: Rule<{ readonly lines?: readonly unknown[] | null | undefined }> = {
  code: 'LINE_COUNT_OUT_OF_RANGE',
  citation: null,
  says: `A declaration has 1 to ${mostLines} lines.`,
  nextStep: 'Give every kind of goods a line of its own; file more than one declaration for more.',
  broken: ({ lines }) => ((lines?.length ?? 0) < 1 || lines!.length > mostLines ? [['lines']] : []),
  tells: {
    MORE: 'Declare up to {most} kinds of goods at once: these are {count}.',
    NONE: 'Add at least one kind of goods.',
  },
  which: ({ lines }) => (lines?.length ? 'MORE' : 'NONE'),
  params: ({ lines }) => ({ most: countParam(mostLines), count: countParam(lines?.length ?? 0) }),
};
