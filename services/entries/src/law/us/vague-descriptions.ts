// Words that by themselves describe no merchandise. A help to the filer, not a finding of fact: an officer may be asked.
// Not modelled: whether the description fits the tariff number; languages other than English.
import { figureOn, type Figure, type Temporal } from '@landfall/rule';

export interface VagueWords {
  readonly because: string;
  /** Lower case, singular. */
  readonly words: readonly string[];
}

export const vagueWords: Figure<readonly VagueWords[]> = {
  says: 'words that alone are no adequate description',
  citation: '19 CFR 143.25',
  values: [
    {
      from: '2016-08-26',
      by: 'a reading of "adequate description" (143.25) and "specific description" (143.23(k)(4))',
      is: [
        {
          because: 'names everything that can be imported',
          words: [
            'good',
            'merchandise',
            'item',
            'article',
            'product',
            'thing',
            'stuff',
            'material',
            'cargo',
            'freight',
            'package',
            'parcel',
            'shipment',
          ],
        },
        {
          because: 'says why it is sent, not what it is',
          words: ['gift', 'present', 'sample', 'donation', 'return', 'personal', 'effect', 'belonging'],
        },
        {
          because: 'names a share of something that is not named',
          words: [
            'part',
            'spare',
            'component',
            'accessory',
            'accessories',
            'piece',
            'set',
            'kit',
            'supply',
            'supplies',
          ],
        },
        {
          because: 'names a trade, not a product of it',
          words: [
            'electronic',
            'equipment',
            'machinery',
            'machine',
            'tool',
            'hardware',
            'chemical',
            'clothing',
            'apparel',
            'textile',
            'food',
            'foodstuff',
          ],
        },
        {
          because: 'only joins or counts',
          words: [
            'and',
            'or',
            'of',
            'for',
            'the',
            'a',
            'an',
            'with',
            'other',
            'various',
            'assorted',
            'misc',
            'miscellaneous',
            'general',
            'sundry',
            'retail',
            'household',
            'all',
            'kind',
            'as',
            'per',
            'invoice',
            'see',
          ],
        },
      ],
    },
  ],
};

/** True when at least one word of at least two letters is not vague. */
export function descriptionIsAdequate(description: string, on: Temporal.PlainDate): boolean {
  const vague = new Set(figureOn(vagueWords, on).flatMap(({ words }) => words));
  const words =
    description
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{L}{2,}/gu) ?? [];
  return words.some((word) => !vague.has(word) && !vague.has(word.replace(/s$/, '')));
}
