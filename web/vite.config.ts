import react from '@vitejs/plugin-react';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { PurgeCSS } from 'purgecss';
import { defineConfig, type Plugin } from 'vite';
import { knownDocuments } from './known-documents.ts';
import { offlineShell } from './offline-shell.ts';

const gateway = process.env['LANDFALL_URL'] ?? 'http://localhost:4000';

// Browsers look for a newer one at the same address.
const serviceWorker = 'worker/service-worker.ts';
const output = {
  entryFileNames: ({ name }: { name: string }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
};

export default defineConfig(({ isSsrBuild }) => ({
  // What the gateway runs to write the first page is no part of what browsers load.
  plugins: isSsrBuild ? [react()] : [react(), purged(), offlineShell(), compressed(), knownDocuments()],
  resolve: { dedupe: ['graphql', 'react', 'react-dom'] },
  build: {
    // Fonts and images of USWDS stay files of their own: inlined, each visitor would load all of them.
    assetsInlineLimit: 0,
    // The editor in GraphiQL is one large chunk by nature; the portal does not load it.
    chunkSizeWarningLimit: 5000,
    reportCompressedSize: false,
    rolldownOptions: {
      ...(isSsrBuild ? {} : { input: { portal: 'index.html', graphiql: 'graphiql.html', sw: serviceWorker }, output }),
      // GraphiQL's "use no memo" speaks to a compiler that has already run.
      onwarn: (warning, warn) => (warning.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : warn(warning)),
    },
  },
  server: {
    // The gateway takes what comes with a session from its own pages alone: the proxy speaks for them.
    proxy: Object.fromEntries(
      ['/graphql', '/sign-in', '/oidc', '/files'].map((path) => [
        path,
        { target: gateway, ws: true, changeOrigin: true, headers: { origin: gateway } },
      ]),
    ),
  },
}));

/** What of USWDS no page of the portal uses is left out: it would stand before the first page on a slow line. */
function purged(): Plugin {
  return {
    name: 'purged',
    // Before the bundler names files after their content.
    enforce: 'pre',
    async transform(code, id) {
      if (!/uswds\.min\.css/.test(id)) return undefined;
      const [purged] = await new PurgeCSS().purge({
        content: [`${import.meta.dirname}/src/**/*.{ts,tsx}`, `${import.meta.dirname}/index.html`],
        css: [{ raw: code }],
        // React writes attributes as in `tabIndex`, styles as in `tabindex`.
        defaultExtractor: (text) => [text, text.toLowerCase()].flatMap((each) => each.match(/[\w:/-]+/g) ?? []),
        // Put together where they are used.
        safelist: { greedy: [/usa-alert/, /grid-col/, /usa-button/] },
      });
      return purged!.css;
    },
  };
}

// Brotli takes seconds for the editor in GraphiQL, which few open.
const mostForBrotli = 400_000;

/** Puts compressed files beside each script and style, so that the gateway need not compress them again and again. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    writeBundle: ({ dir = 'dist' }, bundle) => {
      for (const name of Object.keys(bundle).filter((file) => /\.(js|css|svg)$/.test(file))) {
        const content = readFileSync(join(dir, name));
        writeFileSync(join(dir, `${name}.gz`), gzipSync(content, { level: 9 }));
        if (content.length < mostForBrotli) writeFileSync(join(dir, `${name}.br`), brotliCompressSync(content));
      }
    },
  };
}
