import type { Viewer } from '../session/session-store.ts';
import { readersLanguage } from '../texts/texts.ts';
import { forgetWhatWasShown } from './messages-read.ts';

/** Why what was kept is forgotten; other tabs act on it. */
type Leaving = 'SIGNED_OUT' | 'ENDED' | 'SOMEBODY_ELSE';

/** What the platform last said, and when. */
export interface Kept<T> {
  at: Date;
  data: T;
}

const prefix = 'landfall:seen:';
const viewerName = `${prefix}viewer`;
const leavingName = 'landfall:leaving';
const mostAnswers = 20;
const keptForMs = 14 * 86_400_000;

/** For whom this page may keep answers, and since which leaving; nobody's are kept before the platform said whose. */
let mine: { of: string; since: string | null } | null = null;
let isReady = false;

const ofViewer = ({ subject, accountId }: Viewer): string => `${subject} ${accountId}`;

/** What was left last on this device: whoever asks who is signed in asks this before. */
export const lastLeaving = (): string | null => stored(() => localStorage.getItem(leavingName));

/** Tells who the platform says is here: answers to others are forgotten, and a filer's may be kept from now on. */
export function tellWhoIsHere(viewer: Viewer | null, leavingBefore: string | null): void {
  const isFiler = viewer !== null && !viewer.isCustoms && viewer.accountId !== null && mayKeep();
  const kept = read<Viewer>(viewerName);
  const isOthers = kept !== null && !(isFiler && kept.of === ofViewer(viewer));
  const hasLeft = lastLeaving() !== leavingBefore;
  if (isOthers) forgetSeen(viewer ? 'SOMEBODY_ELSE' : 'ENDED');
  mine = isFiler && !hasLeft ? { of: ofViewer(viewer), since: lastLeaving() } : null;
}

/** Keeps an answer on this device for its reader to see without a connection; `question` tells it from others. */
export function keepAnswer(viewer: Viewer, question: number, data: unknown): void {
  const of = ofViewer(viewer);
  if (mine?.of !== of || mine.since !== lastLeaving()) return;
  const at = new Date().toISOString();
  stored(() => localStorage.setItem(viewerName, JSON.stringify({ of, at, data: { ...viewer, offer: null } })));
  const text = JSON.stringify({ of, at, data });
  while (!stored(() => (localStorage.setItem(prefix + question, text), true)) && forgetOldest());
  while (answersKept().length > mostAnswers) forgetOldest();
  serveShell();
}

/** What this reader was last told; null where nothing is kept, or it is too old. */
export function keptAnswer<T>(viewer: Viewer, question: number): Kept<T> | null {
  const kept = read<T>(prefix + question);
  return kept?.of === ofViewer(viewer) ? { at: new Date(kept.at), data: kept.data } : null;
}

export const forgetAnswer = (question: number): void => void stored(() => localStorage.removeItem(prefix + question));

/** Who was here last, while the platform cannot say who is. */
export const keptViewer = (): Viewer | null => (mayKeep() ? (read<Viewer>(viewerName)?.data ?? null) : null);

/** Leaves nothing of anybody on this device, and keeps nothing more until the platform says anew who is here. */
export function forgetSeen(why: Leaving | null): void {
  mine = null;
  for (const name of [viewerName, ...answersKept()]) stored(() => localStorage.removeItem(name));
  forgetWhatWasShown();
  if (why) stored(() => localStorage.setItem(leavingName, `${why} ${Date.now()} ${Math.random()}`));
}

/** Calls back when another tab forgot; what this one was about to keep is forgotten with it. */
export function whenForgottenElsewhere(told: (why: Leaving) => void): () => void {
  const heard = ({ key, newValue }: StorageEvent): void => {
    if (key !== leavingName || newValue === null) return;
    forgetSeen(null);
    told(newValue.split(' ')[0] as Leaving);
  };
  addEventListener('storage', heard);
  return () => removeEventListener('storage', heard);
}

interface Stored<T> {
  of: string;
  at: string;
  data: T;
}

function read<T>(name: string): Stored<T> | null {
  const kept = stored(() => JSON.parse(localStorage.getItem(name) ?? 'null') as Stored<T> | null);
  return kept && Date.now() - Date.parse(kept.at) < keptForMs ? kept : null;
}

const answersKept = (): string[] =>
  (stored(() => Object.keys(localStorage)) ?? []).filter((name) => name.startsWith(prefix) && name !== viewerName);

/** False where there is none. */
function forgetOldest(): boolean {
  const [oldest] = answersKept().sort((one, other) => (read(one)?.at ?? '').localeCompare(read(other)?.at ?? ''));
  if (oldest === undefined) return false;
  stored(() => localStorage.removeItem(oldest));
  return true;
}

/** Null where there is no room, or storage is forbidden. */
function stored<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}

/** Without a worker that brings the page back, nothing that was kept could be read; operators can switch it off. */
const mayKeep = (): boolean =>
  'serviceWorker' in navigator && document.getElementById('portal')?.dataset['keeps'] !== 'nothing';

/** Once there is something to read without a connection, the pages that show it are kept too. */
function serveShell(): void {
  if (isReady || !import.meta.env.PROD) return;
  isReady = true;
  navigator.serviceWorker.register(`/sw.js?lang=${readersLanguage()}`).catch(() => (isReady = false));
}
