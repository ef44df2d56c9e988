import { GraphQLError } from 'graphql';

/** HTTP status that goes with a refusal made by the gateway itself. */
export type RefusalStatus = 400 | 401 | 403 | 404 | 405 | 406 | 409 | 413 | 415 | 429 | 503;

/** What the gateway refuses before anything is executed: a GraphQL error for people, with the HTTP status beside it. */
export class Refusal extends GraphQLError {
  readonly status: RefusalStatus;

  constructor(status: RefusalStatus, code: string, message: string, more: Record<string, unknown> = {}) {
    super(message, { extensions: { code, ...more } });
    this.status = status;
  }
}

/** Several errors found at once in one document, as validation finds them. */
export class InvalidDocument extends Error {
  readonly status = 400;
  readonly errors: readonly GraphQLError[];

  constructor(errors: readonly GraphQLError[]) {
    super('The document is not valid.');
    this.errors = errors;
  }
}

export const badInput = (message: string): Refusal => new Refusal(400, 'BAD_USER_INPUT', message);

/** A limit that was passed, with its figure. */
export const tooMuch = (code: string, message: string, limit: number): Refusal =>
  new Refusal(400, code, message, { limit });
