import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const footer = 'Landfall, an open customs platform';

/** A later build of the portal, in a folder of its own: every script has another name, and the footer other words. */
export function anotherBuild(of: string, newFooter: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'portal-build-'));
  // What runs on the gateway finds its packages only where it was built.
  cpSync(of, folder, { recursive: true, filter: (path) => path !== join(of, 'server') && !/\.(br|gz)$/.test(path) });
  const assets = join(folder, 'assets');
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
  for (const file of [
    join(folder, 'index.html'),
    join(folder, 'sw.js'),
    ...scripts.map((name) => join(assets, name)),
  ]) {
    const text = readFileSync(file, 'utf8')
      .replaceAll(/[\w.-]+-[\w-]{8}\.js/g, newName)
      .replaceAll(footer, newFooter);
    writeFileSync(file, text.replace(/"version":"\w{12}"/, '"version":"laterlater01"'));
  }
  for (const name of scripts) renameSync(join(assets, name), join(assets, newName(name)));
  rmSync(join(folder, 'graphiql.html'));
  return folder;
}

const newName = (name: string): string => name.replace(/\.js$/, '0.js');
