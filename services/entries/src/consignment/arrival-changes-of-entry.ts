import { arrivalFigureSays, type ArrivalFigure } from '@landfall/law';
import { as, enumOf, loadById, type Context } from '@landfall/service-kit';
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { Entry } from '../entry/entry.type.js';
import { ArrivalChangeTable, type ArrivalChangeRow } from './consignment.table.js';

const EntryArrivalFigure = enumOf(arrivalFigureSays, {
  name: 'EntryArrivalFigure',
  description: 'What a recorded arrival can make another of an entry.',
});

@ObjectType({
  description: 'What the arrival that Customs recorded made another of an entry that was filed before.',
  simpleResolvers: true,
})
export class EntryArrivalChange {
  @Field(() => EntryArrivalFigure, { description: 'What is another than it was.' })
  figure!: ArrivalFigure;

  @Field(() => Date, {
    description:
      'What it was: by the day that is declared, by the filing or deposit, or by the arrival as it was recorded before.',
  })
  from!: Date;

  @Field(() => Date, { description: 'What it is since. Of a time that runs out, the first instant after it.' })
  to!: Date;

  @Field(() => String, { nullable: true, description: 'By which law; null where none is cited.' })
  citation!: string | null;

  @Field(() => Boolean, {
    description:
      'False where the entry was released or withdrawn: nothing of it is changed, and this says what would be.',
  })
  isApplied!: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether that time had run out when the entry was first filed; null of the time of entry.',
  })
  isLate!: boolean | null;

  @Field(() => Date, { description: 'When it was told to the entry.' })
  changedAt!: Date;
}

/** What arrivals changed of an entry. */
@Resolver(() => Entry)
export class ArrivalChangesOfEntry {
  @FieldResolver(() => [EntryArrivalChange], {
    description: 'What recorded arrivals made another of it, oldest first; none where none did.',
  })
  async arrivalChanges(@Root() { id }: Entry, @Ctx() context: Context): Promise<EntryArrivalChange[]> {
    return ((await loadById(context, loadChanges, id)) ?? []).map(toChange);
  }
}

const toChange = ({ figure, wasAt, isAt, citation, isApplied, isLate, changedAt }: ArrivalChangeRow) =>
  as(EntryArrivalChange, { figure, from: wasAt, to: isAt, citation, isApplied, isLate, changedAt });

async function loadChanges(ids: readonly string[], { em }: Context): Promise<ArrivalChangeRow[][]> {
  const oldestFirst = { orderBy: { changedAt: 'asc', arrivalNumber: 'asc', figure: 'asc' } } as const;
  const rows = await em.find(ArrivalChangeTable, { entryId: { $in: [...ids] } }, oldestFirst);
  const byEntry = Map.groupBy(rows, ({ entryId }) => entryId);
  return ids.map((id) => byEntry.get(id) ?? []);
}
