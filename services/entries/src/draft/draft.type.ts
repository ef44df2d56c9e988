import { as, GraphQLDecimal, sees, type Caller } from '@landfall/service-kit';
import type { Decimal } from '@landfall/rule';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { draftAccess } from './access.js';
import { EntryRegime, EntryType } from '../entry/entry.enums.js';
import { DraftAnswers } from './draft-answers.type.js';
import { ExciseAfterEntry } from '../filing/declared/excise-after-entry.type.js';
import { Node } from '../node/node.type.js';
import { DraftStatus } from './draft.enums.js';
import type { CopiedFrom } from './copy/copied-from.js';
import { DraftCopied, DraftLeftOut } from './copy/draft-copied.type.js';
import type { DraftRow } from './draft.table.js';
import { toAnswers } from './save/kept-answers.js';

@ObjectType({ description: 'The excise on one line of a draft, as it would be if filed now.', simpleResolvers: true })
export class DraftExciseLine {
  @Field(() => ID, { description: 'The line’s key.' })
  key!: string;

  @Field(() => GraphQLDecimal, {
    nullable: true,
    description: 'What it is reckoned on; null where that cannot be read.',
  })
  basisUsd!: Decimal | null;

  @Field(() => GraphQLDecimal, {
    nullable: true,
    description: 'The rate in per cent; null where an officer assesses the line or it cannot be read.',
  })
  ratePercent!: Decimal | null;

  @Field(() => GraphQLDecimal, { nullable: true, description: 'The excise; null where an officer assesses it.' })
  exciseUsd!: Decimal | null;

  @Field({ description: 'Why it is so, in a sentence.' })
  says!: string;

  @Field(() => String, { nullable: true, description: 'The rule behind it; null where none is cited.' })
  citation!: string | null;

  @Field(() => [ExciseAfterEntry], { description: 'What may fall due on the goods after they have entered.' })
  afterEntry!: readonly ExciseAfterEntry[];
}

@ObjectType({ description: 'The excise on a draft, as it would be if filed now.', simpleResolvers: true })
export class DraftExcise {
  @Field(() => GraphQLDecimal, {
    nullable: true,
    description: 'All lines together; null while a line is an officer’s to assess or cannot be read.',
  })
  totalUsd!: Decimal | null;

  @Field(() => [DraftExciseLine], { description: 'Line by line, in the draft’s order.' })
  lines!: DraftExciseLine[];
}

@ObjectType({
  description: 'A filing that is being written: kept as typed, seen by its account and those it is shared with.',
  implements: Node,
  simpleResolvers: true,
})
@Directive('@key(fields: "id")')
export class Draft {
  @Field(() => ID, { description: 'The draft’s opaque id.' })
  id!: string;

  @Field({ description: 'The reference for people, as `AS-7K3F-9QXM-4`. The entry made of it has the same.' })
  reference!: string;

  @Field(() => EntryType, { description: 'The kind of entry that it is to be: its `form` says what is asked.' })
  kind!: EntryType;

  @Field(() => EntryRegime, { description: 'The law that it is written for.' })
  regime!: EntryRegime;

  @Field(() => DraftStatus, { description: 'Whether it is being written, filed or thrown away.' })
  status!: DraftStatus;

  @Field(() => Int, { description: 'Rises each time its answers are saved; send it with what you save and file.' })
  version!: number;

  @Field(() => DraftAnswers, { description: 'What it says, exactly as typed.' })
  answers!: DraftAnswers;

  @Field({ description: 'When it was started.' })
  startedAt!: Date;

  @Field({ description: 'When its answers were last saved.' })
  savedAt!: Date;

  @Field({ description: 'Whether there is a resume code that opens it.' })
  hasResumeCode!: boolean;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Once it was sent back: the keys of its lines as they were filed, so that the line with number 1 is the first. Null before.',
  })
  filedLineKeys!: readonly string[] | null;

  @Field(() => DraftCopied, {
    nullable: true,
    description: 'What it was copied from, and what was left empty; null where it was begun empty.',
  })
  copied!: DraftCopied | null;

  // For the fields that lead elsewhere; not in the schema.
  accountId!: string;
  importerAccountId!: string | null;
  entryId!: string | null;
  row!: DraftRow;
}

/** The draft as this caller may see it; null when it is not theirs to see. */
export function toDraft(row: DraftRow, caller: Caller): Draft | null {
  if (!sees(draftAccess, 'Draft', caller, row)) return null;
  return as(Draft, {
    id: row.id,
    reference: row.reference,
    kind: row.kind,
    regime: row.regime,
    status: row.status,
    version: row.version,
    answers: toAnswers(row.answers),
    startedAt: row.startedAt,
    savedAt: row.savedAt,
    hasResumeCode: row.resumeCodeHash !== null,
    filedLineKeys: row.filedLineKeys ?? null,
    copied: row.copied ? toCopied(row.copied) : null,
    accountId: row.accountId,
    importerAccountId: row.importerAccountId ?? null,
    entryId: row.entryId,
    row,
  });
}

const toCopied = ({ reference, leftOut }: CopiedFrom): DraftCopied =>
  as(DraftCopied, { reference, leftOut: leftOut.map((one) => as(DraftLeftOut, one)) });
