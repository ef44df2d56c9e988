/** Texts of one folder, however deep. */
export interface Texts {
  readonly [key: string]: string | Texts;
}

/** A key that has a form for one and a form for several is said with a `count`, without its ending. */
type WithoutForm<Key extends string> = Key extends `${infer Base}_one`
  ? Base
  : Key extends `${infer Base}_other`
    ? Base
    : Key;

/** Where a text stands in its folder, as `start.need.price`. */
type KeyIn<Of> = {
  [Key in keyof Of & string]: Of[Key] extends string ? WithoutForm<Key> : `${Key}.${KeyIn<Of[Key]>}`;
}[keyof Of & string];

export interface Say<Of> {
  (key: KeyIn<Of>, values?: object): string;
  /** For a code that came to the platform after this page was loaded. */
  (key: string, values: { defaultValue: string }): string;
}

/** Says the texts of a folder, with values in the places that are named `{{value}}`. React escapes what it shows. */
export const sayIn = <Of extends Texts>(texts: Of): Say<Of> => {
  return (key: string, given: object = {}): string => {
    const values = given as Readonly<Record<string, unknown>>;
    const form = values['count'] === 1 ? 'one' : 'other';
    const found = ('count' in values ? textAt(texts, `${key}_${form}`) : null) ?? textAt(texts, key);
    const text = found ?? String(values['defaultValue'] ?? key);
    return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
  };
};

function textAt(texts: Texts, key: string): string | null {
  let found: string | Texts | undefined = texts;
  for (const step of key.split('.')) {
    found = typeof found === 'object' && Object.hasOwn(found, step) ? found[step] : undefined;
  }
  return typeof found === 'string' ? found : null;
}
