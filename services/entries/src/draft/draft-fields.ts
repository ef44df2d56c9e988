import { as, UserError, toUserError, type Context } from '@landfall/service-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Account, toAccount } from '../entry/account.type.js';
import { Entry } from '../entry/entry.type.js';
import { entryWithId } from '../entry/load-entries.js';
import { arrivalOfDraft, draftExcise, draftFindings, standingOfDraft } from '../filing/draft-findings.js';
import { filerReferenceFindingsOfDraft } from '../filing/filer-reference.js';
import { lawOf } from '@landfall/law/law-of-regime';
import { phasesFrom } from '../phase/phase-in-force.js';
import { findingsOfPhase } from '../phase/phase-rules.js';
import { Draft, DraftExcise, DraftExciseLine } from './draft.type.js';
import { toJudge } from './file/to-judge.js';
import { findingsOfBroker } from './save/importer-declares.js';

/** The fields of a draft that lead elsewhere, or are reckoned only when asked for. */
@Resolver(() => Draft)
export class DraftFields {
  @FieldResolver(() => [UserError], {
    description:
      'What stands against filing it as it is now, by the law as of today; nothing once it is filed or discarded. Paths are in `answers`: `["lines", "0", "purchasePriceUsd"]`.',
  })
  async findings(@Root() { row }: Draft, @Ctx() { em, caller, now, settings }: Context): Promise<UserError[]> {
    if (row.status !== 'DRAFT') return [];
    const draft = toJudge(row);
    const standing = await standingOfDraft(em, draft, now());
    const notServed = await findingsOfBroker(em, caller, row, 'certification', now());
    const ofReference = await filerReferenceFindingsOfDraft(em, draft, caller);
    const arrivedAt = await arrivalOfDraft(em, settings, draft);
    const ofPhase = findingsOfPhase(draft, await phasesFrom(em, now()));
    const found = [...ofPhase, ...draftFindings(draft, standing, now(), arrivedAt), ...ofReference, ...notServed];
    return found.map(toUserError);
  }

  @FieldResolver(() => [String], {
    description:
      'Codes of findings that may be put to an officer under the draft’s law: name them in `answers.askOfficer`, and they are warnings that the officer answers.',
  })
  askableCodes(@Root() { regime }: Draft): readonly string[] {
    return lawOf[regime].askableCodes;
  }

  @FieldResolver(() => DraftExcise, {
    nullable: true,
    description: 'American Samoa: the excise as it would be if filed now; null in the customs territory.',
  })
  excise(@Root() { row }: Draft, @Ctx() { now }: Context): DraftExcise | null {
    const excise = draftExcise(toJudge(row), now());
    return excise && toDraftExcise(excise);
  }

  @FieldResolver(() => Entry, { nullable: true, description: 'The entry made of it; null until it is filed.' })
  entry(@Root() { entryId }: Draft, @Ctx() context: Context): Promise<Entry | null> | null {
    return entryId === null ? null : entryWithId(entryId, context);
  }

  @FieldResolver(() => Account, {
    nullable: true,
    description: 'The client for whom it is declared, by mandate; null for the account’s own.',
  })
  client(@Root() { importerAccountId }: Draft): Account | null {
    return importerAccountId === null ? null : toAccount(importerAccountId);
  }

  @FieldResolver(() => Account, { nullable: true, description: 'Whose draft it is.' })
  account(@Root() { accountId }: Draft): Account {
    return toAccount(accountId);
  }
}

function toDraftExcise({ totalUsd, lines }: DraftExcise): DraftExcise {
  const each = lines.map((line) => as(DraftExciseLine, line));
  return as(DraftExcise, { totalUsd, lines: each });
}
