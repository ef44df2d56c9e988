import { Migration } from '@mikro-orm/migrations';
import { criteriaBefore } from './criteria-before-0007.js';

const criteria = `create table criterion (
  id text not null,
  version int not null,
  regime text not null,
  criterion jsonb not null,
  is_in_file boolean not null,
  place int not null,
  primary key (id, version))`;

/** Criteria as data. Before them the examples were in force: assessments that were made by them can still be run again. */
export class Criteria extends Migration {
  override up(): void {
    this.addSql(criteria);
    criteriaBefore.forEach((one, place) => {
      const text = JSON.stringify(one).replaceAll("'", "''");
      this.addSql(
        `insert into criterion
          select '${one.id}', ${one.version}, '${one.regime}', '${text}'::jsonb, false, ${place}
          where exists (select from selectivity_result)`,
      );
    });
  }
}

export const criteriaAsData = { name: '0007-criteria', class: Criteria };
