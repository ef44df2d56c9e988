import { readNumber, type Drink, type FiledCategory, type RateUnit } from '@landfall/law';
import { rateHeld } from '@landfall/law/as/title-11/chapter-10-drinks';
import { comesToUsd, doubtsAbout, type RateTaken } from '@landfall/law/as/title-11/chapter-10-rates';
import { Decimal, Temporal, type Finding } from '@landfall/rule';
import { typedAmount, valueIn } from '../../form/typed.ts';
import type { DeclaredLine } from '../../declared/declared-lines.ts';

/** The rate that an officer takes and of how much, as typed: what is left empty is as declared. */
export interface TypedRate {
  rateUnit: RateUnit;
  rate: string;
  quantity: string;
  /** Per cent of alcohol. */
  strength: string;
}

/** A line that an officer assesses: what it says of itself. */
export type LineToAssess = Pick<DeclaredLine, 'number' | 'quantity' | 'amounts' | 'facts'>;

/** What a line declares in that unit; nothing where it does not say. */
export function declaredIn(unit: RateUnit, line: LineToAssess): string {
  if (unit === 'PERCENT_OF_VALUE') return line.amounts[0]?.value ?? '';
  if (unit === 'USD_PER_PIECE') return said(line, 'tobaccoPieces') ?? line.quantity.split(' ')[0] ?? '';
  return (
    (unit === 'USD_PER_KG' ? said(line, 'tobaccoWeightKg') : unit === 'USD_PER_LITRE' && said(line, 'litres')) || ''
  );
}

/** The unit in which a rate is most likely counted, by what the line says. */
const likelyUnit = (line: LineToAssess): RateUnit =>
  said(line, 'litres') ? 'USD_PER_LITRE' : said(line, 'tobaccoPieces') ? 'USD_PER_PIECE' : 'PERCENT_OF_VALUE';

export const asTyped = (line: LineToAssess, typed: Partial<TypedRate> = {}): TypedRate => ({
  rateUnit: likelyUnit(line),
  rate: '',
  quantity: '',
  strength: '',
  ...typed,
});

type Held = NonNullable<ReturnType<typeof rateHeld>>;

/** The rate that the law states for what was found; null where it states none. */
export function heldFor(line: LineToAssess, typed: TypedRate, lawReadOn: string): Held | null {
  const [price, litres] = [line.amounts[0]?.value ?? null, said(line, 'litres')];
  return rateHeld({
    category: (said(line, 'category') ?? 'NONE') as FiledCategory,
    drink: said(line, 'drink') as Drink | null,
    purchasePriceUsd: figure(typed.quantity) ?? figure(price) ?? new Decimal(0),
    litres: figure(typed.quantity) ?? figure(litres),
    strengthPercent: figure(typed.strength) ?? figure(said(line, 'strengthPercent')),
    on: Temporal.PlainDate.from(lawReadOn),
  });
}

/** The rate on which an assessment can rest: the law’s, or the officer’s own; null while it is not whole. */
export function rateTaken(line: LineToAssess, typed: TypedRate, lawReadOn: string): RateTaken | null {
  const held = heldFor(line, typed, lawReadOn);
  if (held) return { rateUnit: held.rateUnit, rate: held.rate, quantity: held.quantity };
  const [rate, quantity] = [figure(typed.rate), figure(typed.quantity || declaredIn(typed.rateUnit, line))];
  return rate && quantity ? { rateUnit: typed.rateUnit, rate, quantity } : null;
}

/** What an officer has typed of assessments, by the number of the line. */
interface Assessing {
  assessments: Readonly<Record<string, string>>;
  rates: Readonly<Record<string, Partial<TypedRate>>>;
}

/** The assessment of a line as it is stated: on the law’s rate where it comes to that, or where the officer said of how much. */
export function assessmentOf(line: LineToAssess, { assessments, rates }: Assessing, lawReadOn: string) {
  const exciseUsd = valueIn(typedAmount(assessments[line.number] ?? ''));
  const taken = rateTaken(line, asTyped(line, rates[line.number]), lawReadOn);
  const isItsOwn = taken && exciseUsd !== '' && comesToUsd(taken).eq(exciseUsd);
  return { line: line.number, exciseUsd, rateTaken: isItsOwn || rates[line.number] ? taken : null };
}

/** What is asked back about what is stated, before it is sent. */
export function doubtsOf(lines: readonly LineToAssess[], typed: Assessing, lawReadOn: string): Finding[] {
  const assessments = lines.flatMap((line) => {
    const { exciseUsd } = assessmentOf(line, typed, lawReadOn);
    if (exciseUsd === '') return [];
    return {
      line: line.number,
      exciseUsd: new Decimal(exciseUsd),
      valueUsd: figure(line.amounts[0]?.value ?? null),
      rateTaken: rateTaken(line, asTyped(line, typed.rates[line.number]), lawReadOn),
    };
  });
  return doubtsAbout({ assessments, on: Temporal.PlainDate.from(lawReadOn) });
}

const said = ({ facts }: LineToAssess, name: string): string | null =>
  facts.find(({ question }) => question === name)?.value ?? null;

function figure(typed: string | null): Decimal | null {
  const reading = typed ? readNumber(typed) : null;
  return reading?.is === 'READ' ? new Decimal(reading.value) : null;
}
