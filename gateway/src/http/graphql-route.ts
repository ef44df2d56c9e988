import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { IncomingHttpHeaders } from 'node:http';
import { answer, answerTo, prepareFor, type Answer, type Desk, type Visitor } from '../desk.js';
import { actingAsOf, asOfHeader } from '../identity/read-as-of.js';
import { clearedCookie } from '../identity/session-cookie.js';
import { readJson, readQuery, readRequest } from '../limits/read-request.js';
import type { PreparedOperation } from '../graph/prepare.js';
import { Refusal } from '../refusal.js';
import type { ClientAddress } from './client-address.js';
import type { BuiltPortal } from './portal.js';
import { actsBySession, foreignOrigin, isFromOwnPage, mayGetBySession, mayUseSession } from './same-origin.js';

const graphqlJson = 'application/graphql-response+json';
const plainJson = 'application/json';

/**
 * `POST /graphql`: one operation, answered in the media type that the client prefers. GET answers a query alike
 * (GraphQL over HTTP, 6.2), and shows GraphiQL to who asks for a page.
 */
export async function graphqlRoute(
  app: FastifyInstance,
  desk: Desk,
  addressOf: ClientAddress,
  portal: BuiltPortal,
): Promise<void> {
  const answerOver = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const observe = desk.metrics.requestSeconds.startTimer({ door: 'http' });
    const result = await respond(desk, request, addressOf).catch((error: unknown) => answerTo(error, request.id, desk));
    observe({ outcome: result.status === 200 ? (result.body.errors ? 'partial' : 'ok') : String(result.status) });
    return send(desk, reply, request, result);
  };
  app.post('/graphql', answerOver);
  app.get('/graphql', async (request, reply) =>
    portal.wantsGraphiql(request) ? portal.showGraphiql(request, reply) : answerOver(request, reply),
  );
}

async function respond(desk: Desk, request: FastifyRequest, addressOf: ClientAddress): Promise<Answer> {
  if (mediaTypeFor(request) === null) {
    throw new Refusal(406, 'NOT_ACCEPTABLE', `Answers come as ${graphqlJson} or ${plainJson}: accept one of them.`);
  }
  const visitor = await visitorOf(desk, request, addressOf);
  const asked = readRequest(isByPost(request) ? readPaid(desk, visitor, request) : readQuery(request.query));
  const operation = await prepareFor(desk, visitor, asked);
  if (!isByPost(request) && operation.operation.operation === 'mutation') {
    throw new Refusal(405, 'METHOD_NOT_ALLOWED', 'GET answers queries alone: send a mutation by POST.');
  }
  refuseForeignChange(desk, request, visitor, operation);
  return answer(desk, visitor, operation, asked);
}

/** A body read as JSON, once what is large of it has been paid for. */
export function readPaid({ shares }: Desk, { share }: Visitor, request: FastifyRequest): unknown {
  const bytes = request.body as Uint8Array;
  shares.payForBody(share, bytes.byteLength);
  return readJson(bytes);
}

/** A mutation by a browser's session must say that it comes from our own page. */
function refuseForeignChange(
  { settings }: Desk,
  { headers }: FastifyRequest,
  { sessionId }: Visitor,
  { operation }: PreparedOperation,
): void {
  if (sessionId === null || operation.operation !== 'mutation') return;
  if (!mayUseSession(headers, settings.PUBLIC_URL, true)) throw foreignOrigin(settings.PUBLIC_URL);
}

/** Who sent a request. Throws when the token is bad, or a foreign page sends a browser's cookies along. */
export async function visitorOf(desk: Desk, request: FastifyRequest, addressOf: ClientAddress): Promise<Visitor> {
  const { PUBLIC_URL: publicUrl } = desk.settings;
  const headers =
    isByPost(request) || mayGetBySession(request.headers) ? request.headers : withoutCookie(request.headers);
  const isOurs = actsBySession(headers, publicUrl)
    ? mayUseSession(headers, publicUrl, false)
    : !headers.cookie || isFromOwnPage(headers, publicUrl);
  if (!isOurs) throw foreignOrigin(publicUrl);
  const { caller, expiresAt, sessionId } = await desk.identify(headers);
  return {
    caller: actingAsOf(caller, headers[asOfHeader], desk.settings.SANDBOX),
    share: desk.shares.of(caller, addressOf(request.raw)),
    requestId: request.id,
    traceparent: traceparentIn(headers['traceparent']),
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
  { settings }: Pick<Desk, 'settings'>,
  reply: FastifyReply,
  request: FastifyRequest,
  { status, body }: Answer,
): FastifyReply {
  const type = mediaTypeFor(request) ?? plainJson;
  const retry = body.errors?.find(({ extensions }) => extensions?.['retryAfterSeconds'])?.extensions?.[
    'retryAfterSeconds'
  ];
  if (retry) reply.header('retry-after', String(retry));
  if (body.errors?.some(({ extensions }) => extensions?.['reason'] === 'SESSION_ENDED'))
    reply.header('set-cookie', clearedCookie(settings.PUBLIC_URL));
  if (status === 401) reply.header('www-authenticate', 'Bearer');
  if (status === 405) reply.header('allow', 'POST');
  return reply
    .code(status === 400 && type === plainJson && isDocumentFault(body.errors) ? 200 : status)
    .header('cache-control', 'no-store')
    .type(`${type}; charset=utf-8`)
    .send(JSON.stringify(body));
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
  const accept = request.headers.accept;
  if (!accept) return graphqlJson;
  const ranges = accept.split(',').map((range) => {
    const [type = '', ...parameters] = range.split(';').map((text) => text.trim().toLowerCase());
    const weight = parameters.find((text) => text.startsWith('q='));
    return { type, weight: weight ? Number(weight.slice(2)) : 1 };
  });
  const accepted = ranges.filter(({ weight }) => weight > 0).sort((one, other) => other.weight - one.weight);
  const isBrowser = accepted.some(({ type }) => type === 'text/html');
  for (const { type } of accepted) {
    if (type === plainJson || (isBrowser && type === '*/*')) return plainJson;
    if (type === graphqlJson || type === '*/*' || type === 'application/*') return graphqlJson;
  }
  return null;
}
