// Brings the pages of a filer's own entries back without a connection. It keeps the portal's own files alone: what
// the pages show of somebody is kept, and forgotten, by the pages.

export {};

declare const self: ServiceWorkerGlobalScope;
/**
 * The build writes it in: which one it is, and its files that those pages need, the first script first, with what they
 * say in each language.
 */
declare const __SHELL__: { version: string; files: [string, ...string[]]; textsIn: Record<string, string[]> };

const { version, files, textsIn } = __SHELL__;
/** The reader's; who reads English loads no other. */
const language = new URL(self.location.href).searchParams.get('lang') ?? 'en';
const cacheName = `landfall ${version} ${language}`;
/** What no page is named. */
const shell = '/shell';
const patienceMs = 4_000;
/** What a proxy answers while nothing behind it does. */
const unreachedStatus = 502;

self.addEventListener('install', (event) => event.waitUntil(keepBuild()));
self.addEventListener('activate', (event) => event.waitUntil(forgetOldBuilds().then(() => self.clients.claim())));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate' && isFilers(pathname)) event.respondWith(page(event));
  else if (pathname.startsWith('/assets/')) event.respondWith(file(request));
});

const isFilers = (path: string): boolean => path === '/' || /^\/(entries|drafts)\//.test(path);

/** One whole build or none: while gateways are renewed, the page may be of another one than this script. */
async function keepBuild(): Promise<void> {
  const cache = await caches.open(cacheName);
  try {
    const headers = { accept: 'text/html', 'accept-language': language };
    const frame = await fetch('/entries', { credentials: 'omit', cache: 'no-store', headers });
    await cache.addAll([...files, ...(textsIn[language] ?? [])]);
    if (!(await keepShell(frame))) throw new Error('The page is of another build.');
  } catch (failure) {
    await caches.delete(cacheName);
    throw failure;
  }
  await self.skipWaiting();
}

/** The page before this one may be open still, and load more of its files. */
async function forgetOldBuilds(): Promise<void> {
  const builds = (await caches.keys()).filter((name) => name.startsWith('landfall '));
  const older = builds.filter((name) => name !== cacheName).slice(0, -1);
  await Promise.all(older.map((name) => caches.delete(name)));
}

/** The network's page where there is one soon: so no build outlives the next visit. */
async function page(event: FetchEvent): Promise<Response> {
  const asked = fetch(event.request);
  const soon = await Promise.race([asked.catch(() => null), later(patienceMs)]);
  if (soon && soon.status < unreachedStatus) {
    // The home page differs by who asks for it.
    if (new URL(event.request.url).pathname !== '/') event.waitUntil(keepShell(soon.clone()));
    return soon;
  }
  return (await caches.match(shell, { cacheName })) ?? asked;
}

async function keepShell(frame: Response): Promise<boolean> {
  const isOfBuild = frame.ok && !frame.redirected && (await frame.clone().text()).includes(files[0]);
  if (isOfBuild) await (await caches.open(cacheName)).put(shell, frame);
  return isOfBuild;
}

const file = async (request: Request): Promise<Response> => (await caches.match(request)) ?? fetch(request);

const later = (ms: number): Promise<null> => new Promise((resolve) => setTimeout(resolve, ms, null));
