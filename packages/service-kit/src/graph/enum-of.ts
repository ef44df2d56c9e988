import { registerEnumType } from 'type-graphql';

interface Published<Word extends string> {
  /** As this service publishes it: federation wants the service’s or the operation’s own word in it. */
  name: string;
  description: string;
  /** Some of the words alone. */
  only?: readonly Word[];
  /** Words that stay readable and are said no more, each with what to say instead. */
  deprecated?: Partial<Record<NoInfer<Word>, string>>;
}

/**
 * A list of words as an enumeration of the graph: a value for each word, with what it means.
 *
 *     export const ReviewDecision = enumOf(decisionSays, { name: 'ReviewDecision', description: '…' });
 *     export type ReviewDecision = Decision;
 */
export function enumOf<Says extends string, Word extends Says = Says>(
  says: Readonly<Record<Says, string>>,
  { name, description, only, deprecated = {} }: Published<Word>,
): { readonly [W in Word]: W } {
  const words = only ?? (Object.keys(says) as Word[]);
  const values = Object.fromEntries(words.map((word) => [word, word])) as { [W in Word]: W };
  const told = words.map((word) => [word, { description: says[word], deprecationReason: deprecated[word] }]);
  registerEnumType(values, { name, description, valuesConfig: Object.fromEntries(told) });
  return values;
}
