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

/** Answers with the page that finds its own way, as much of it written as can be before a script runs. */
export type FirstPage = (request: FastifyRequest, reply: FastifyReply) => FastifyReply;

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
  const place = `<div id="portal"${readsOffline ? '' : ' data-keeps="nothing"'}`;
  const html = readFileSync(file, 'utf8').replace('<div id="portal"', place);
  const { home, frame } = await written(root, authority);
  const pages = { home: page(html, authority, 'home', home), frame: page(html, authority, 'frame', frame) };
  return (request, reply) => {
    // Whoever has a session is about to see what is theirs.
    const isHome = request.url.split('?')[0] === '/' && sessionTokenIn(request.headers, publicUrl) === null;
    const { plain, brotli } = isHome ? pages.home : pages.frame;
    const takesBrotli = takesCoding(request.headers['accept-encoding'], 'br');
    return reply
      .type('text/html; charset=utf-8')
      .headers({ vary: 'accept-encoding, cookie', ...(takesBrotli ? { 'content-encoding': 'br' } : {}) })
      .send(takesBrotli ? brotli : plain);
  };
}

async function written(root: string, authority: Authority | null): Promise<{ home: string; frame: string }> {
  const file = join(root, 'server', 'prerender.js');
  if (!existsSync(file)) return { home: '', frame: '' };
  const { prerender } = (await import(pathToFileURL(file).href)) as {
    prerender: (of: unknown) => { home: string; frame: string };
  };
  return prerender(JSON.parse(shownAuthority(authority)));
}

function page(html: string, authority: Authority | null, name: string, content: string): Written {
  const plain = Buffer.from(
    html
      .replace(/(<div id="portal"[^>]*)><\/div>/, (_, tag) => `${tag} data-page="${name}">${content}</div>`)
      .replace(
        /(<script type="application\/json" id="authority">)\s*null/,
        (_, tag) => tag + shownAuthority(authority),
      ),
  );
  return { plain, brotli: brotliCompressSync(plain) };
}
