import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

export interface Container {
  image?: string;
  command?: string[];
  environment?: Record<string, string>;
  volumes?: string[];
  restart?: string;
  healthcheck?: { test: string[] };
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What `npm run keys` prints, as Compose reads a file of settings. */
export function printedKeys(): Record<string, string> {
  const printed = execFileSync(process.execPath, ['scripts/keys.ts'], { cwd: root, encoding: 'utf8' });
  const lines = printed.split('\n').filter((line) => line && !line.startsWith('#'));
  return Object.fromEntries(lines.map((line) => [line.split('=')[0]!, line.slice(line.indexOf('=') + 1)])) as Record<
    string,
    string
  >;
}

/** The containers of docker-compose.yml with the given settings put in. @throws naming one that it asks for in vain. */
export function containers(environment: Record<string, string>): Record<string, Container> {
  const text = readFileSync(`${root}/docker-compose.yml`, 'utf8').replace(/^\s*#.*$/gm, '');
  const filled = parse(text, { merge: true }) as { services: Record<string, Container> };
  return JSON.parse(JSON.stringify(filled.services), (_key, value: unknown) =>
    typeof value === 'string' ? interpolated(value, environment) : value,
  ) as Record<string, Container>;
}

function interpolated(text: string, environment: Record<string, string>): string {
  return text.replace(/\$\{(\w+)(:\?|:-([^}]*))?\}/g, (_all, name: string, how?: string, fallback?: string) => {
    const value = unquoted(environment[name] ?? '') || fallback;
    if (value === undefined && how === ':?') throw new Error(`docker-compose.yml asks for ${name}`);
    return value ?? '';
  });
}

const unquoted = (text: string): string => text.replace(/^'(.*)'$/s, '$1');
