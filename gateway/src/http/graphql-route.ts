import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { IncomingHttpHeaders } from 'node:http';
import Negotiator from 'negotiator';
import { answer, answerTo, prepareFor, type Answer, type GatewayContext } from '../answer.js';
import type { Visitor } from '../visitor.js';
import { actingAsOf, asOfHeader } from '../identity/read-as-of.js';
import { languageHeader, reading } from '../identity/read-language.js';
import { clearedCookie } from '../identity/session-cookie.js';
import { costField, rateLimitFields } from '../limits/tell-shares.js';
import { readJson, readQuery, readRequest } from '../limits/read-request.js';
import type { PreparedOperation } from '../graph/prepare.js';
import { streamOfOne, type OpenStream } from '../live/stream-door.js';
import { Refusal } from '../refusal.js';
import type { ClientAddress } from './client-address.js';
import type { BuiltPortal } from './portal.js';
import { actsBySession, foreignOrigin, isFromOwnPage, mayGetBySession, mayUseSession } from './same-origin.js';

const graphqlJson = 'application/graphql-response+json';
const plainJson = 'application/json';
const eventStream = 'text/event-stream';
const streamAddress = '/graphql/stream';

/** What the doors of the graph over HTTP need. */
interface Door {
  gateway: GatewayContext;
  addressOf: ClientAddress;
  openStream: OpenStream;
}

/**
 * `/graphql`: one operation by POST or a query by GET (GraphQL over HTTP, 6.2), answered in the media type that the client
 * prefers; GraphiQL is shown to who asks for a page. `/graphql/stream` answers the same, always as an event stream.
 */
export async function graphqlRoute(app: FastifyInstance, door: Door, portal: BuiltPortal): Promise<void> {
  const { gateway } = door;
  const answerOver = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const observe = gateway.metrics.requestSeconds.startTimer({ door: 'http' });
    const result = await respond(door, request, reply).catch((error: unknown) => answerTo(error, request.id, gateway));
    if (result === null) return reply;
    observe({ outcome: result.status === 200 ? (result.body.errors ? 'partial' : 'ok') : String(result.status) });
    return send(gateway, reply, request, result);
  };
  app.addHook('onRequest', async (request) => void receivedAt.set(request, new Date()));
  app.post('/graphql', answerOver);
  app.get('/graphql', async (request, reply) =>
    portal.wantsGraphiql(request) ? portal.showGraphiql(request, reply) : answerOver(request, reply),
  );
  app.route({ method: ['GET', 'POST'], url: streamAddress, handler: answerOver });
}

/** When the first of each request was there: its body may take long to come. */
const receivedAt = new WeakMap<FastifyRequest, Date>();

/** What is left to who sent a request, told as it stands when the answer goes. */
const tellLimits = new WeakMap<FastifyRequest, () => Record<string, string>>();

