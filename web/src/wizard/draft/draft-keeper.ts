import { Retry } from '../../live/retry.ts';
import { sayTheSame, withoutNulls, type Answers } from '../questions/answers.ts';
import type { KeptDraft } from './draft-graph.ts';
import { forgetOnDevice, keepOnDevice, keptOnDevice } from '../../offline/kept-on-device.ts';

/** What came of sending answers. */
export type Saved =
  | { is: 'KEPT'; draft: KeptDraft }
  /** Somebody saved another version meanwhile: `draft` is it. */
  | { is: 'CONFLICT'; draft: KeptDraft }
  /** No answer: it is tried again. */
  | { is: 'UNREACHED' }
  | { is: 'SESSION_ENDED' }
  /** It will not be kept as it is, for this reason. */
  | { is: 'REFUSED'; says: string; draft: KeptDraft | null };

export type Send = (draftId: string, version: number, answers: Answers) => Promise<Saved>;

/** How the typed answers stand. */
export type Keeping = 'SAVED' | 'SAVING' | 'UNREACHED' | 'SESSION_ENDED' | 'REFUSED';

export interface DraftShown {
  /** As the platform last said. */
  draft: KeptDraft;
  /** As typed. */
  answers: Answers;
  keeping: Keeping;
  refusal: string | null;
  /** Another version, saved elsewhere, between which and the typed one somebody has to choose. */
  other: KeptDraft | null;
}

const pauseMs = 700;
const mostWaitMs = 3_000;

/** Keeps a draft on the platform as it is typed: soon after each pause, one save at a time, again until it works. */
export class DraftKeeper {
  #shown: DraftShown;
  #sent: Answers | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waitingSince: number | null = null;
  #saving: Promise<void> | null = null;
  readonly #send: Send;
  readonly #watchers = new Set<() => void>();
  readonly #retry = new Retry(() => void this.save());

  /** Takes up what this device still keeps of the draft. */
  constructor(draft: KeptDraft, send: Send) {
    this.#send = send;
    const answers = draft.answers;
    this.#shown = { draft, answers, keeping: 'SAVED', refusal: null, other: null };
    const unsaved = keptOnDevice<Answers>(draft.id);
    if (!unsaved || draft.status !== 'DRAFT' || sayTheSame(unsaved.answers, answers)) forgetOnDevice(draft.id);
    else this.#takeUp(unsaved.answers, unsaved.version === draft.version || this.#isOurs(answers, unsaved.sent));
  }

  get shown(): DraftShown {
    return this.#shown;
  }

  get hasUnsaved(): boolean {
    return this.#shown.keeping !== 'SAVED';
  }

  readonly watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  /** Takes what was typed; it is sent at the next pause. */
  change(change: (answers: Answers) => Answers): void {
    if (this.#shown.draft.status !== 'DRAFT') return;
    this.#show({ answers: change(this.#shown.answers), keeping: this.#keepingWhileTyping() });
    this.#keepOnDevice();
    if (this.#shown.other) return;
    this.#waitingSince ??= Date.now();
    clearTimeout(this.#timer);
    const longest = this.#waitingSince + mostWaitMs - Date.now();
    this.#timer = setTimeout(() => void this.save(), Math.max(0, Math.min(pauseMs, longest)));
  }

  /** Sends at once what is not saved. True when everything typed is saved. */
  async save(): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#retry.stop();
    while (this.#saving) await this.#saving;
    if (!this.hasUnsaved || this.#shown.other) return !this.hasUnsaved;
    this.#saving = this.#sendOnce().finally(() => (this.#saving = null));
    await this.#saving;
    return !this.hasUnsaved;
  }

  /** Chooses between the typed version and the other one. */
  async choose(version: 'TYPED' | 'OTHER'): Promise<void> {
    const { other, answers } = this.#shown;
    if (!other) return;
    const chosen = version === 'OTHER' ? (withoutNulls(other.answers) as Answers) : answers;
    const keeping = version === 'OTHER' ? 'SAVED' : 'SAVING';
    this.#show({ draft: other, answers: chosen, other: null, keeping });
    if (version === 'OTHER') forgetOnDevice(other.id);
    else {
      this.#keepOnDevice();
      await this.save();
    }
  }

  /** Stops trying. What is not saved stays on the device. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#retry.stop();
  }

  async #sendOnce(): Promise<void> {
    const { draft, answers } = this.#shown;
    this.#sent = answers;
    this.#waitingSince = null;
    // Trouble stays in view until it is over, and does not flicker with each try.
    if (this.#shown.keeping !== 'UNREACHED') this.#show({ keeping: 'SAVING' });
    this.#keepOnDevice();
    this.#heard(await this.#send(draft.id, draft.version, answers), answers);
  }

  #heard(saved: Saved, sent: Answers): void {
    if (saved.is === 'KEPT') return this.#kept(saved.draft, sent);
    if (saved.is === 'CONFLICT') return this.#conflict(saved.draft);
    if (saved.is === 'SESSION_ENDED') return this.#show({ keeping: 'SESSION_ENDED' });
    if (saved.is === 'REFUSED') {
      return this.#show({ keeping: 'REFUSED', refusal: saved.says, draft: saved.draft ?? this.#shown.draft });
    }
    this.#show({ keeping: 'UNREACHED' });
    this.#retry.later();
  }

  #kept(draft: KeptDraft, sent: Answers): void {
    this.#retry.reset();
    const typedMore = this.#shown.answers !== sent;
    this.#show({ draft, keeping: typedMore ? 'SAVING' : 'SAVED', refusal: null });
    if (!typedMore) return forgetOnDevice(draft.id);
    this.#keepOnDevice();
  }

  #conflict(theirs: KeptDraft): void {
    const said = withoutNulls(theirs.answers) as Answers;
    const base = withoutNulls(this.#shown.draft.answers) as Answers;
    if (sayTheSame(said, this.#shown.answers)) return this.#kept(theirs, this.#shown.answers);
    // Nothing but the version is new to us: our own save, whose answer was lost, or another tab that only looked.
    if (this.#isOurs(said, this.#sent) || sayTheSame(said, base)) {
      this.#show({ draft: theirs, keeping: 'UNREACHED' });
      return this.#retry.later();
    }
    this.#show({ other: theirs, keeping: 'UNREACHED' });
  }

  #takeUp(answers: Answers, isFollowing: boolean): void {
    const { draft } = this.#shown;
    this.#shown = { ...this.#shown, answers, keeping: 'SAVING', other: isFollowing ? null : draft };
    if (isFollowing) this.#timer = setTimeout(() => void this.save(), 0);
  }

  #isOurs(theirs: Answers, sent: Answers | null): boolean {
    return sent !== null && sayTheSame(theirs, sent);
  }

  #keepingWhileTyping(): Keeping {
    const { keeping } = this.#shown;
    return keeping === 'SAVED' || keeping === 'REFUSED' ? 'SAVING' : keeping;
  }

  #keepOnDevice(): void {
    const { draft, answers } = this.#shown;
    keepOnDevice(draft.id, { version: draft.version, answers, sent: this.#sent });
  }

  #show(change: Partial<DraftShown>): void {
    this.#shown = { ...this.#shown, ...change };
    for (const watcher of this.#watchers) watcher();
  }
}
