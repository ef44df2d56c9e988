/** What became of a text that somebody typed: nothing was written, it was read, or it was refused with its flaw. */
export type Reading<Flaw extends string> = Blank | Read | Refused<Flaw>;

export interface Blank {
  is: 'BLANK';
}

export interface Read {
  is: 'READ';
  /** In its one spelling, by which it is kept and compared. */
  value: string;
  /** As it is shown to the person who typed it. */
  shown: string;
}

/** The text can mean either, and whoever typed it is asked which. */
export interface TwoReadings {
  is: 'TWO_READINGS';
  readings: readonly [Read, Read];
}

export interface Refused<Flaw extends string> {
  is: 'REFUSED';
  flaw: Flaw;
}

/** What a reader takes: the text of a field, which may be left out. */
export type Typed = string | null | undefined;

export const blank: Blank = { is: 'BLANK' };
export const read = (value: string, shown = value): Read => ({ is: 'READ', value, shown });
export const refused = <Flaw extends string>(flaw: Flaw): Refused<Flaw> => ({ is: 'REFUSED', flaw });

/** The value where there is one reading; null for a blank, a choice of two and what was refused. */
export const valueOf = (reading: Reading<string> | TwoReadings): string | null =>
  reading.is === 'READ' ? reading.value : null;