/** Null when a stream has begun. */
async function respond(
  { gateway, addressOf, openStream }: Door,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Answer | null> {
  if (!takesStream(request) && (isStreamAddress(request) || mediaTypeFor(request) === null))
    throw notAcceptable(request);
  const visitor = await visitorOf(gateway, request, addressOf);
  tellLimits.set(request, () => rateLimitFields(gateway.shares, visitor.share));
  const asked = readRequest(isByPost(request) ? readPaid(gateway, visitor, request) : readQuery(request.query));
  const operation = await prepareFor(gateway, visitor, asked);
  reply.header(costField, operation.weight?.cost ?? 0);
  const kind = operation.operation.operation;
  if (!isByPost(request) && kind === 'mutation') {
    throw new Refusal(405, 'METHOD_NOT_ALLOWED', 'GET answers queries alone: send a mutation by POST.');
  }
  refuseForeignChange(gateway, request, visitor, operation);
  if (kind !== 'subscription' || !takesStream(request)) return answer(gateway, visitor, operation, asked);
  reply.headers(rateLimitFields(gateway.shares, visitor.share));
  await openStream(request, reply, visitor, operation, asked);
  return null;
}

/** A body read as JSON, once what is large of it has been paid for. */
export function readPaid({ shares }: GatewayContext, { share }: Visitor, request: FastifyRequest): unknown {
  const coding = request.headers['content-encoding'] ?? 'identity';
  if (coding !== 'identity')
    throw new Refusal(
      415,
      'UNSUPPORTED_MEDIA_TYPE',
      'Send the operation as JSON, with content-type application/json, and not compressed.',
    );
  const bytes = request.body as Uint8Array;
  shares.payForBody(share, bytes.byteLength);
  return readJson(bytes);
}

/** A mutation by a browser's session must say that it comes from our own page. */
function refuseForeignChange(
  { settings }: GatewayContext,
  { headers }: FastifyRequest,
  { sessionId }: Visitor,
  { operation }: PreparedOperation,
): void {
  if (sessionId === null || operation.operation !== 'mutation') return;
  if (!mayUseSession(headers, settings.PUBLIC_URL, true)) throw foreignOrigin(settings.PUBLIC_URL);
}

/** Who sent a request. Throws when the token is bad, or a foreign page sends a browser's cookies along. */
export async function visitorOf(
  gateway: GatewayContext,
  request: FastifyRequest,
  addressOf: ClientAddress,
): Promise<Visitor> {
  const { PUBLIC_URL: publicUrl } = gateway.settings;
  const headers =
    isByPost(request) || mayGetBySession(request.headers) ? request.headers : withoutCookie(request.headers);
  const isOurs = actsBySession(headers, publicUrl)
    ? mayUseSession(headers, publicUrl, false)
    : !headers.cookie || isFromOwnPage(headers, publicUrl);
  if (!isOurs) throw foreignOrigin(publicUrl);
  const { caller, expiresAt, sessionId } = await gateway.identify(headers);
  return {
    caller: reading(actingAsOf(caller, headers[asOfHeader], gateway.settings.SANDBOX), headers[languageHeader]),
    share: gateway.shares.of(caller, addressOf(request.raw)),
    requestId: request.id,
    traceparent: traceparentIn(headers['traceparent']),
    receivedAt: receivedAt.get(request) ?? new Date(),
    expiresAt,
    sessionId,
  };
}

const isByPost = ({ method }: FastifyRequest): boolean => method === 'POST';

const withoutCookie = ({ cookie: _cookie, ...others }: IncomingHttpHeaders): IncomingHttpHeaders => others;

const traceparentIn = (header: unknown): string | null =>
  typeof header === 'string' && /^00-[\da-f]{32}-[\da-f]{16}-[\da-f]{2}$/.test(header) ? header : null;

/** Sends an answer. In plain JSON a well-formed request is answered 200 even when its document was wrong. */
export function send(
  { settings }: Pick<GatewayContext, 'settings'>,
  reply: FastifyReply,
  request: FastifyRequest,
  { status, body }: Answer,
): FastifyReply {
  const isStreamOfOne = status === 200 && isStreamAlone(request);
  reply.headers(tellLimits.get(request)?.() ?? {});
  const type = isStreamOfOne ? eventStream : (mediaTypeFor(request) ?? plainJson);
  const retry = body.errors?.find(({ extensions }) => extensions?.['retryAfterSeconds'])?.extensions?.[
    'retryAfterSeconds'
  ];
  if (retry) reply.header('retry-after', String(retry));
  if (body.errors?.some(({ extensions }) => extensions?.['reason'] === 'SESSION_ENDED'))
    reply.header('set-cookie', clearedCookie(settings.PUBLIC_URL));
  if (status === 401) reply.header('www-authenticate', 'Bearer');
  if (status === 405) reply.header('allow', 'POST');
  return reply
    .code(status === 400 && mediaTypeFor(request) === plainJson && isDocumentFault(body.errors) ? 200 : status)
    .header('cache-control', 'no-store')
    .type(`${type}; charset=utf-8`)
    .send(isStreamOfOne ? streamOfOne(body) : JSON.stringify(body));
}

// The GraphQL over HTTP draft asks for 200 here of servers that answer in application/json.
const isDocumentFault = (errors: Answer['body']['errors']): boolean =>
  Boolean(errors?.every(({ extensions }) => /^GRAPHQL_(PARSE|VALIDATION)_FAILED$/.test(String(extensions?.['code']))));

/**
 * The media type to answer in, by the order in which the client names them; null when it accepts neither. Whoever takes
 * anything gets the newer type, as the draft of GraphQL over HTTP asks since 2025, but a browser, which would offer it
 * as a file.
 */
function mediaTypeFor(request: FastifyRequest): string | null {
  if (!request.headers.accept) return graphqlJson;
  const accepted = new Negotiator(request).mediaTypes().map((type) => type.toLowerCase());
  const isBrowser = accepted.includes('text/html');
  for (const type of accepted) {
    if (type === plainJson || (isBrowser && type === '*/*')) return plainJson;
    if (type === graphqlJson || type === '*/*' || type === 'application/*') return graphqlJson;
  }
  return null;
}

const isStreamAddress = ({ url }: FastifyRequest): boolean => url.split('?')[0] === streamAddress;

/** Whether what comes may be an event stream. Nothing streams in answer to HEAD. */
function takesStream(request: FastifyRequest): boolean {
  const { accept = '*/*' } = request.headers;
  const isTaken = accept.includes(eventStream) || (isStreamAddress(request) && /(\*|text)\/\*/.test(accept));
  return isTaken && request.method !== 'HEAD';
}

/** Whether even one complete answer comes as a stream: at the address of streams, and to who takes nothing else. */
const isStreamAlone = (request: FastifyRequest): boolean =>
  takesStream(request) && (isStreamAddress(request) || mediaTypeFor(request) === null);

const notAcceptable = (request: FastifyRequest): Refusal =>
  new Refusal(
    406,
    'NOT_ACCEPTABLE',
    isStreamAddress(request)
      ? `Answers come as ${eventStream} here: accept it, or ask at /graphql.`
      : `Answers come as ${graphqlJson} or ${plainJson}, subscriptions as ${eventStream}: accept one of them.`,
  );
