// Who may stand on one declaration of baggage. ASCA 27.1005 says nothing of families: that those who travel together may
// declare on one is a reading of this house, which also sets how many; an officer may want a declaration of each.
//
// Not modelled: who is of a family; ages; the litre of alcohol a trip of a traveler of 21 or over (11.1002, secondary),
// which the officer who assesses a line knows of.
import { figureOn, textParam, type Figure, type Rule, type Temporal } from '@landfall/rule';

interface TogetherFacts {
  readonly filedOn: Temporal.PlainDate;
  /** The others, one to a line, as typed; null where nobody is named. */
  readonly companions: string | null;
}

export const mostTravellers: Figure<number> = {
  says: 'how many persons may stand on one declaration of baggage, with who declares',
  citation: null,
  values: [{ from: '2017-01-01', is: 12, by: 'a bound of this house', trust: 'HOUSE' }],
};

/** With who declares. */
const countOf = ({ companions }: TogetherFacts): number =>
  1 + (companions ?? '').split('\n').filter((line) => line.trim() !== '').length;

export const familyFitsOneDeclaration: Rule<TogetherFacts> = {
  code: 'TOO_MANY_TRAVELERS',
  citation: null,
  says: 'Up to twelve persons who travel together stand on one declaration of baggage, with who declares.',
  nextStep: 'Keep up to eleven others here, one to a line, and make a second declaration for the rest.',
  broken: (facts) => (countOf(facts) > figureOn(mostTravellers, facts.filedOn) ? [['companions']] : []),
  found: 'Here stand {count}.',
  params: (facts) => ({ count: textParam(countOf(facts)) }),
};
