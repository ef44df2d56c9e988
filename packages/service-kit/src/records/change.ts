import type { NewEvent } from '@landfall/events';
import { textParam } from '@landfall/rule';
import type { Context } from '../graph/context.js';
import { hashOfInput, isHashOfInput } from './hash-of-input.js';
import { readSent } from '../graph/read-sent.js';
import { restsOnUnread } from '../graph/rests-on-unread.js';
import { userError, type UserError } from '../graph/user-error.type.js';
import { as, type FieldsOf } from './as.js';
import { databaseError, inTransaction, type Change } from './transaction.js';

export interface Payload {
  userErrors: UserError[];
}

/** What each mutation declares of itself: its name in the schema, its payload, and how a repeated request is answered. */
export interface Operation<P extends Payload> {
  name: string;
  payload: new () => P;
  /** The answer to the same idempotency key again: the object that the first request made, as it stands now. */
  again?: (objectId: string, change: Change) => Promise<P>;
  /** Database constraints that callers can run into, by name, and what to tell them. */
  constraints?: Record<string, UserError>;
}

/** What came of a request: its answer, what it made or changed, and the events that tell of it. */
export interface Outcome<P> {
  payload: P;
  objectId: string | null;
  events: NewEvent[];
}

/** Done: the answer, the id of what was made or changed, and the events that tell of it. */
export const done = <P extends object>(payload: P, objectId: string, ...events: NewEvent[]): Outcome<P> => ({
  payload,
  objectId,
  events,
});

/** Refused: every reason at once. Nothing is bound to the idempotency key, so it may be used again once mended. */
export const refused = <P extends object>(payload: P, ...events: NewEvent[]): Outcome<P> => ({
  payload,
  objectId: null,
  events,
});

/**
 * Runs a mutation: one transaction for what it keeps and what it announces, one effect per idempotency key and account,
 * constraint errors as `userErrors`, and the relay told after commit.
 */
export async function change<I extends object, P extends Payload>(
  operation: Operation<P>,
  input: I,
  context: Context,
  work: (change: Change) => Promise<Outcome<P>>,
): Promise<P> {
  const unbearable = flawOfKey(input);
  if (unbearable) return answer(operation, [unbearable]);
  const unread = readSent(input);
  try {
    const whole = readAll(work, input, unread);
    return (await inTransaction(context, (it) => once(operation, input, it, whole))).payload;
  } catch (error) {
    if (error instanceof NotRead) return answer(operation, besides(unread, error));
    const { constraint } = databaseError(error);
    const known = constraint ? operation.constraints?.[constraint] : undefined;
    if (known) return answer(operation, [...unread, known]);
    if (error instanceof KeyReused) return answer(operation, [keyReused]);
    throw error;
  }
}

class NotRead extends Error {
  constructor(readonly alsoWrong: UserError[]) {
    super('A figure or a day of the input cannot be read.');
  }
}

/** Lets the rest of an input be judged while something of it cannot be read, and then undoes whatever came of it. */
const readAll =
  <P extends Payload>(work: (change: Change) => Promise<Outcome<P>>, input: object, unread: readonly UserError[]) =>
  async (it: Change): Promise<Outcome<P>> => {
    const outcome = await work(it);
    if (unread.length === 0) return outcome;
    const restsOnIt = restsOnUnread(
      input,
      unread.map(({ path }) => path),
    );
    throw new NotRead(outcome.payload.userErrors.filter((found) => !restsOnIt(found)));
  };

/** What could not be read, and what else is wrong: not what it was taken for, nor what would only be said of it. */
function besides(unread: readonly UserError[], { alsoWrong }: NotRead): UserError[] {
  const places = new Set(unread.map(({ path }) => path.join('.')));
  const isWrong = ({ path, severity }: UserError): boolean => severity === 'ERROR' && !places.has(path.join('.'));
  return [...unread, ...alsoWrong.filter(isWrong)];
}

