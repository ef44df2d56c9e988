import { GraphQLError, type ExecutionArgs, type GraphQLFormattedError } from 'graphql';
import type { Context, ServerOptions, SubscribePayload } from 'graphql-ws';
import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { answer, answerTo, prepareFor, type GatewayContext } from '../answer.js';
import { newRequestId, type Visitor } from '../visitor.js';
import { actingAsOf, asOfHeader } from '../identity/read-as-of.js';
import { languageHeader, reading } from '../identity/read-language.js';
import { limits } from '../limits/figures.js';
import { readRequest, type GraphRequest } from '../limits/read-request.js';
import { Refusal, tooMuch } from '../refusal.js';
import type { PreparedOperation } from '../graph/prepare.js';
import type { LiveSession, LiveSessions } from './live-sessions.js';
import { CloseSocket, type SocketLink } from './socket-link.js';

/** What the gateway knows of one socket. */
export interface SocketExtra {
  request: IncomingMessage;
  address: string;
  link: SocketLink;
  /** Null until the connection is initialised. */
  visitor: Visitor | null;
  session?: LiveSession;
  /** By the name of a subscription in its answers: the last cursor that the client had when it connected. */
  cursors: Map<string, string>;
  subscriptions: number;
  /** Ends the watch over the token or session. */
  unwatch: () => void;
  /** Gives up the socket's place among the caller's connections. */
  leave: () => void;
}

const cursorsGiven = z.record(z.string(), z.string().nullable());

type Socket = Context<Record<string, unknown>, SocketExtra>;

/** How the gateway answers the messages of graphql-transport-ws; the rules of HTTP hold here too. */
export function socketHandlers(
  gateway: GatewayContext,
  sessions: LiveSessions,
): ServerOptions<Record<string, unknown>, SocketExtra> {
  const run = (args: ExecutionArgs): never => (args.contextValue as { run: () => unknown }).run() as never;
  return {
    connectionInitWaitTimeout: 3_000,
    onConnect: (socket) => connect(socket, gateway, sessions),
    onSubscribe: (socket, _id, payload) =>
      begin(socket, payload, gateway).catch((error: unknown) =>
        answerTo(error, newRequestId(), gateway).body.errors!.map(asGraphqlError),
      ),
    subscribe: run,
    execute: run,
    // The library would call `toJSON` on errors, which are plain here.
    onNext: (_socket, _id, _payload, _args, result) => result,
    onError: (_socket, _id, _payload, errors) =>
      errors.map((error) =>
        'formatted' in error ? (error.formatted as GraphQLFormattedError) : told(error as GraphQLError, gateway),
      ),
  };
}

async function connect(socket: Socket, gateway: GatewayContext, sessions: LiveSessions): Promise<true> {
  const { extra } = socket;
  const given = headersIn(socket.connectionParams);
  const cursors = cursorsIn(socket.connectionParams);
  const authorization = given.get('authorization') ?? extra.request.headers.authorization;
  const { cookie } = extra.request.headers;
  const { caller, expiresAt, sessionId } = await gateway
    .identify({ ...(authorization ? { authorization } : {}), ...(cookie ? { cookie } : {}) })
    .catch(closeFor);
  const asOf = given.get(asOfHeader) ?? extra.request.headers[asOfHeader];
  const readIn = given.get(languageHeader) ?? extra.request.headers[languageHeader];
  const acting = await Promise.resolve()
    .then(() => reading(actingAsOf(caller, asOf, gateway.settings.SANDBOX), readIn))
    .catch(closeFor);
  // Whoever left while it was asked who they are takes no place: nothing would tell that it is free again.
  if (!extra.link.isOpen) return true;
  const share = gateway.shares.of(acting, extra.address);
  const leave = acting.subject === 'anonymous' ? () => undefined : gateway.shares.connect(share);
  if (!leave) throw new CloseSocket(1013, `Too many connections: the limit is ${limits.connectionsPerCaller}`);
  extra.visitor = { caller: acting, share, requestId: '', traceparent: null, expiresAt, sessionId };
  extra.cursors = cursors;
  extra.leave = leave;
  watchOver(extra, sessions);
  return true;
}

/** Ends the socket with the token or session that its visitor now acts by. */
export function watchOver(extra: SocketExtra, sessions: LiveSessions): void {
  const { caller, expiresAt, sessionId } = extra.visitor!;
  extra.session = { door: 'socket', caller, expiresAt, sessionId, end: (reason) => extra.link.end(reason) };
  extra.unwatch = sessions.watch(extra.session);
}

