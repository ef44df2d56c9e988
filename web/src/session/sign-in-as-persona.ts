import type { Office } from '@landfall/law';
import { askSignIn, postToSignIn } from './post-to-sign-in.ts';

/** Somebody whom the sandbox lets one sign in as. */
export interface Persona {
  key: string;
  label: string;
  roles: string[];
  /** Where somebody of Customs works; empty for the trade. */
  ports: string[];
  /** What the law leaves to somebody of Customs beside that; absent of most. */
  office?: Office;
}

/** The personas of the sandbox; null where there is no sandbox. @throws Error with a sentence for people. */
export async function personas(): Promise<Persona[] | null> {
  return (await askSignIn<{ personas: Persona[] }>('/sign-in/personas'))?.personas ?? null;
}

/** Leaves the page to sign in as a persona, and comes back at `returnTo`, a path of the portal. @throws Error. */
export async function signInAsPersona(persona: string, returnTo: string): Promise<void> {
  const { goTo } = await postToSignIn<{ goTo: string }>('/sign-in/persona', { persona, returnTo });
  location.assign(goTo);
}
