import type { Missing } from '../graph/missing-parts.ts';
import type { EntryShown, HeardChange } from './entry-query.ts';

/** What a page knows of the entry that it follows. */
export interface FollowedEntry {
  entry: EntryShown | null;
  /** Parts that the last answer lacked; what stood there before is kept. */
  missing: readonly Missing[];
  /** Changes heard since the page was opened, each once, oldest first. */
  heard: readonly Omit<HeardChange, 'entry'>[];
  /** When the platform last told how the entry stands. */
  asOf: Date | null;
  /** True for what this device kept from an earlier visit, until the platform answers. */
  isKept: boolean;
  asking: boolean;
  /** How many questions were answered or failed. */
  answers: number;
  absent: boolean;
  /** Why the last question was not answered, in a sentence. */
  failure: string | null;
}

export const beginning: FollowedEntry = {
  entry: null,
  missing: [],
  heard: [],
  asOf: null,
  isKept: false,
  asking: true,
  answers: 0,
  absent: false,
  failure: null,
};

export type Told =
  | { type: 'ASKED' }
  | { type: 'ANSWERED'; entry: EntryShown; missing: readonly Missing[]; at: Date }
  | { type: 'HEARD'; change: HeardChange; missing: readonly Missing[]; at: Date }
  | { type: 'ABSENT' }
  | { type: 'KEPT'; entry: EntryShown; at: Date }
  | { type: 'FAILED'; says: string };

/** What is known after one more thing was told. */
export function reduceEntry(before: FollowedEntry, told: Told): FollowedEntry {
  // Whatever the platform tells is newer than what was kept, after a backup was brought back too.
  const isNews = told.type === 'ANSWERED' || told.type === 'HEARD';
  const known = before.isKept && isNews ? { ...before, entry: null, isKept: false } : before;
  const answered = { ...known, asking: false, answers: known.answers + 1, failure: null };
  switch (told.type) {
    case 'ASKED':
      return { ...known, asking: true };
    case 'ANSWERED':
      return withEntry({ ...answered, asOf: told.at }, told.entry, told.missing);
    case 'HEARD': {
      const { entry, type } = told.change;
      const heard = { ...known, heard: withChange(known, told.change), asOf: told.at };
      if (heard.heard === known.heard && type !== present) return known;
      return entry ? withEntry(heard, entry, told.missing) : heard;
    }
    case 'ABSENT':
      return { ...answered, entry: null, isKept: false, absent: true };
    case 'KEPT':
      return known.entry ? known : { ...known, entry: told.entry, asOf: told.at, isKept: true };
    case 'FAILED':
      return { ...answered, failure: told.says };
  }
}

/** What a stream begins with: how the entry stands, told as a change. */
const present = 'entry.present';

/** Each change once. How the entry stands tells of one only where it is newer than what is shown: then nobody heard it. */
function withChange({ entry: shown, heard }: FollowedEntry, { entry, ...change }: HeardChange): FollowedEntry['heard'] {
  const others = heard.filter(({ id }) => id !== change.id);
  if (change.type !== present) return others.length < heard.length ? heard : [...heard, change];
  return shown && entry && entry.entryVersion <= shown.entryVersion ? heard : [...others, change];
}

/** An answer that left before a change was heard may arrive after it, and is then older than what is shown. */
function withEntry(known: FollowedEntry, entry: EntryShown, missing: readonly Missing[]): FollowedEntry {
  const shown = known.entry;
  if (shown && entry.entryVersion < shown.entryVersion) return known;
  const kept = shown ? Object.fromEntries(missing.map(({ field }) => [field, shown[field as keyof EntryShown]])) : {};
  const thread = longer(shown?.thread ?? null, entry.thread);
  return { ...known, absent: false, missing, entry: { ...entry, thread, ...kept } };
}

/** Messages come without a version of the entry, and none goes away: a thread with fewer of them is an older answer. */
const longer = (shown: EntryShown['thread'], told: EntryShown['thread']): EntryShown['thread'] =>
  shown && told && told.messages.length < shown.messages.length ? shown : told;
