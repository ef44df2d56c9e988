import { loadById, type Context } from '@landfall/service-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ExaminationSettingTable, type ExaminationSettingRow } from './examination-setting.table.js';
import { ReviewExaminationSetting, toExaminationSetting } from './examination-setting.type.js';
import { Review } from '../review/review.type.js';

@Resolver(() => Review)
export class ExaminationSettings {
  @FieldResolver(() => [ReviewExaminationSetting], {
    nullable: true,
    description:
      'Each time that an officer set another examination than the one that stood, oldest first; Customs only.',
  })
  async examinationSettings(
    @Root() { id, facts }: Review,
    @Ctx() context: Context,
  ): Promise<ReviewExaminationSetting[]> {
    const rows = (await loadById(context, settingsByReview, id)) ?? [];
    return rows.flatMap((row) => toExaminationSetting(row, context.caller, facts) ?? []);
  }
}

async function settingsByReview(ids: readonly string[], { em }: Context): Promise<ExaminationSettingRow[][]> {
  const where = { reviewId: { $in: [...ids] } };
  const rows = await em.find(ExaminationSettingTable, where, { orderBy: { setAt: 'asc', id: 'asc' } });
  return ids.map((id) => rows.filter(({ reviewId }) => reviewId === id));
}
