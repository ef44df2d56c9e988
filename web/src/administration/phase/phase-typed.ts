import { pagoPago, type FilerKind, type WayIn } from '@landfall/law';
import { momentAtPort } from '@landfall/law/shared/day-at-port';
import type { Problem } from '../../form/error-summary.tsx';
import { flawIn, typedDay } from '../../form/typed.ts';
import { textsOf } from '../../texts/texts.ts';
import type { AskedFor, PhaseShown, ProposedPhase } from './phases-query.ts';

export const wordsOfPhase = ['title', 'says', 'instead', 'hours'] as const;
export type WordsTyped = Record<(typeof wordsOfPhase)[number], string>;

/** A phase as it is typed. */
export interface PhaseTyped {
  day: string;
  hour: string;
  closedWays: readonly WayIn[];
  closedFilers: readonly FilerKind[];
  asks: readonly AskedFor[];
  english: WordsTyped;
  samoan: WordsTyped;
}

const noWords: WordsTyped = { title: '', says: '', instead: '', hours: '' };

/** A further phase begins with what the one in force says. */
export function typedFrom(phase: PhaseShown | null): PhaseTyped {
  const wordsIn = (wanted: string): WordsTyped => {
    const words = phase?.words.find(({ language }) => language === wanted);
    return words ? { ...words, instead: words.instead ?? '', hours: words.hours ?? '' } : noWords;
  };
  const { closedWays = [], closedFilers = [], asks = [] } = phase ?? {};
  return { day: '', hour: '', closedWays, closedFilers, asks, english: wordsIn('en'), samoan: wordsIn('sm') };
}

/** What is lacking of the moment; the rest is told by the platform. */
export function flawsOfMoment({ day, hour }: PhaseTyped): Problem[] {
  const read = typedDay(day);
  if (read.is === 'READ') return hour ? [] : [{ fieldId: 'hour', says: textsOf('phases')('hourMissing') }];
  const flaw = flawIn(read);
  return flaw ? [{ fieldId: 'day', says: flaw }] : [];
}

export function sinceOf({ day, hour }: PhaseTyped): string | null {
  const read = typedDay(day);
  return read.is === 'READ' ? momentAtPort(pagoPago.code, read.value, hour).toISOString() : null;
}

export function inputOf(typed: PhaseTyped): Omit<ProposedPhase, 'idempotencyKey'> {
  const { closedWays, closedFilers, asks, english, samoan } = typed;
  const isInSamoan = Object.values(samoan).some((text) => text.trim() !== '');
  return {
    since: sinceOf(typed),
    closedWays: [...closedWays],
    closedFilers: [...closedFilers],
    asks: asks.map(({ kind, question }) => ({ kind, question })),
    english: wordsSent(english),
    samoan: isInSamoan ? wordsSent(samoan) : null,
  };
}

const wordsSent = ({ title, says, instead, hours }: WordsTyped) => ({
  title,
  says,
  instead: instead.trim() || null,
  hours: hours.trim() || null,
});
