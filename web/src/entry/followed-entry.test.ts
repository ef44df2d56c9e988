import type { EntryShown, HeardChange } from './entry-query.ts';
import { beginning, reduceEntry, type FollowedEntry, type Told } from './followed-entry.ts';

const at = new Date('2026-11-22T01:00:00Z');
const entryOf = (more: Partial<EntryShown>): EntryShown =>
  ({ status: 'IN_REVIEW', entryVersion: 2, review: { id: 'rev_1' }, ...more }) as EntryShown;
const answered = (more: Partial<EntryShown>, missing: Extract<Told, { type: 'ANSWERED' }>['missing'] = []): Told => ({
  type: 'ANSWERED',
  entry: entryOf(more),
  missing,
  at,
});
const heard = (id: string, more: Partial<EntryShown>): Told => ({
  type: 'HEARD',
  change: { id, type: 'entry.changed', status: more.status, entry: entryOf(more) } as HeardChange,
  missing: [],
  at,
});
const after = (...told: Told[]): FollowedEntry => told.reduce(reduceEntry, beginning);

test('a change that is heard is shown at once', () => {
  const { entry, heard: changes } = after(answered({}), heard('evt_3', { status: 'RELEASED', entryVersion: 3 }));
  expect(entry?.status).toBe('RELEASED');
  expect(changes.map(({ id }) => id)).toEqual(['evt_3']);
});

test('a change that comes twice is counted once', () => {
  const change = heard('evt_3', { status: 'RELEASED', entryVersion: 3 });
  expect(after(answered({}), change, change).heard).toHaveLength(1);
});

test('what the stream begins with is shown, and tells of a change only where it is newer than what was shown', () => {
  const present = (more: Partial<EntryShown>): Told => {
    const told = heard('ent_1', more) as Extract<Told, { type: 'HEARD' }>;
    return { ...told, change: { ...told.change, type: 'entry.present' } };
  };
  const asShown = after(answered({}), present({}));
  expect(asShown.heard).toEqual([]);
  const newer = reduceEntry(asShown, present({ status: 'RELEASED', entryVersion: 3 }));
  expect(newer).toMatchObject({ entry: { status: 'RELEASED' }, heard: [{ id: 'ent_1', type: 'entry.present' }] });
  const newest = reduceEntry(newer, present({ status: 'RELEASED', entryVersion: 4 }));
  expect(newest.entry?.entryVersion).toBe(4);
  expect(newest.heard).toHaveLength(1);
  expect(newest.heard).not.toBe(newer.heard);
});

test('an answer older than what is shown does not turn the page back', () => {
  const { entry, asking } = after(
    heard('evt_3', { status: 'RELEASED', entryVersion: 3 }),
    answered({ entryVersion: 2 }),
  );
  expect(entry?.status).toBe('RELEASED');
  expect(asking).toBe(false);
});

test('a part that is missing keeps what it showed, and is named', () => {
  const missing = [{ field: 'review', part: 'review' }] as const;
  const known = after(answered({}), answered({ status: 'PAYMENT_DUE', entryVersion: 3, review: null }, missing));
  expect(known.entry).toMatchObject({ status: 'PAYMENT_DUE', review: { id: 'rev_1' } });
  expect(known.missing).toEqual(missing);
  expect(reduceEntry(known, answered({ entryVersion: 3, review: null })).entry?.review).toBeNull();
});

test('a question that is not answered leaves the entry shown, with the reason', () => {
  const known = after(answered({}), { type: 'FAILED', says: 'The platform cannot be reached.' });
  expect(known).toMatchObject({ failure: 'The platform cannot be reached.', entry: { status: 'IN_REVIEW' } });
  expect(reduceEntry(known, answered({})).failure).toBeNull();
});

test('what the device kept is shown until the platform answers, which counts more however old it is', () => {
  const kept: Told = { type: 'KEPT', entry: entryOf({ entryVersion: 9, status: 'RELEASED' }), at };
  const known = after({ type: 'FAILED', says: 'The platform cannot be reached.' }, kept);
  expect(known).toMatchObject({ isKept: true, asOf: at, entry: { status: 'RELEASED' } });
  expect(reduceEntry(known, answered({}))).toMatchObject({ isKept: false, entry: { status: 'IN_REVIEW' } });
  expect(after(answered({}), kept)).toMatchObject({ isKept: false, entry: { status: 'IN_REVIEW' } });
  expect(reduceEntry(known, { type: 'ABSENT' })).toMatchObject({ isKept: false, entry: null });
});

test('an entry that is not there for the reader is not shown', () => {
  expect(after(answered({}), { type: 'ABSENT' })).toMatchObject({ absent: true, entry: null });
});

test('a message that was read does not vanish because an older answer comes late', () => {
  const threadOf = (count: number) =>
    ({
      messages: Array.from({ length: count }, () => ({})),
      awaits: null,
      closed: null,
    }) as unknown as EntryShown['thread'];
  const known = after(answered({ thread: threadOf(2) }), answered({ thread: threadOf(1) }));
  expect(known.entry?.thread?.messages).toHaveLength(2);
  expect(reduceEntry(known, answered({ thread: threadOf(3) })).entry?.thread?.messages).toHaveLength(3);
  expect(reduceEntry(known, answered({ thread: null })).entry?.thread).toBeNull();
});
