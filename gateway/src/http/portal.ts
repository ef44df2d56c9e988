import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { GatewaySettings } from '../settings.js';
import { framedByNobody, isOfGraph, type PagesAndFiles } from './addresses.js';
import { firstPage } from './first-page.js';
import { endReadingOffline } from './read-offline.js';

const policy = (...more: string[]): string =>
  ["default-src 'self'", "object-src 'none'", "base-uri 'self'", "form-action 'self'", framedByNobody, ...more].join(
    '; ',
  );

// GraphiQL's editor styles itself inline and works in blobs.
const graphiqlPolicy = policy(
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
);

/**
 * Everything that the portal needs comes from here. Charts set styles on their own elements; a photo is shown before it
 * is sent, as a blob; a document is shown in a frame. Older Safari does not count the socket of the page's own origin
 * to 'self', so it is named.
 */
const portalPolicy = (publicUrl: string): string =>
  policy(
    "script-src 'self'",
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "frame-src 'self' blob:",
    "worker-src 'self'",
    `connect-src 'self' ${new URL(publicUrl).origin.replace(/^http/, 'ws')}`,
  );

const noPortal =
  'The portal has not been built here. Build the workspace `web`, or set WEB_DIST to the folder of a built portal.';
const nothingHere = 'There is nothing at this address.';
const noSuchDoor = {
  errors: [
    {
      message: 'There is nothing at this address. Ask at /graphql; the schema is at /graphql/schema.graphql.',
      extensions: { code: 'NOT_FOUND' },
    },
  ],
};
const noGraphiql =
  'GraphiQL has not been built here. Send operations by POST to this address, or build the workspace `web`.';

/** The built portal: what there is of it, and its pages. */
export interface BuiltPortal extends PagesAndFiles {
  root: string;
  /** Answers with the page that finds its own way to what was asked for. */
  show(request: FastifyRequest, reply: FastifyReply): FastifyReply;
  /** Whether a request wants to see GraphiQL, which is there to try things in the sandbox. */
  wantsGraphiql(request: FastifyRequest): boolean;
  showGraphiql(request: FastifyRequest, reply: FastifyReply): FastifyReply;
  policyOf(file: string): string | null;
  showsGraphiql: boolean;
  /** Whether its service worker is handed out. */
  readsOffline: boolean;
}

export async function builtPortal(settings: GatewaySettings): Promise<BuiltPortal> {
  const { WEB_DIST, PUBLIC_URL: publicUrl, SANDBOX: showsGraphiql } = settings;
  const root = WEB_DIST ? resolve(WEB_DIST) : '';
  const has = (file: string): boolean => root !== '' && existsSync(join(root, file));
  type Shown = (request: FastifyRequest, reply: FastifyReply) => FastifyReply;
  const atHome =
    (show: Shown): Shown =>
    (request, reply) =>
      isAnotherNameOfHome(request.headers.host, publicUrl)
        ? reply.redirect(`${publicUrl}${request.url}`, 302)
        : show(request, reply);
  const rules = portalPolicy(publicUrl);
  const first = await firstPage(root, settings);
  const showPage = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
    first
      ? first(request, reply.headers({ 'cache-control': 'no-cache', 'content-security-policy': rules }))
      : sayNotFound(reply, noPortal);
  return {
    root,
    hasPage: (path) => path === '/' || pages.has(path.split('/')[1] ?? ''),
    hasFile: (path) => looksLikeFile.test(path) && !path.includes('..') && has(path),
    show: atHome(showPage),
    wantsGraphiql: ({ query, headers }) =>
      showsGraphiql && !Object.hasOwn(query as object, 'query') && (headers.accept ?? '').includes('text/html'),
    showGraphiql: atHome((_request, reply) =>
      has('graphiql.html') ? reply.sendFile('graphiql.html') : sayNotFound(reply, noGraphiql),
    ),
    policyOf: (file) => policyOf(file, rules),
    showsGraphiql,
    readsOffline: settings.READ_OFFLINE,
  };
}

/** Serves the built portal at `/`, every page of it from one file. */
export async function servePortal(app: FastifyInstance, portal: BuiltPortal): Promise<void> {
  const { root } = portal;
  if (root && existsSync(root)) {
    await app.register(fastifyStatic, {
      root,
      index: false,
      cacheControl: false,
      preCompressed: true,
      dotfiles: 'deny',
      allowedPath: (path) =>
        !path.startsWith('/server/') && (portal.showsGraphiql || !path.startsWith('/graphiql.html')),
      setHeaders: (reply, path) => {
        reply.header('cache-control', isHashed(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
        const rules = portal.policyOf(path);
        if (rules) reply.header('content-security-policy', rules);
      },
    });
  }
  if (!portal.readsOffline) endReadingOffline(app);
  app.get('/', async (request, reply) => portal.show(request, reply));
  // No page of the portal either: what is counted is told at the private listener.
  app.get('/metrics', async (_request, reply) => sayNotFound(reply, nothingHere));
  app.setNotFoundHandler(async (request, reply) => {
    if (isOfGraph(request.url)) return reply.code(404).send(noSuchDoor);
    return isForPage(request, portal) ? portal.show(request, reply) : sayNotFound(reply, nothingHere);
  });
}

/** What the paths of the portal's pages begin with; a test holds it to the portal's own list. */
const pages = new Set([
  'start',
  'drafts',
  'entries',
  'pay',
  'mandates',
  'resume',
  'sign-in',
  'link',
  'claim',
  'mailbox',
  'activity',
  'release',
  'help',
  'about',
  'feedback',
  'officers',
  'hall',
  'carrier',
  'cashier',
  'analysis',
  'administration',
]);

const home = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** Sessions are good at the public address alone, which on one's own machine has several names. */
const isAnotherNameOfHome = (host: string | undefined, publicUrl: string): boolean => {
  const { host: known } = new URL(publicUrl);
  return host !== undefined && host !== known && home.test(host) && home.test(known);
};

const looksLikeFile = /\.\w+$/;

/**
 * Whoever asks for a page by name gets the portal, which says itself where it has none. Whoever takes anything, as link
 * checkers and mail scanners do, gets it where it has a page, and else hears that there is nothing.
 */
function isForPage({ method, headers, url }: FastifyRequest, portal: BuiltPortal): boolean {
  const [path = ''] = url.split('?');
  if (!['GET', 'HEAD'].includes(method) || looksLikeFile.test(path)) return false;
  const { accept = '*/*' } = headers;
  return accept.includes('text/html') || (/(\*|text)\/\*/.test(accept) && portal.hasPage(path));
}

/** Pages are guarded by whatever address they are had, `/index.html` and `/graphiql.html` too. */
function policyOf(file: string, portal: string): string | null {
  if (!/\.html(\.(gz|br))?$/.test(file)) return null;
  return /\/graphiql\.html/.test(file) ? graphiqlPolicy : portal;
}

const sayNotFound = (reply: FastifyReply, sentence: string): FastifyReply =>
  reply.code(404).type('text/plain; charset=utf-8').send(sentence);

/** The bundler puts a hash of the content into the names of what it builds. */
const isHashed = (path: string): boolean => /\/assets\/[^/]+-[\w-]{8,}\.\w+(\.(gz|br))?$/.test(path);
