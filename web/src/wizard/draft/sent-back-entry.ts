import type { EntryOfDraft } from './draft-graph.ts';
import type { Filling } from './filling.ts';

/** The entry of a draft that Customs sent back; null of any other draft. */
export const sentBackEntry = ({ entry }: Filling): EntryOfDraft | null =>
  entry?.waitingFor === 'FURTHER_FILING' ? entry : null;

/** The keys of the lines that Customs sent the declaration back for, whatever became of the other lines since. */
export function linesSentBack(filling: Filling): readonly string[] {
  const entry = sentBackEntry(filling);
  const keys = filling.filedLineKeys ?? [];
  return (entry?.review?.lineNumbers ?? []).flatMap((number) => keys[number - 1] ?? []);
}
