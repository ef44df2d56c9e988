import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** Where the pages that a filer reads without a connection are, with what they say. */
const pages = ['entry/entry-page', 'entry/print/print-entry-page', 'entry/receipt-page', 'front/front-page'];
const texts = ['entry', 'thread', 'in-words', 'upload', 'claim', 'sign-in', 'sent-back', 'unsent', 'filings', 'lines'];
const languages = ['en', 'sm'];
const readWithout = ['index.html', ...pages.map(sourceOf)];
const saidWithout = (language: string): string[] => [
  ...(language === 'en' ? [] : [sourceOf(`texts/${language}`)]),
  ...[...texts, 'front'].map((name) => sourceOf(`texts/${language}/${name}`)),
];

function sourceOf(name: string): string {
  return `/src/${name}.`;
}

/** Writes into the service worker which files those pages need, in which language, and a version that changes with any of them. */
export function offlineShell(): Plugin {
  return {
    name: 'offline-shell',
    writeBundle: ({ dir = 'dist' }, bundle) => {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const filesOf = (sources: readonly string[]): string[] => {
        const first = sources.map((source) => chunkOf(chunks, source));
        return [...neededBy(first, bundle)].map((name) => `/${name}`);
      };
      const files = filesOf(readWithout);
      const textsIn = Object.fromEntries(
        languages.map((language) => [language, filesOf(saidWithout(language)).filter((name) => !files.includes(name))]),
      );
      const version = createHash('sha256')
        .update(JSON.stringify([files, textsIn]))
        .update(readFileSync(join(dir, 'index.html')))
        .digest('hex');
      const shell = JSON.stringify({ version: version.slice(0, 12), files, textsIn });
      const worker = join(dir, 'sw.js');
      writeFileSync(worker, readFileSync(worker, 'utf8').replace('__SHELL__', shell));
    },
  };
}

function chunkOf(chunks: readonly Rolldown.OutputChunk[], source: string): Rolldown.OutputChunk {
  const found = chunks.find(({ facadeModuleId }) => facadeModuleId?.includes(source));
  if (!found) throw new Error(`No file of the build is made of ${source}.`);
  return found;
}

/** Scripts and styles, with all that they load at once. */
function neededBy(first: readonly Rolldown.OutputChunk[], bundle: Rolldown.OutputBundle): Set<string> {
  const needed = new Set<string>();
  const need = (chunk: Rolldown.OutputChunk): void => {
    if (needed.has(chunk.fileName)) return;
    needed.add(chunk.fileName);
    chunk.viteMetadata?.importedCss.forEach((name) => needed.add(name));
    for (const name of chunk.viteMetadata?.importedAssets ?? []) if (name.endsWith('.svg')) needed.add(name);
    for (const name of chunk.imports) {
      const output = bundle[name];
      if (output?.type === 'chunk') need(output);
    }
  };
  first.forEach(need);
  return needed;
}
