// What a phase says.
import type { EntryKind, FilerKind, Language, WayIn } from '@landfall/law';

/** What people are told of it, in one language. */
export interface PhaseWords {
  readonly language: Language;
  readonly title: string;
  readonly says: string;
  /** What to do where something is closed. */
  readonly instead: string | null;
  /** When ports and counters are open. */
  readonly hours: string | null;
}

/** A question of a form that may otherwise be left out. */
export interface AskedInPhase {
  readonly kind: EntryKind;
  readonly question: string;
}

/** All of it: nothing goes on from the phase before. */
export interface PhaseTerms {
  readonly closedWays: readonly WayIn[];
  readonly closedFilers: readonly FilerKind[];
  readonly asks: readonly AskedInPhase[];
  readonly words: readonly PhaseWords[];
}

/** In that language, or in English. */
export const wordsIn = ({ words }: PhaseTerms, wanted: Language = 'en'): PhaseWords =>
  words.find(({ language }) => language === wanted) ?? words.find(({ language }) => language === 'en')!;
