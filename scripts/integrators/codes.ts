// Every code that a program may be told, read from what was built and from where it is written.
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Rule } from '@landfall/rule';

const root = new URL('../../', import.meta.url);
const filesOf = (...globs: string[]): string[] => globSync(globs, { cwd: fileURLToPath(root) }).sort();
const textOf = (file: string): string => readFileSync(new URL(file, root), 'utf8');

/** The rules of all services, by code. */
export async function rulesByCode(): Promise<Map<string, Rule<never>>> {
  const found = new Map<string, Rule<never>>();
  for (const file of filesOf('services/*/dist/**/*.js', 'packages/law/dist/**/*.js')) {
    const source = file.replace('/dist/', '/src/').replace(/\.js$/, '.ts');
    if (file.endsWith('.test.js') || !holdsARule(source)) continue;
    const exported = Object.values((await import(new URL(file, root).href)) as Record<string, unknown>);
    for (const one of exported.flat()) if (isRule(one) && !found.has(one.code)) found.set(one.code, one);
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function holdsARule(source: string): boolean {
  try {
    return /\bRule</.test(textOf(source));
  } catch {
    // A file that was built once and is no more.
    return false;
  }
}

const isRule = (value: unknown): value is Rule<never> =>
  typeof value === 'object' && value !== null && 'code' in value && 'broken' in value;

/** Codes of top-level errors, with the status that goes with each over HTTP. */
export function refusals(): Map<string, { status: string; says: string }> {
  const found = new Map<string, { status: string; says: string }>();
  const forms = [
    /new Refusal\(\s*(\d{3}),\s*'([A-Z_]+)',\s*(?:(['"`])((?:(?!\3)[^\n])*)\3)?/g,
    /(tooMuch|limit)\(\s*'([A-Z_]+)',\s*(?:(['"`])((?:(?!\3)[^\n])*)\3)?/g,
  ];
  for (const file of filesOf('gateway/src/**/*.ts'))
    for (const form of forms)
      for (const [, given, code, , text = ''] of textOf(file).matchAll(form)) {
        const [status, says] =
          given === 'limit' ? ['400', `More ${text} than the limit.`] : [Number(given) ? given! : '400', text];
        if (!found.get(code!)?.says) found.set(code!, { status, says: says.replace(/\$\{[^}]*\}/g, '…') });
      }
  return sorted(found);
}

const sorted = <V>(map: Map<string, V>): Map<string, V> => new Map([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
