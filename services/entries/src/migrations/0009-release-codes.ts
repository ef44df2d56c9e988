import { Migration } from '@mikro-orm/migrations';

/**
 * The code by which anybody checks an entry's release; entries of before get one too, and so do those that a process of
 * the release before still files.
 */
export class ReleaseCodeTable extends Migration {
  override up(): void {
    for (const sql of releaseCodes) this.addSql(sql);
  }
}

const characters = '0123456789ABCDEFGHJKMNPQRSTVWXY';

/** As `releaseCodeOf` makes it of eleven random characters: the last is their sum by weights from 1, modulo 31. */
const madeReleaseCode = `create function made_release_code() returns text language sql volatile as $$
  select string_agg(substr('${characters}', 1 + digit, 1), '' order by place) ||
    substr('${characters}', 1 + (sum(digit * place) % 31)::int, 1)
  from (select sha256((gen_random_uuid()::text || gen_random_uuid()::text)::bytea) as bytes) random_bytes,
    generate_series(1, 11) place,
    lateral (select get_byte(random_bytes.bytes, place) % 31 as digit) each_digit
$$`;

const releaseCodes = [
  madeReleaseCode,
  'alter table entry add column release_code text not null default made_release_code()',
  'alter table entry add constraint entry_release_code_unique unique (release_code)',
];
