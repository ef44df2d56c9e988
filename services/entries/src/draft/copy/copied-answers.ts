// What of a filed declaration is said again for another shipment.
import type { Answers } from '../../kinds/form/answers.js';
import { fieldsOf, holds, type AnyField, type Form } from '../../kinds/form/grammar.js';

export const leftOutSays = {
  OF_THE_SHIPMENT: 'It belongs to that shipment alone: it is answered anew.',
  OF_THE_FILER: 'It says who filed, and another account files now: it is answered anew.',
  ASKED_NO_MORE: 'It is asked no more beside these answers.',
  CHOICE_NO_MORE: 'What was chosen can be chosen no more.',
} as const;
export type WhyLeftOut = keyof typeof leftOutSays;

/** A question that was answered and is not copied; of a line's question the numbers of the lines. */
export interface LeftOut {
  readonly question: string;
  readonly why: WhyLeftOut;
  readonly lineNumbers: readonly number[];
}

interface Copied {
  readonly answers: Answers;
  readonly leftOut: readonly LeftOut[];
}

/** Documents, what was put to an officer and the filer's own reference belong to what was filed, and are no answers. */
export function copiedAnswers(form: Form, filed: Answers, filesAgain: boolean): Copied {
  const leftOut = new Map<string, LeftOut>();
  const copied = (fields: readonly (readonly [string, AnyField])[], said: object, all: object, line?: number) => {
    const taken: Record<string, unknown> = {};
    for (const [name, field] of fields) {
      const answer = (said as Record<string, unknown>)[name];
      if (typeof answer !== 'string') continue;
      const why = whyLeftOut(field, answer, all, filesAgain);
      if (!why) taken[name] = answer;
      else note(leftOut, { question: name, why, lineNumbers: line === undefined ? [] : [line] });
    }
    return taken;
  };
  const lineFields = Object.entries(form.line);
  const lines = (filed.lines ?? []).map((line, n) => ({
    ...copied(lineFields, line, { ...filed, ...line }, n + 1),
    key: line.key,
  }));
  return { answers: { ...copied(fieldsOf(form), filed, filed), lines }, leftOut: [...leftOut.values()] };
}

function whyLeftOut(field: AnyField, answer: string, beside: object, filesAgain: boolean): WhyLeftOut | null {
  const { isOf, askedOf, kind, choices = [] } = field;
  if (isOf === 'SHIPMENT') return 'OF_THE_SHIPMENT';
  if (isOf === 'FILER' && !filesAgain) return 'OF_THE_FILER';
  if (askedOf && !holds(askedOf, beside)) return 'ASKED_NO_MORE';
  return kind === 'CHOICE' && !choices.includes(answer) ? 'CHOICE_NO_MORE' : null;
}

function note(leftOut: Map<string, LeftOut>, { question, why, lineNumbers }: LeftOut): void {
  const name = `${lineNumbers.length > 0 ? 'line ' : ''}${question} ${why}`;
  const before = leftOut.get(name)?.lineNumbers ?? [];
  leftOut.set(name, { question, why, lineNumbers: [...before, ...lineNumbers] });
}
