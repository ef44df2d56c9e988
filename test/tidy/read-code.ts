import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** A file of the repository as text. */
export interface TextFile {
  /** From the repository's root, with `/`. */
  path: string;
  text: string;
}

/** What one rule found: where, and what is wrong there. */
export type Finding = string;

const notOurs = new Set(['node_modules', 'dist', '.git', '.data', '.turbo', 'coverage']);
const isText =
  /\.(ts|tsx|js|mjs|json|md|graphql|html|css|yml|yaml|xml|properties|sql)$|(^|\/)(Dockerfile|run|\.npmrc)$/;

/** Every text file of the repository. */
export function everyFile(folder = ''): TextFile[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (notOurs.has(entry.name)) return [];
    if (entry.isDirectory()) return everyFile(path);
    return isText.test(path) ? [{ path, text: readFileSync(join(root, path), 'utf8') }] : [];
  });
}

export const isCode = ({ path }: TextFile): boolean => /\.tsx?$/.test(path) && !path.endsWith('.d.ts');
export const isTest = ({ path }: TextFile): boolean => /\.test\.tsx?$/.test(path);

const parsed = new Map<string, ts.SourceFile>();

/** The file's syntax tree. */
export function treeOf({ path, text }: TextFile): ts.SourceFile {
  const key = `${path}\n${text}`;
  const known = parsed.get(key);
  if (known) return known;
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  parsed.set(key, tree);
  return tree;
}

/** Every node of the file for which `look` gives a word, with its line. */
export function findIn(file: TextFile, look: (node: ts.Node) => string | undefined): Finding[] {
  const tree = treeOf(file);
  const found: Finding[] = [];
  const walk = (node: ts.Node): void => {
    const what = look(node);
    if (what !== undefined) found.push(`${file.path}:${lineOf(tree, node.getStart(tree))} ${what}`);
    ts.forEachChild(node, walk);
  };
  walk(tree);
  return found;
}

export const lineOf = (tree: ts.SourceFile, position: number): number =>
  tree.getLineAndCharacterOfPosition(position).line + 1;

/** The lines of the file that match, with their number. */
export const linesLike = ({ path, text }: TextFile, pattern: RegExp, what: string): Finding[] =>
  text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${what}`] : []));
