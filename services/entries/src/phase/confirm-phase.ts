import { done, mutation, refused, userError } from '@landfall/service-kit';
import { Field, ID, InputType } from 'type-graphql';
import { setsPhases } from './access.js';
import { flawOfConfirmation } from './decide-phase.js';
import { lastConfirmed } from './phase-in-force.js';
import { PhaseConfirmationTable, PhaseTable } from './phase.table.js';
import { phaseShown } from './find-phases.js';
import { phaseAgain, PhasePayload } from './propose-phase.js';

@InputType({ description: 'Which proposed phase is to hold.' })
class ConfirmPhaseInput {
  @Field(() => ID, {
    description: 'Your own name for this request, up to 128 characters: the same again answers the same.',
  })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The phase, as somebody else proposed it.' })
  phaseId!: string;
}

const proposeAgain = { nextStep: 'Look at the phases again: propose this one anew where it is still wanted.' };

export const confirmPhase = mutation({
  name: 'confirmPhase',
  description:
    'Confirms a phase that somebody else proposed: it holds from its moment on, or from now on. Filings are judged by the phase of the moment at which they came.',
  may: setsPhases,
  input: ConfirmPhaseInput,
  inputSays: 'Which phase.',
  answers: PhasePayload,
  again: phaseAgain,
  constraints: {
    phase_confirmed_in_order: userError(
      'PHASES_CHANGED_MEANWHILE',
      'Another phase was confirmed at the same moment.',
      ['phaseId'],
      proposeAgain,
    ),
    phase_confirmation_pkey: userError('PHASE_CONFIRMED_ALREADY', 'It was confirmed already.', ['phaseId'], {
      nextStep: 'Nothing is left to do.',
    }),
  },
  async work({ phaseId }, { em, caller, now }) {
    const row = await em.findOne(PhaseTable, { id: phaseId }); // may
    if (!row) return refused({ userErrors: [noSuchPhase] });
    const last = await lastConfirmed(em);
    const wrong = flawOfConfirmation(row, { subject: caller.subject, now, lastPhaseId: last?.phaseId ?? null }); // law
    if (wrong) return refused({ userErrors: [wrong] });
    em.create(PhaseConfirmationTable, {
      ...{ phaseId, number: (last?.number ?? 0) + 1, since: row.since ?? now },
      ...{ confirmedBy: caller.subject, confirmedAt: now },
    }); // decide, keep
    await em.flush();
    return done({ phase: await phaseShown(em, phaseId, caller.language) }, phaseId); // answer
  },
});

const noSuchPhase = userError('PHASE_NOT_THERE', 'There is no such phase.', ['phaseId'], proposeAgain);
