import type { Context } from '@landfall/service-kit';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { EntryRegime } from '../../entry/entry.enums.js';
import { statementOn } from '@landfall/law/shared/certification';
import { latestDay } from '@landfall/law/shared/day-at-port';
import { CertificationStatement, toCertificationStatement } from './certification-statement.type.js';

@Resolver()
export class CertificationStatementQuery {
  @Query(() => CertificationStatement, {
    nullable: true,
    description:
      'The statement in force now. `fileEntry` and `fileDraft` take these words and no others; a statement that was replaced is taken a day longer. Null before the first day whose law is held.',
  })
  certificationStatement(
    @Arg('regime', () => EntryRegime, { description: 'The law under which something is filed.' }) regime: EntryRegime,
    @Ctx() { now }: Context,
  ): CertificationStatement | null {
    // A new text is shown once it is in force at every port.
    const statement = statementOn(regime, latestDay(now()));
    return statement && toCertificationStatement(regime, statement);
  }
}
