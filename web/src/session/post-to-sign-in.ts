import { inLanguageOfPage } from '../graph/in-language-of-page.ts';
import { text } from '../texts/texts.ts';

const patienceMs = 15_000;

/** An answer of signing in that is not the one hoped for. `message` is for people, `code` as in `link_expired`. */
export class SignInRefused extends Error {
  readonly status: number;
  readonly code: string | null;

  constructor(message: string, status: number, code: string | null) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** Posts to one of the ways to sign in, as `/sign-in/link`. @throws SignInRefused, or Error when nobody answers. */
export async function postToSignIn<Answer>(path: string, body: object): Promise<Answer> {
  return answerTo<Answer>(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

/** Reads from one of the ways to sign in; null where it is not offered, as outside of the sandbox. @throws as above. */
export async function askSignIn<Answer>(path: string): Promise<Answer | null> {
  try {
    return await answerTo<Answer>(path, {});
  } catch (failure) {
    if (failure instanceof SignInRefused && failure.status === 404) return null;
    throw failure;
  }
}

async function answerTo<Answer>(path: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(path, { ...inLanguageOfPage(init), signal: AbortSignal.timeout(patienceMs) }).catch(
    () => {
      throw new Error(text('signInNotAnswering'));
    },
  );
  const body = (await response.json().catch(() => ({}))) as Answer & {
    error?: unknown;
    error_description?: unknown;
  };
  if (response.ok) return body;
  const says = typeof body.error_description === 'string' ? body.error_description : text('signInNotAnswering');
  throw new SignInRefused(says, response.status, typeof body.error === 'string' ? body.error : null);
}
