/**
 * Where a rule stands in the law: the Code of Federal Regulations, the United States Code, the Harmonized Tariff Schedule
 * of the United States, or the American Samoa Code Annotated. A rule cited as "see manual" does not compile.
 */
export type Citation = `19 CFR ${string}` | `19 USC ${string}` | `HTSUS ${string}` | `ASCA ${string}`;
