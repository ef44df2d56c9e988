import type { Language } from '@landfall/law';
import { as, type Context } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Form } from '../kinds/form/form.type.js';
import { kindOf } from '../kinds/index.js';
import { optionalQuestions } from './decide-phase.js';
import { lastConfirmed, phasesFrom, withTerms } from './phase-in-force.js';
import { PhaseConfirmationTable, PhaseTable } from './phase.table.js';
import { closedAnswersOf } from './phase-rules.js';
import { Phase, PhaseClosedAnswer, PhaseQuestion, toPhase, toPhaseQuestion } from './phase.type.js';

@Resolver()
export class FindPhases {
  @Query(() => Phase, {
    nullable: true,
    description:
      'The phase of a moment: of now unless stated, of before or of one that is announced. Null where none holds: all is open then. Open to everybody.',
  })
  phase(
    @Arg('at', () => Date, { nullable: true, description: 'The moment.' }) at: Date | null,
    @Ctx() { em, caller, now }: Context,
  ): Promise<Phase | null> {
    return phaseAt(em, at ?? now(), caller.language);
  }

  @Query(() => [Phase], {
    description:
      'Those that wait for their confirmation, then the newest fifty that were confirmed, newest first. For those who set phases.',
  })
  async phases(@Ctx() { em, caller, now }: Context): Promise<Phase[]> {
    const last = await lastConfirmed(em);
    const beside = await em.find(
      PhaseTable,
      { besidePhaseId: last?.phaseId ?? null },
      { orderBy: { proposedAt: 'desc' }, limit: most },
    );
    const waiting = beside.filter(({ id, since }) => id !== last?.phaseId && (since === null || since > now()));
    const newest = await em.find(PhaseConfirmationTable, {}, { orderBy: { number: 'desc' }, limit: most });
    const confirmed = await withTerms(em, newest);
    return [...waiting.map((row) => ({ row, confirmation: null })), ...confirmed].map((one) =>
      toPhase({ ...one, until: null }, caller.language),
    );
  }

  @Query(() => [PhaseQuestion], {
    description: 'Questions that a phase can ask for: those that forms let be left out. For those who set phases.',
  })
  phaseQuestions(@Ctx() { caller }: Context): PhaseQuestion[] {
    return optionalQuestions.map((one) => toPhaseQuestion(one, caller.language));
  }
}

@Resolver(() => Form)
export class PhaseOfForm {
  @FieldResolver(() => Phase, {
    nullable: true,
    description:
      'What is open, closed and asked for beside the form at the moment, and until when as far as that is known; null where no phase holds.',
  })
  phase(@Ctx() { em, caller, now }: Context): Promise<Phase | null> {
    return phaseAt(em, now(), caller.language);
  }

  @FieldResolver(() => [PhaseClosedAnswer], {
    description: 'Answers with which the phase of the moment lets nothing be filed; none where it closes none.',
  })
  async closedAnswers(@Root() { kind }: Form, @Ctx() { em, now }: Context): Promise<PhaseClosedAnswer[]> {
    const { inForce } = await phasesFrom(em, now());
    const closed = inForce ? closedAnswersOf(kind, inForce.row.terms) : [];
    return closed.map((one) => as(PhaseClosedAnswer, one));
  }

  @FieldResolver(() => Boolean, { description: 'Whether the phase of the moment lets nothing of this kind be filed.' })
  async isClosed(@Root() { kind }: Form, @Ctx() { em, now }: Context): Promise<boolean> {
    const { inForce } = await phasesFrom(em, now());
    const always = kindOf(kind).wayInOf({});
    return always !== null && (inForce?.row.terms.closedWays.includes(always.way) ?? false);
  }
}

const most = 50;

async function phaseAt(em: SqlEntityManager, at: Date, language?: Language): Promise<Phase | null> {
  const { inForce, ahead } = await phasesFrom(em, at);
  return inForce && toPhase({ ...inForce, until: ahead[0]?.confirmation.since ?? null }, language);
}

/** As it stands, proposed or confirmed. */
export async function phaseShown(em: SqlEntityManager, id: string, language?: Language): Promise<Phase | null> {
  const row = await em.findOne(PhaseTable, { id });
  const confirmation = await em.findOne(PhaseConfirmationTable, { phaseId: id });
  return row && toPhase({ row, confirmation, until: null }, language);
}
