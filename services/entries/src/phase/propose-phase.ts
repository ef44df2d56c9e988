import { done, mutation, newId, refused, UserError, type Change } from '@landfall/service-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { DraftFilerKind } from '../filing/filing.enums.js';
import { EntryType } from '../kinds/kind.enums.js';
import { setsPhases } from './access.js';
import { flawsOfProposal } from './decide-phase.js';
import { lastConfirmed } from './phase-in-force.js';
import { PhaseTable } from './phase.table.js';
import { WayIn } from './phase.enums.js';
import { Phase, toPhase } from './phase.type.js';
import { phaseShown } from './find-phases.js';
import type { PhaseTerms, PhaseWords } from './terms.js';

@InputType({ description: 'What people are told of a phase, in one language. Plain text.' })
class PhaseWordsInput {
  @Field({ description: 'What it is called: up to 100 characters.' })
  title!: string;

  @Field({ description: 'What can be expected of the platform while it lasts: up to 2,000 characters.' })
  says!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What to do where something is closed: up to 1,000 characters. Needed where something is.',
  })
  instead?: string | null;

  @Field(() => String, { nullable: true, description: 'When ports and counters are open: up to 1,000 characters.' })
  hours?: string | null;
}

@InputType({ description: 'A question that may otherwise be left out.' })
class PhaseQuestionInput {
  @Field(() => EntryType, { description: 'The kind of entry that asks it.' })
  kind!: EntryType;

  @Field({ description: 'Its name in the form: one of `phaseQuestions`.' })
  question!: string;
}

@InputType({ description: 'All that a phase says: nothing goes on from the phase before.' })
class ProposePhaseInput {
  @Field(() => ID, {
    description: 'Your own name for this request, up to 128 characters: the same again answers the same.',
  })
  idempotencyKey!: string;

  @Field(() => Date, { nullable: true, description: 'From when on it is to hold. Absent: from its confirmation on.' })
  since?: Date | null;

  @Field(() => [WayIn], { description: 'Ways in by which no goods are declared while it lasts.' })
  closedWays!: WayIn[];

  @Field(() => [DraftFilerKind], { description: 'Those who cannot file while it lasts.' })
  closedFilers!: DraftFilerKind[];

  @Field(() => [PhaseQuestionInput], { description: 'Optional questions that must be answered while it lasts.' })
  asks!: PhaseQuestionInput[];

  @Field(() => PhaseWordsInput, { description: 'What people are told of it in English.' })
  english!: PhaseWordsInput;

  @Field(() => PhaseWordsInput, { nullable: true, description: 'The same in Samoan; absent: it is read in English.' })
  samoan?: PhaseWordsInput | null;
}

@ObjectType({ description: 'What came of a phase that was proposed or confirmed.', simpleResolvers: true })
export class PhasePayload {
  @Field(() => Phase, { nullable: true, description: 'The phase; null when nothing was kept.' })
  phase!: Phase | null;

  @Field(() => [UserError], { description: 'What is wrong, with paths in the input.' })
  userErrors!: UserError[];
}

export const proposePhase = mutation({
  name: 'proposePhase',
  description:
    'Proposes a phase: what is taken on the platform from a moment on. It holds once somebody else confirmed it. Nothing of a phase is changed later: a further one takes its place.',
  may: setsPhases,
  input: ProposePhaseInput,
  inputSays: 'All that the phase says.',
  answers: PhasePayload,
  again: phaseAgain,
  async work(input, { em, caller, now }) {
    const { since = null, english, samoan = null } = input;
    const terms: PhaseTerms = {
      closedWays: [...new Set(input.closedWays)],
      closedFilers: [...new Set(input.closedFilers)],
      asks: input.asks.map(({ kind, question }) => ({ kind, question })),
      words: [wordsOf('en', english), ...(samoan ? [wordsOf('sm', samoan)] : [])],
    };
    const userErrors = flawsOfProposal({ ...terms, since }, now); // law
    if (userErrors.length) return refused({ userErrors });
    const last = await lastConfirmed(em);
    const row = em.create(PhaseTable, {
      ...{ id: newId('pha'), since, terms, besidePhaseId: last?.phaseId ?? null },
      ...{ proposedBy: caller.subject, proposedAt: now },
    }); // decide, keep
    return done({ phase: toPhase({ row, confirmation: null, until: null }, caller.language) }, row.id); // answer
  },
});

export async function phaseAgain(id: string, { em, caller }: Change): Promise<{ phase: Phase | null }> {
  return { phase: await phaseShown(em, id, caller.language) };
}

const wordsOf = (language: PhaseWords['language'], { title, says, instead, hours }: PhaseWordsInput): PhaseWords => ({
  ...{ language, title: title.trim(), says: says.trim() },
  ...{ instead: instead?.trim() || null, hours: hours?.trim() || null },
});
