import { Migration } from '@mikro-orm/migrations';

/** The code by which anybody checks an entry's release; entries of before get one too. */
export class ReleaseCodeTable extends Migration {
  override up(): void {
    for (const sql of releaseCodes) this.addSql(sql);
  }
}

const characters = '0123456789ABCDEFGHJKMNPQRSTVWXY';

/** As `releaseCodeOf` makes it of eleven random characters: the last is their sum by weights from 1, modulo 31. */
export const codeOfRandomBytes = `select
    string_agg(substr('${characters}', 1 + digit, 1), '' order by place) ||
    substr('${characters}', 1 + (sum(digit * place) % 31)::int, 1)
  from generate_series(1, 11) place,
    lateral (select get_byte(random_bytes.bytes, place) % 31 as digit) each_digit`;

const releaseCodes = [
  'alter table entry add column release_code text',
  `update entry set release_code = made.code
    from (select id, (${codeOfRandomBytes}) as code
      from (select id, sha256((gen_random_uuid()::text || gen_random_uuid()::text)::bytea) as bytes from entry) random_bytes) made
    where made.id = entry.id`,
  'alter table entry alter column release_code set not null',
  'alter table entry add constraint entry_release_code_unique unique (release_code)',
];