/** Where the subscriptions of this socket go on from, by their names in the answers. */
function cursorsIn(parameters: Readonly<Record<string, unknown>> | undefined): Map<string, string> {
  const given = cursorsGiven.safeParse(parameters?.['cursors'] ?? {});
  if (given.success)
    return new Map(Object.entries(given.data).flatMap(([name, cursor]) => (cursor ? [[name, cursor] as const] : [])));
  throw new CloseSocket(
    4400,
    '`cursors` is an object of the last `extensions.cursor` by the name of each subscription’s field.',
  );
}

/** An expired token may be replaced by a fresh one, so the client may come again; a bad one is final. */
export function closeFor(error: unknown): never {
  if (!(error instanceof Refusal)) throw error;
  if (error.status === 503) throw new CloseSocket(1013, error.message.slice(0, 120));
  const reason = String(error.extensions['reason'] ?? '');
  throw new CloseSocket(reason === 'EXPIRED' || reason === 'RIGHTS_CHANGED' ? 4403 : 4401, error.message.slice(0, 120));
}

/** Headers that a client could only give as connection parameters, whatever their case. */
function headersIn(parameters: Readonly<Record<string, unknown>> | undefined): Map<string, string> {
  const nested = parameters?.['headers'];
  const all = { ...(typeof nested === 'object' ? nested : {}), ...parameters };
  return new Map(
    Object.entries(all).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name.toLowerCase(), value] as const] : [],
    ),
  );
}

async function begin(socket: Socket, payload: SubscribePayload, gateway: GatewayContext): Promise<ExecutionArgs> {
  const { extra } = socket;
  const open = Object.keys(socket.subscriptions).length;
  if (open > limits.operationsPerSocket) {
    const limit = limits.operationsPerSocket;
    throw tooMuch('TOO_MANY_OPERATIONS', `There are ${open} operations on this socket; the limit is ${limit}.`, limit);
  }
  const visitor: Visitor = { ...extra.visitor!, requestId: newRequestId() };
  const request = readRequest(payload);
  const operation = await prepareFor(gateway, visitor, request);
  const isSubscription = operation.operation.operation === 'subscription';
  const start = isSubscription
    ? await subscription(extra, gateway, visitor, operation, request)
    : () => query(gateway, visitor, operation, request);
  return {
    schema: gateway.schema,
    document: operation.document,
    operationName: operation.name,
    contextValue: { run: start },
  };
}

async function subscription(
  extra: SocketExtra,
  gateway: GatewayContext,
  visitor: Visitor,
  operation: PreparedOperation,
  { variables }: GraphRequest,
) {
  const limit = limits.subscriptionsPerSocket;
  if (extra.subscriptions >= limit) {
    throw tooMuch(
      'TOO_MANY_SUBSCRIPTIONS',
      `There are ${limit} subscriptions on this socket, which is the limit.`,
      limit,
    );
  }
  extra.subscriptions += 1;
  let goneOnAs = '';
  const leave = (): void => {
    extra.subscriptions -= 1;
    // What is watched under this name next is another thing, of which the client has heard nothing.
    extra.cursors.delete(goneOnAs);
  };
  const { requestId, traceparent } = visitor;
  const present = (): Visitor => ({ ...extra.visitor!, requestId, traceparent });
  const changes = await gateway.subscriptions
    .open(present, operation, variables, {
      after: (alias) => extra.cursors.get((goneOnAs = alias)),
      refused: (alias) => void extra.cursors.delete(alias),
    })
    .catch((error: unknown) => {
      extra.subscriptions -= 1;
      throw error;
    });
  changes.whenEnded(leave);
  return () => changes;
}

async function query(gateway: GatewayContext, visitor: Visitor, operation: PreparedOperation, request: GraphRequest) {
  const observe = gateway.metrics.requestSeconds.startTimer({ door: 'socket' });
  const { status, body } = await answer(gateway, visitor, operation, request).catch((error: unknown) =>
    answerTo(error, visitor.requestId, gateway),
  );
  observe({ outcome: status === 200 ? (body.errors ? 'partial' : 'ok') : String(status) });
  return body;
}

/** graphql-ws knows errors by their class; what is sent is the formatted error itself. */
const asGraphqlError = (formatted: GraphQLFormattedError): GraphQLError =>
  Object.assign(new GraphQLError(formatted.message, { extensions: formatted.extensions ?? {} }), { formatted });

/** What ended a subscription, as thrown by it and wrapped by graphql-ws. */
const told = (error: GraphQLError, gateway: GatewayContext): GraphQLFormattedError =>
  answerTo(error.originalError ?? error, newRequestId(), gateway).body.errors![0]!;
