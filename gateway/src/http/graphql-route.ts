import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { answer, answerTo, prepareFor, type Answer, type Desk, type Visitor } from '../desk.js';
import { actingAsOf, asOfHeader } from '../identity/read-as-of.js';
import { clearedCookie } from '../identity/session-cookie.js';
import { readJson, readRequest } from '../limits/read-request.js';
import { shareOf } from '../limits/share-fairly.js';
import type { PreparedOperation } from '../graph/prepare.js';
import { Refusal } from '../refusal.js';
import type { ClientAddress } from './client-address.js';
import { actsBySession, foreignOrigin, isFromOwnPage, mayUseSession } from './same-origin.js';

const graphqlJson = 'application/graphql-response+json';
const plainJson = 'application/json';

/** `POST /graphql`: one operation, answered in the media type that the client prefers. */
export async function graphqlRoute(app: FastifyInstance, desk: Desk, addressOf: ClientAddress): Promise<void> {
  app.post('/graphql', async (request, reply) => {
    const observe = desk.metrics.requestSeconds.startTimer({ door: 'http' });
    const result = await respond(desk, request, addressOf).catch((error: unknown) => answerTo(error, request.id, desk));
    observe({ outcome: result.status === 200 ? (result.body.errors ? 'partial' : 'ok') : String(result.status) });
    return send(desk, reply, request, result);
  });
}

async function respond(desk: Desk, request: FastifyRequest, addressOf: ClientAddress): Promise<Answer> {
  if (mediaTypeFor(request) === null) {
    throw new Refusal(406, 'NOT_ACCEPTABLE', `Answers come as ${graphqlJson} or ${plainJson}: accept one of them.`);
  }
  const visitor = await visitorOf(desk, request, addressOf);
  const asked = readRequest(readJson(request.body as Uint8Array));
  const operation = prepareFor(desk, visitor, asked);
  refuseForeignChange(desk, request, visitor, operation);
  return answer(desk, visitor, operation, asked);
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
  const { headers } = request;
  const { PUBLIC_URL: publicUrl } = desk.settings;
  const isOurs = actsBySession(headers, publicUrl)
    ? mayUseSession(headers, publicUrl, false)
    : !headers.cookie || isFromOwnPage(headers, publicUrl);
  if (!isOurs) throw foreignOrigin(publicUrl);
  const { caller, expiresAt, sessionId } = await desk.identify(headers);
  return {
    caller: actingAsOf(caller, headers[asOfHeader], desk.settings.SANDBOX),
    share: shareOf(caller, addressOf(request.raw)),
    requestId: request.id,
    traceparent: traceparentIn(headers['traceparent']),
    expiresAt,
    sessionId,
  };
}

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
  return reply
    .code(status === 400 && type === plainJson && isDocumentFault(body.errors) ? 200 : status)
    .header('cache-control', 'no-store')
    .type(`${type}; charset=utf-8`)
    .send(JSON.stringify(body));
}

// The GraphQL over HTTP draft asks for 200 here of servers that answer in application/json.
const isDocumentFault = (errors: Answer['body']['errors']): boolean =>
  Boolean(errors?.every(({ extensions }) => /^GRAPHQL_(PARSE|VALIDATION)_FAILED$/.test(String(extensions?.['code']))));

/** The media type to answer in, by the order in which the client names them; null when it accepts neither. */
function mediaTypeFor(request: FastifyRequest): string | null {
  const accept = request.headers.accept;
  if (!accept) return graphqlJson;
  const ranges = accept.split(',').map((range) => {
    const [type = '', ...parameters] = range.split(';').map((text) => text.trim().toLowerCase());
    const weight = parameters.find((text) => text.startsWith('q='));
    return { type, weight: weight ? Number(weight.slice(2)) : 1 };
  });
  const accepted = ranges.filter(({ weight }) => weight > 0).sort((one, other) => other.weight - one.weight);
  for (const { type } of accepted) {
    if (type === graphqlJson || type === '*/*' || type === 'application/*') return graphqlJson;
    if (type === plainJson) return plainJson;
  }
  return null;
}
