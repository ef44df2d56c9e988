import { posix } from 'node:path';
import ts from 'typescript';
import { importOf } from './imports.js';
import { treeOf, type Finding, type TextFile } from './read-code.js';

/** Files that know each other, if only for a type, each circle once and as one meets it: `a → b → a`. */
export function circlesIn(files: readonly TextFile[]): Finding[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const isDone = new Set<string>();
  const found: Finding[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    const begun = way.indexOf(path);
    if (begun >= 0) found.push([...way.slice(begun), path].join(' → '));
    if (begun >= 0 || isDone.has(path)) return;
    for (const next of knownBy(byPath.get(path)!, byPath)) visit(next, [...way, path]);
    isDone.add(path);
  };
  for (const path of byPath.keys()) visit(path, []);
  return found;
}

/** The files of ours that it imports, which name what they import as it will be built. */
function knownBy(file: TextFile, byPath: ReadonlyMap<string, TextFile>): string[] {
  const found = new Set<string>();
  const walk = (node: ts.Node): void => {
    const specifier = importOf(node);
    if (specifier?.startsWith('.')) {
      const to = posix.join(posix.dirname(file.path), specifier);
      for (const path of [to, to.replace(/\.js$/, '.ts'), to.replace(/\.js$/, '.tsx')])
        if (byPath.has(path)) found.add(path);
    }
    ts.forEachChild(node, walk);
  };
  walk(treeOf(file));
  return [...found];
}
