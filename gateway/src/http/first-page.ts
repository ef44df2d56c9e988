import { authorityOf, type Authority } from '@landfall/service-kit';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sessionTokenIn } from '../identity/session-cookie.js';
import type { GatewaySettings } from '../settings.js';
import { shownAuthority } from './authority.js';
import { takesCoding } from './compress-answers.js';
import { languageAsked, languageCookie, languageOfPage } from './language-of-page.js';

/** Answers with the page that finds its own way, as much of it written as can be before a script runs. */
export type FirstPage = (request: FastifyRequest, reply: FastifyReply) => FastifyReply;

/** As the portal's build has it; the texts hold no markup. */
interface Says {
  home: string;
  about: string;
  frame: string;
  description?: string;
  noScript?: string;
}

/** Pages that are written as a whole; of all others the frame is. */
type Place = 'home' | 'about' | 'frame';
const places: Readonly<Record<string, Place>> = { '/': 'home', '/about': 'about' };

interface Written {
  plain: Buffer;
  brotli: Buffer;
}

/** Null where no portal is built. What it says of the authority, and its home page, stand in it as it is sent. */
export async function firstPage(root: string, settings: GatewaySettings): Promise<FirstPage | null> {
  const { PUBLIC_URL: publicUrl, READ_OFFLINE: readsOffline } = settings;
  const file = join(root, 'index.html');
  if (root === '' || !existsSync(file)) return null;
  const authority = authorityOf(settings);
  const portalAt = `<div id="portal"${readsOffline ? '' : ' data-keeps="nothing"'}`;
  const html = readFileSync(file, 'utf8').replace('<div id="portal"', portalAt);
  const pages = Object.entries(await written(root, authority)).map(
    ([language, says]) =>
      [
        language,
        {
          home: page(html, authority, language, says, 'home'),
          about: page(html, authority, language, says, 'about'),
          frame: page(html, authority, language, says, 'frame'),
        },
      ] as const,
  );
  const inLanguage = new Map<string, Record<Place, Written>>(pages);
  return (request, reply) => {
    // Whoever has a session is about to see what is theirs.
    const isNobody = sessionTokenIn(request.headers, publicUrl) === null;
    const place = isNobody ? (places[request.url.split('?')[0]!] ?? 'frame') : 'frame';
    const language = languageOfPage(request);
    const { plain, brotli } = (inLanguage.get(language) ?? inLanguage.get('en')!)[place];
    const takesBrotli = takesCoding(request.headers['accept-encoding'], 'br');
    const asked = languageAsked(request);
    return reply
      .type('text/html; charset=utf-8')
      .headers({
        vary: 'accept-encoding, accept-language, cookie',
        'content-language': language,
        ...(takesBrotli ? { 'content-encoding': 'br' } : {}),
        ...(asked ? { 'set-cookie': languageCookie(asked, publicUrl) } : {}),
      })
      .send(takesBrotli ? brotli : plain);
  };
}

/** What the portal's build says of the page in each language. */
async function written(root: string, authority: Authority | null): Promise<Record<string, Says>> {
  const file = join(root, 'server', 'prerender.js');
  if (!existsSync(file)) return { en: { home: '', about: '', frame: '' } };
  const { prerender } = (await import(pathToFileURL(file).href)) as {
    prerender: (of: unknown) => Promise<Record<string, Says>>;
  };
  return prerender(JSON.parse(shownAuthority(authority)));
}

function page(html: string, authority: Authority | null, language: string, says: Says, name: Place): Written {
  const { description, noScript } = says;
  const plain = Buffer.from(
    html
      .replace('<html lang="en">', `<html lang="${language}">`)
      .replace(/(<meta name="description" content=")[^"]*/, (old, tag) => (description ? tag + description : old))
      .replace(/(<noscript>\s*<p>)[^<]*/, (old, tag) => (noScript ? tag + noScript : old))
      .replace(/(<div id="portal"[^>]*)><\/div>/, (_, tag) => `${tag} data-page="${name}">${says[name]}</div>`)
      .replace(
        /(<script type="application\/json" id="authority">)\s*null/,
        (_, tag) => tag + shownAuthority(authority),
      ),
  );
  return { plain, brotli: brotliCompressSync(plain) };
}
