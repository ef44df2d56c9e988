/** What was typed and is not stored by the platform yet. */
export interface Unsaved<Answers> {
  /** The version that was known when it was typed. */
  version: number;
  answers: Answers;
  /** What was on its way to the platform, which may have arrived or not. */
  sent: Answers | null;
}

const prefix = 'landfall:draft:';

/** Keeps it for this tab, so that it outlives a reload and signing in again. Nothing that opens anything is kept. */
export function keepOnDevice(draftId: string, unsaved: Unsaved<unknown>): void {
  try {
    sessionStorage.setItem(prefix + draftId, JSON.stringify(unsaved));
  } catch {
    // Without room, or where storage is forbidden, it is kept in memory alone.
  }
}

export function keptOnDevice<Answers>(draftId: string): Unsaved<Answers> | null {
  try {
    const kept = sessionStorage.getItem(prefix + draftId);
    return kept ? (JSON.parse(kept, asText) as Unsaved<Answers>) : null;
  } catch {
    return null;
  }
}

/** Yes and no were kept otherwise before all answers were text. */
const asText = (_name: string, value: unknown): unknown =>
  typeof value === 'boolean' ? (value ? 'YES' : 'NO') : value;

export function forgetOnDevice(draftId: string): void {
  try {
    sessionStorage.removeItem(prefix + draftId);
  } catch {
    // Nothing is kept where storage is forbidden.
  }
}

/** For signing out: whoever uses the device next finds nothing. */
export function forgetAllOnDevice(): void {
  try {
    for (const name of Object.keys(sessionStorage)) if (name.startsWith(prefix)) sessionStorage.removeItem(name);
  } catch {
    // As above.
  }
}
