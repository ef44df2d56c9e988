import { lettersAndDigits, withoutInvisible } from '@landfall/law';
import { raw } from '@mikro-orm/core';

/** What people were told of an entry, with the place of it in the text that was certified. Erased text is not found. */
const names = ['{filer,name}', '{filer,organisationName}', '{consignee,name}'] as const;
const bill = '{billOfLading}';

/**
 * The entries of which somebody typed the reference, the bill or waybill, or the beginning of a word of a name: of the
 * consignee, of who declared, or of the organisation. Of who does not read shipments the reference alone is looked at.
 */
export function matchingText(typed: string, readsShipments: boolean): object {
  const code = lettersAndDigits(typed);
  if (code === '') return { id: '' };
  const ways: [sql: (alias: string) => string, value: string][] = [
    [(alias) => `replace(${alias}.reference, '-', '') like ?`, `${code}%`],
  ];
  if (readsShipments) {
    ways.push([(alias) => inCertified(alias, `${codeOf(bill)} like ?`), `${code}%`]);
    const beginning = `% ${withoutInvisible(typed)
      .trim()
      .toLowerCase()
      .replaceAll(/[\\%_]/g, '\\$&')}%`;
    for (const name of names)
      ways.push([(alias) => inCertified(alias, `' ' || lower(certified.text::json #>> '${name}') like ?`), beginning]);
  }
  return { $or: ways.map(([sql, value]) => ({ [raw((alias) => `(${sql(alias)})`, [value])]: [] })) };
}

const codeOf = (place: string): string =>
  `regexp_replace(upper(certified.text::json #>> '${place}'), '[^[:alnum:]]', '', 'g')`;

const inCertified = (alias: string, condition: string): string =>
  `exists (select from filing_certified certified where certified.filing_id = ${alias}.current_filing_id and ${condition})`;
