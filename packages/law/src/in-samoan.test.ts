import { catalogueFaults, findings, inTongue, Temporal, type Finding, type Rule } from '@landfall/rule';
import { territoryFindings } from './as/filing.js';
import type { DeclarationFacts } from './as/facts.js';
import { lawfulDeclaration } from './as/lawful-goods.js';
import { inSamoan } from './in-samoan.js';
import { figuresAreReadable, samoanWith, type TypedFigure } from './index.js';
import { saidInTerritory } from './said-in-territory.js';

const samoan = samoanWith(inSamoan);

/** What is found of a declaration, in Samoan; null where a sentence is lacking. */
const inTheirWords = (change: Partial<DeclarationFacts>) => territoryFindings(lawfulDeclaration(change)).map(said);
const said = ({ message, told }: Finding) => inTongue(told?.message ?? { sentences: [message] }, samoan);

test('all that the law can say of a declaration into American Samoa is said in Samoan, and nothing else', () => {
  expect(catalogueFaults(saidInTerritory, inSamoan)).toEqual([]);
});

test('a rule that is written in English alone is noticed', () => {
  expect(catalogueFaults([...saidInTerritory, 'Goods are weighed.'], inSamoan)).toEqual([
    'is missing: Goods are weighed.',
  ]);
});

test('a name, a figure and a day stand in the Samoan sentence as they do in the English one', () => {
  expect(inTheirWords({ portCode: '3201' })).toEqual([
    'ʻO Honolulu ʻo se taulaga o le Iunaite Setete: ʻo oloa e ō i ai e faʻaulufaleina i lalo o lana lava tulafono.',
  ]);
  expect(inTheirWords({ arrivesOn: Temporal.PlainDate.from('2028-11-20') })).toEqual([
    expect.stringContaining('ʻO lenei aso e 731 aso pe a mavae le aso e faʻaulu ai.'),
  ]);
});

test('what can be read in two ways is told with both', () => {
  const typed = figuresAreReadable<TypedFigure>({ all: (one) => [one], textAt: (one) => one.text });
  const of = (kind: TypedFigure['kind'], text: string) => findings(typed, { kind, text, path: [] }).map(said);
  expect(of('DAY', '03/04/2026')).toEqual([
    'E mafai ona faitauina lenei mea o le 4 Mati 2026 po ʻo le 3 Aperila 2026.',
  ]);
  expect(of('AMOUNT', '1.250')).toEqual(['E mafai ona faitauina lenei mea o le $1.25 po ʻo le $1,250.00.']);
});

test('what lacks a sentence is not said in part', () => {
  const weighed: Rule<null> = {
    ...{ code: 'NOT_WEIGHED', citation: null, says: 'Goods are weighed.', nextStep: 'Shorten it.' },
    found: 'This one has {count}.',
    params: () => ({ count: { count: 2 } }),
    broken: () => [[]],
  };
  const [found] = findings([weighed], null);
  expect(inTongue(found!.told!.message!, samoan)).toBeNull();
});
