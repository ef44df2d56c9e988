// The amounts, numbers and days of a mutation's input, read as everything is read that people type. House names say which
// is which: `…Usd` is money, any other decimal a quantity or a weight.
import { figuresAreReadable, readTyped, valueOf, type FigureKind, type TypedFigure } from '@landfall/law';
import { findings, type Path } from '@landfall/rule';
import { Decimal } from 'decimal.js';
import { SentDay, textOfDecimal } from './scalars.js';
import { userError, type UserError } from './user-error.type.js';

/** Taken for a day that cannot be read, while the rest of the input is judged. */
const dayOfNoOne = '0001-01-01';

/**
 * Puts what was read in the place of what was sent, and tells what cannot be read, or can be read in two ways. That is
 * taken for zero, or the day of no one, while the rest is judged; nothing of it may be kept.
 */
export function readSent(input: object): UserError[] {
  const unread: TypedFigure[] = [];
  readWithin(input, [], unread);
  return findings(figuresAreReadable<readonly TypedFigure[]>({ all, textAt }), unread).map(
    ({ code, message, path, ...more }) => userError(code, message, path, more),
  );
}

const all = (figures: readonly TypedFigure[]) => figures;
const textAt = (figures: readonly TypedFigure[], at: Path) => figures.find(({ path }) => path === at)!.text;

function readWithin(input: object, path: Path, unread: TypedFigure[]): void {
  const within = input as Record<string, unknown>;
  for (const [name, value] of Object.entries(input)) {
    const at = [...path, name];
    if (value instanceof SentDay) within[name] = readOne('DAY', value.toString(), at, unread) ?? dayOfNoOne;
    else if (Decimal.isDecimal(value)) within[name] = readDecimal(value, at, unread);
    else if (typeof value === 'object' && value !== null) readWithin(value, at, unread);
  }
}

function readDecimal(sent: Decimal, path: Path, unread: TypedFigure[]): Decimal {
  const text = textOfDecimal(sent);
  if (text === null) return sent;
  const kind = path.findLast((name) => !/^\d+$/.test(name))?.endsWith('Usd') ? 'AMOUNT' : 'NUMBER';
  // A number below zero is a number all the same: the law of the field says what is wrong with it.
  if (sent.lessThan(0)) return new Decimal(sent);
  return new Decimal(readOne(kind, text, path, unread) ?? 0);
}

function readOne(kind: FigureKind, text: string, path: Path, unread: TypedFigure[]): string | null {
  const value = valueOf(readTyped(kind, text));
  if (value === null) unread.push({ kind, path, text });
  return value;
}
