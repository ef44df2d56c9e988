import { jest } from '@jest/globals';
import type { Answers } from '../questions/answers.ts';
import type { KeptDraft } from './draft-graph.ts';
import { DraftKeeper, type Saved, type Send } from './draft-keeper.ts';
import { keptOnDevice } from '../../offline/kept-on-device.ts';

// What a keeper asks of a browser, without one.
const kept = new Map<string, string>();
const nowhere = { addEventListener: () => {}, removeEventListener: () => {} };
Object.assign(globalThis, nowhere, {
  document: nowhere,
  sessionStorage: {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  },
});

beforeEach(() => {
  jest.useFakeTimers();
  kept.clear();
});
afterEach(() => {
  jest.useRealTimers();
});

const draftOf = (version: number, answers: Answers = {}): KeptDraft =>
  ({
    id: 'drf_1',
    reference: 'AS-1',
    status: 'DRAFT',
    hasResumeCode: false,
    version,
    answers,
    savedAt: `2026-11-22T10:0${version}:00Z`,
  }) as unknown as KeptDraft;

/** A platform that keeps drafts as the graph does, and notes what was sent. */
class Platform {
  draft = draftOf(1);
  isReached = true;
  losesAnswers = false;
  readonly sent: Answers[] = [];
  readonly send: Send = async (_id, version, answers): Promise<Saved> => {
    if (!this.isReached) return { is: 'UNREACHED' };
    this.sent.push(answers);
    if (version !== this.draft.version) return { is: 'CONFLICT', draft: this.draft };
    this.draft = draftOf(version + 1, answers);
    return this.losesAnswers ? { is: 'UNREACHED' } : { is: 'KEPT', draft: this.draft };
  };
}

const typed = (keeper: DraftKeeper, answers: Partial<Answers>): void =>
  keeper.change((before) => ({ ...before, ...answers }));

test('what is typed is sent at the next pause, once, and the platform’s time of saving is shown', async () => {
  const platform = new Platform();
  const keeper = new DraftKeeper(platform.draft, platform.send);
  for (const filerName of ['T', 'Ta', 'Tal', 'Tala']) typed(keeper, { filerName });
  expect(keeper.shown.keeping).toBe('SAVING');
  await jest.advanceTimersByTimeAsync(1_000);
  expect(platform.sent).toEqual([{ filerName: 'Tala' }]);
  expect(keeper.shown).toMatchObject({ keeping: 'SAVED', draft: { version: 2, savedAt: '2026-11-22T10:02:00Z' } });
  expect(keptOnDevice('drf_1')).toBeNull();
});

test('who types without a pause is saved every few seconds all the same', async () => {
  const platform = new Platform();
  const keeper = new DraftKeeper(platform.draft, platform.send);
  for (let n = 0; n < 20; n++) {
    typed(keeper, { filerAddress: 'x'.repeat(n + 1) });
    await jest.advanceTimersByTimeAsync(500);
  }
  expect(platform.sent.length).toBeGreaterThanOrEqual(3);
});

test('without a connection what was typed is kept on the device, and sent when the connection is back', async () => {
  const platform = new Platform();
  platform.isReached = false;
  const keeper = new DraftKeeper(platform.draft, platform.send);
  typed(keeper, { filerName: 'Tala' });
  await jest.advanceTimersByTimeAsync(1_000);
  expect(keeper.shown).toMatchObject({ keeping: 'UNREACHED', answers: { filerName: 'Tala' } });
  expect(keptOnDevice<Answers>('drf_1')?.answers).toEqual({ filerName: 'Tala' });
  platform.isReached = true;
  await jest.advanceTimersByTimeAsync(60_000);
  expect(keeper.shown.keeping).toBe('SAVED');
  expect(platform.draft.answers).toEqual({ filerName: 'Tala' });
});

test('a page that is loaded anew takes up what was not saved', async () => {
  const platform = new Platform();
  platform.isReached = false;
  typed(new DraftKeeper(platform.draft, platform.send), { filerName: 'Tala' });
  platform.isReached = true;
  const again = new DraftKeeper(platform.draft, platform.send);
  expect(again.shown.answers).toEqual({ filerName: 'Tala' });
  await jest.advanceTimersByTimeAsync(1_000);
  expect(platform.draft.answers).toEqual({ filerName: 'Tala' });
});

test('a save whose answer was lost is no other version, whatever was typed after it', async () => {
  const platform = new Platform();
  const keeper = new DraftKeeper(platform.draft, platform.send);
  platform.losesAnswers = true;
  typed(keeper, { filerName: 'Ta' });
  await jest.advanceTimersByTimeAsync(800);
  platform.losesAnswers = false;
  typed(keeper, { filerName: 'Tala' });
  const reloaded = new DraftKeeper(platform.draft, platform.send);
  expect(reloaded.shown.other).toBeNull();
  await jest.advanceTimersByTimeAsync(60_000);
  expect(keeper.shown.other).toBeNull();
  expect(platform.draft.answers).toEqual({ filerName: 'Tala' });
});

describe('when another tab saved another version', () => {
  const inConflict = async () => {
    const platform = new Platform();
    const keeper = new DraftKeeper(platform.draft, platform.send);
    platform.draft = draftOf(2, { filerName: 'Sina' });
    typed(keeper, { filerName: 'Tala' });
    await jest.advanceTimersByTimeAsync(1_000);
    return { platform, keeper };
  };

  test('both are there to choose from, and nothing is sent until one is chosen', async () => {
    const { platform, keeper } = await inConflict();
    expect(keeper.shown).toMatchObject({
      answers: { filerName: 'Tala' },
      other: { version: 2, answers: { filerName: 'Sina' } },
    });
    await jest.advanceTimersByTimeAsync(60_000);
    expect(platform.draft.answers).toEqual({ filerName: 'Sina' });
  });

  test('the typed one takes the place of the other when it is chosen', async () => {
    const { platform, keeper } = await inConflict();
    await keeper.choose('TYPED');
    expect(platform.draft).toMatchObject({ version: 3, answers: { filerName: 'Tala' } });
    expect(keeper.shown).toMatchObject({ keeping: 'SAVED', other: null });
  });

  test('the other one is taken up when it is chosen, and the typed one is forgotten', async () => {
    const { platform, keeper } = await inConflict();
    await keeper.choose('OTHER');
    expect(keeper.shown).toMatchObject({ answers: { filerName: 'Sina' }, keeping: 'SAVED', other: null });
    expect(platform.draft.version).toBe(2);
    expect(keptOnDevice('drf_1')).toBeNull();
  });

  test('nobody is asked where the other tab said nothing new', async () => {
    const platform = new Platform();
    const keeper = new DraftKeeper(platform.draft, platform.send);
    platform.draft = draftOf(2, { step: 'goods' });
    typed(keeper, { filerName: 'Tala' });
    await jest.advanceTimersByTimeAsync(10_000);
    expect(keeper.shown).toMatchObject({ other: null, keeping: 'SAVED' });
    expect(platform.draft.answers).toEqual({ filerName: 'Tala' });
  });
});

test('a filed draft takes nothing more, and nothing of it stays on the device', () => {
  const platform = new Platform();
  typed(new DraftKeeper(platform.draft, platform.send), { filerName: 'Tala' });
  const filed = { ...draftOf(2), status: 'FILED' } as KeptDraft;
  const keeper = new DraftKeeper(filed, platform.send);
  typed(keeper, { filerName: 'Sina' });
  expect(keeper.shown).toMatchObject({ answers: {}, keeping: 'SAVED' });
  expect(keptOnDevice('drf_1')).toBeNull();
});
