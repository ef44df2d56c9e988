import { portRoles } from '@landfall/law';
import { useSyncExternalStore } from 'react';

/** Somebody whom the sandbox lets one sign in as. */
export interface Persona {
  key: string;
  label: string;
  roles: string[];
}

/** Who is signed in. Kept in memory alone: reloading the page signs out. */
export interface Session {
  persona: string;
  label: string;
  /** True for those who work for Customs. */
  customs: boolean;
}

interface Grant {
  access_token: string;
  expires_in: number;
}

/** A token is renewed when less than this is left of it. */
const marginMs = 30_000;

let session: Session | null = null;
let signingIn: Promise<void> = Promise.resolve();
let held: { token: string; goodUntil: number } | null = null;
const watchers = new Set<() => void>();

/** Who is signed in, or null. */
export function useSession(): Session | null {
  return useSyncExternalStore(watch, () => session);
}

/** Signs in as a persona of the sandbox. @throws Error with a sentence for people. */
export function signIn(persona: Persona): Promise<void> {
  signingIn = takeUp(persona);
  return signingIn;
}

async function takeUp(persona: Persona): Promise<void> {
  held = await askForToken(persona.key);
  tell({ persona: persona.key, label: persona.label, customs: portRoles.some((role) => persona.roles.includes(role)) });
}

export function signOut(): void {
  held = null;
  tell(null);
}

/** An access token that is still good, renewed when it is about to end; null when nobody is signed in. */
export async function accessToken(): Promise<string | null> {
  await signingIn.catch(() => {});
  if (session && held && held.goodUntil - marginMs < Date.now()) held = await askForToken(session.persona);
  return held?.token ?? null;
}

/** The personas of the sandbox; null where there is no sandbox. @throws Error with a sentence for people. */
export async function personas(): Promise<Persona[] | null> {
  const response = await ask('/sign-in/personas');
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(notAnswering);
  return ((await response.json()) as { personas: Persona[] }).personas;
}

const notAnswering = 'Signing in is not answering just now. Try again in a moment.';

async function askForToken(persona: string): Promise<{ token: string; goodUntil: number }> {
  const response = await ask('/sign-in/sandbox', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona }),
  });
  if (!response.ok) throw new Error(notAnswering);
  const { access_token: token, expires_in: seconds } = (await response.json()) as Grant;
  return { token, goodUntil: Date.now() + seconds * 1000 };
}

async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  try {
    return await fetch(path, { ...init, signal: AbortSignal.timeout(10_000) });
  } catch {
    throw new Error(notAnswering);
  }
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

function tell(next: Session | null): void {
  session = next;
  for (const watcher of watchers) watcher();
}
