import type { Form } from './form-graph.ts';

/** Whether nothing can be filed with that answer just now. */
export const isClosedAnswer = ({ closedAnswers }: Form, name: string, value: string): boolean =>
  closedAnswers.some((one) => one.question === name && one.value === value);
