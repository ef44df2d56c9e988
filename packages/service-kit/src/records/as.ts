type NamesOfNullable<T> = { [K in keyof T]-?: null extends T[K] ? K : undefined extends T[K] ? K : never }[keyof T];

/** What an object of a published type is made of: what may be null, or is a list of errors, may be left out. */
export type FieldsOf<T> = Omit<T, NamesOfNullable<T> | 'userErrors'> &
  Partial<Pick<T, NamesOfNullable<T> | Extract<keyof T, 'userErrors'>>>;

/** An object of a published type made of its fields, which the compiler compares with those of the type. */
export const as = <T extends object>(type: new () => T, fields: FieldsOf<T>): T => Object.assign(new type(), fields);
