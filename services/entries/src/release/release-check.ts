import { readReleaseCode, releaseCodeFlawSays, valueOf } from '@landfall/law';
import { as, loadById, type Context } from '@landfall/service-kit';
import { GraphQLError } from 'graphql';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { EntryTable } from '../entry/entry.table.js';
import { loadContents } from '../filing/load-filings.js';
import { readBill } from '../kinds/form/answers.js';
import { declaredPieces } from './declared-pieces.js';
import { ReleaseCheck, ReleaseCheckPieces } from './release-check.type.js';

@Resolver()
export class ReleaseCheckQuery {
  @Query(() => ReleaseCheck, {
    nullable: true,
    description:
      'Whether goods are released, for anybody who holds the code of their entry, signed in or not; null for a code that belongs to none. Each question costs its asker a share of what may be asked in a second.',
  })
  async releaseCheck(
    @Arg('code', () => String, {
      description: 'The `releaseCode` of the entry, as it is printed: dashes, blanks and case do not matter.',
    })
    code: string,
    @Ctx() context: Context,
  ): Promise<ReleaseCheck | null> {
    const releaseCode = valueOf(readReleaseCode(code));
    if (releaseCode === null) throw notACode(code);
    const entry = await context.em.findOne(EntryTable, { releaseCode });
    if (!entry) return null;
    const content = await loadById(context, loadContents, entry.currentFilingId);
    const { status, releasedAt } = entry;
    return as(ReleaseCheck, {
      ...{ isReleased: status === 'RELEASED', releasedAt, checkedAt: context.now() },
      billOfLading: readBill(content?.certified?.words.billOfLading) || null,
      pieces: content ? declaredPieces(entry.entryType, content).map((some) => as(ReleaseCheckPieces, some)) : [],
    });
  }
}

function notACode(typed: string): GraphQLError {
  const reading = readReleaseCode(typed);
  const flaw = reading.is === 'REFUSED' ? reading.flaw : 'NOT_A_CODE';
  return new GraphQLError(releaseCodeFlawSays[flaw], { extensions: { code: 'BAD_USER_INPUT' } });
}