async function once<I extends object, P extends Payload>(
  operation: Operation<P>,
  input: I,
  it: Change,
  work: (change: Change) => Promise<Outcome<P>>,
): Promise<Outcome<P>> {
  const key = (input as { idempotencyKey?: string | null }).idempotencyKey ?? null;
  const earlier = key === null ? null : await claimKey(operation.name, key, input, it);
  if (earlier) return done(await repeat(operation, earlier, it), earlier.object_id);
  const outcome = await work(it);
  await it.em.flush();
  if (key !== null) await bindKey(operation.name, key, outcome, it);
  return outcome;
}

// The key is part of a primary key: Postgres refuses index rows of more than a third of a page.
const longestKey = 128;

function flawOfKey({ idempotencyKey: key }: { idempotencyKey?: string | null }): UserError | null {
  if (key === undefined || key === null) return null;
  if (key === '') return aboutKey('TEXT_MISSING', 'An idempotency key is not empty.');
  if (key.length <= longestKey) return null;
  return aboutKey(
    'TEXT_TOO_LONG',
    `An idempotency key has up to ${longestKey} characters. This one has ${key.length}.`,
  );
}

const aboutKey = (code: string, message: string): UserError =>
  userError(code, message, ['idempotencyKey'], {
    nextStep: `Use a key of your own of 1 to ${longestKey} characters, new for each new request.`,
  });

interface Earlier {
  object_id: string;
  user_errors: UserError[];
}

class KeyReused extends Error {}

const keyReused = userError(
  'IDEMPOTENCY_KEY_REUSED',
  'This idempotency key was used before with other input.',
  ['idempotencyKey'],
  { nextStep: 'Send the input of the first request again to get its answer, or use a new key for a new request.' },
);

// The row is inserted first: a second request with the same key waits here until the first has ended.
async function claimKey(operation: string, key: string, input: object, it: Change): Promise<Earlier | null> {
  const owner = it.caller.accountId ?? it.caller.subject;
  const claimed = await it.em.execute(
    'insert into idempotency (owner, operation, key, input_hash, at) values (?, ?, ?, ?, ?) on conflict do nothing returning key',
    [owner, operation, key, hashOfInput(input), it.now],
  );
  if ((claimed as unknown[]).length) return null;
  const [row] = await it.em.execute<(Earlier & { input_hash: string })[]>(
    'select object_id, user_errors, input_hash from idempotency where owner = ? and operation = ? and key = ?',
    [owner, operation, key],
  );
  if (!row || !isHashOfInput(row.input_hash, input)) throw new KeyReused();
  return row;
}

async function repeat<P extends Payload>(operation: Operation<P>, earlier: Earlier, it: Change): Promise<P> {
  if (!operation.again)
    throw new Error(`${operation.name} takes an idempotency key but does not say how to answer again`);
  const payload = await operation.again(earlier.object_id, it);
  return Object.assign(payload, { userErrors: earlier.user_errors ?? [] });
}

async function bindKey<P extends Payload>(
  name: string,
  key: string,
  { payload, objectId }: Outcome<P>,
  it: Change,
): Promise<void> {
  const owner = it.caller.accountId ?? it.caller.subject;
  if (objectId === null) {
    await it.em.execute('delete from idempotency where owner = ? and operation = ? and key = ?', [owner, name, key]);
    return;
  }
  await it.em.execute(
    'update idempotency set object_id = ?, user_errors = ?::jsonb where owner = ? and operation = ? and key = ?',
    [objectId, JSON.stringify(payload.userErrors), owner, name, key],
  );
}

/** A payload that carries nothing but errors. */
export const answer = <P extends Payload>(operation: Operation<P>, userErrors: UserError[]): P =>
  as(operation.payload, { userErrors } as FieldsOf<P>);

/** The one error of an object that changed since the caller looked at it. */
export const changedMeanwhile = (what: string, path: string[], current: number): UserError =>
  userError('CONFLICT', 'The {what} has changed since you looked at it: it is at version {version} now.', path, {
    nextStep: 'Look at it again, and send what you still want with the new version.',
    params: { what: { words: [what] }, version: textParam(current) },
  });
