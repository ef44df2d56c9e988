import type { DeterminationKind, FormalEntryGround } from '@landfall/law';
import { textsOf } from '../texts/texts.ts';
import { codeInWords } from './status-in-words.ts';

interface Determined {
  kind: DeterminationKind;
  /** False where it is no longer so. */
  holds: boolean;
  ground: FormalEntryGround | null;
}

/** What was determined, as a sentence without its full stop: `A formal entry is required of the goods, to protect the revenue`. */
export function determinedInWords({ kind, holds, ground }: Determined): string {
  const t = textsOf('inWords');
  // What came to the platform after this page was loaded is still readable.
  const what = t(`determined.${holds ? 'is' : 'isNoLonger'}.${kind}`, { defaultValue: codeInWords(kind) });
  if (ground === null) return what;
  return t('determined.because', {
    what,
    why: t(`determined.ground.${ground}`, { defaultValue: codeInWords(ground) }),
  });
}
