import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { GraphQLError } from 'graphql';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { asking } from './asking.js';
import { cleanError, cleanOutcome, cleanRefusal } from './clean-errors.js';
import type { Execute } from './graph/execute.js';
import { operationNamed, type DocumentShelf, type PreparedOperation } from './graph/prepare.js';
import type { Identify } from './identity/identify.js';
import { limits } from './limits/figures.js';
import { priceOfGuesses } from './limits/price-of-guesses.js';
import type { GraphRequest } from './limits/read-request.js';
import type { Shares } from './limits/share-fairly.js';
import { declaredVariables } from './limits/variables.js';
import type { Subscriptions } from './live/subscriptions.js';
import type { GatewayMetrics } from './metrics.js';
import { InvalidDocument, Refusal } from './refusal.js';
import type { GatewaySettings } from './settings.js';
import type { Visitor } from './visitor.js';

/** What every door of the gateway shares: HTTP, WebSocket and event stream. */
export interface GatewayContext {
  settings: GatewaySettings;
  schema: GraphQLSchema;
  shelf: DocumentShelf;
  execute: Execute;
  identify: Identify;
  shares: Shares;
  subscriptions: Subscriptions;
  metrics: GatewayMetrics;
  log: Logger;
}

/** An answer for a client: the HTTP status that suits it, and the body with the request id in it. */
export interface Answer {
  status: number;
  body: { data?: unknown; errors?: readonly GraphQLFormattedError[]; extensions: { requestId: string } };
}

/**
 * The operation that a request asks for, checked against limits and schema. Who cannot pay for it is told so after a
 * while: to refuse costs something too, and whoever asks again at once then does so once a second.
 */
export async function prepareFor(
  gateway: GatewayContext,
  visitor: Visitor,
  request: GraphRequest,
): Promise<PreparedOperation> {
  try {
    const prepared = gateway.shelf.prepare(request.query, (weight) => gateway.shares.pay(visitor.share, weight));
    const operation = operationNamed(prepared, request.operationName);
    gateway.shares.payForGuesses(visitor.share, priceOfGuesses(operation));
    return operation;
  } catch (error) {
    if (error instanceof Refusal && error.status === 429) await sleep(limits.newQueries.refusedAfterMs);
    throw error;
  }
}

/** Runs a query or mutation to its cleaned answer; refusals are thrown. */
export async function answer(
  gateway: GatewayContext,
  visitor: Visitor,
  operation: PreparedOperation,
  request: GraphRequest,
): Promise<Answer> {
  const { requestId } = visitor;
  if (operation.operation.operation === 'subscription') {
    throw new Refusal(
      400,
      'SUBSCRIPTION_ELSEWHERE',
      'Subscriptions come over WebSocket, or as an event stream to who accepts text/event-stream.',
    );
  }
  const leave = gateway.shares.enter(visitor.share);
  try {
    const question = asking(visitor, requestId, operation.operation.operation);
    const variables = declaredVariables(operation.operation, request.variables);
    const outcome = await gateway.execute(operation, variables, question);
    const cleaned = cleanOutcome(outcome, requestId, gateway.log);
    return { status: 'data' in cleaned ? 200 : 400, body: { ...cleaned, extensions: { requestId } } };
  } finally {
    leave();
  }
}

/** The answer that tells a client why it was refused, or that something broke. */
export function answerTo(error: unknown, requestId: string, gateway: Pick<GatewayContext, 'log' | 'metrics'>): Answer {
  const { status, errors } = tell(error, requestId, gateway.log);
  for (const { extensions } of errors) gateway.metrics.refused.inc({ code: String(extensions?.['code']) });
  return { status, body: { errors, extensions: { requestId } } };
}

function tell(error: unknown, requestId: string, log: Logger): { status: number; errors: GraphQLFormattedError[] } {
  if (error instanceof Refusal) return { status: error.status, errors: [cleanRefusal(error)] };
  if (error instanceof InvalidDocument)
    return { status: error.status, errors: error.errors.map((one) => cleanRefusal(one)) };
  if (error instanceof GraphQLError) return { status: 400, errors: [cleanError(error, requestId, log)] };
  const { message } = error as Error;
  return {
    status: 500,
    errors: [cleanError(new GraphQLError(message, { originalError: error as Error }), requestId, log)],
  };
}
