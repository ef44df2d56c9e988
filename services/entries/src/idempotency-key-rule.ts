import type { Rule } from '@landfall/rule';

/** Checked before anything is stored under the key. */
export const keyIsShort: Rule<{ idempotencyKey: string }> = {
  code: 'TEXT_TOO_LONG',
  citation: null,
  says: 'An idempotency key has 1 to 128 characters.',
  nextStep: 'Use a key of your own of that length, new for each new request.',
  broken: ({ idempotencyKey: { length } }) => (length < 1 || length > 128 ? [['idempotencyKey']] : []),
};
