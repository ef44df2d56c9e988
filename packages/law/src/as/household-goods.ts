// How a household names what it brings with it: of no law that is held here. ASCA 27.1017 wants kind, quality and price of
// what is received, and does not say how finely: that one line may stand for the used goods of one household is read so here,
// and an officer may ask for more.
//
// Not modelled: which goods a household may call its own; a list by box.
import { figureOn, type Figure, type Temporal } from '@landfall/rule';
import { descriptionIsAdequate } from '../shared/vague-descriptions.js';
import type { ImportPurpose } from '../words/import-purposes.js';

export const namesOfHouseholdGoods: Figure<readonly string[]> = {
  says: 'names that say enough of goods for personal use, though they name no single article',
  citation: null,
  values: [
    {
      from: '2017-01-01',
      is: [
        ...['household goods', 'household effects', 'household items', 'household things', 'personal effects'],
        ...['mea tau fale', 'meatau fale', 'mea o le fale', 'oloa o le fale', 'mea totino'],
      ],
      by: 'a reading of this house',
      trust: 'HOUSE',
    },
  ],
};

interface Described {
  readonly description: string;
  readonly purpose: ImportPurpose | null;
}

/** Whether a line says what the goods are: an article, or that a household brings what is its own. */
export const saysWhatItIs = ({ description, purpose }: Described, on: Temporal.PlainDate): boolean =>
  descriptionIsAdequate(description, on) || (purpose === 'PERSONAL' && namesAHousehold(description, on));

function namesAHousehold(description: string, on: Temporal.PlainDate): boolean {
  const words = description.toLowerCase().split(/\s+/).join(' ');
  return figureOn(namesOfHouseholdGoods, on).some((name) => words.includes(name));
}
