// Tests whose title ends with the id of a requirement, in brackets: `test('… (INF-36)')`.
import ts from 'typescript';
import { isTest, treeOf, type TextFile } from '../../test/tidy/read-code.ts';

export interface TitledTest {
  ids: string[];
  /** As it is written after the headings over it, without the ids: `%s` stands for what a row of `test.each` puts there. */
  title: string;
  file: string;
}

/** `(143.26(a)) (INF-36, INF-37)`: a last bracket of ids alone. */
const idsAtTheEnd = /^(.*?)\s*\(([A-Z]+-\d+(?:, [A-Z]+-\d+)*)\)$/s;

export const titledTests = (files: readonly TextFile[]): TitledTest[] =>
  files.filter(isTest).flatMap((file) =>
    titlesIn(file).flatMap((whole) => {
      const [, title, ids] = idsAtTheEnd.exec(whole) ?? [];
      return ids === undefined ? [] : [{ ids: ids.split(', '), title: title!, file: file.path }];
    }),
  );

function titlesIn(file: TextFile): string[] {
  const titles: string[] = [];
  const walk = (node: ts.Node, headings: readonly string[]): void => {
    const named = ts.isCallExpression(node) ? titleOf(node) : null;
    if (named?.is === 'test') titles.push([...headings, named.title].join(' › '));
    const under = named?.is === 'describe' ? [...headings, named.title] : headings;
    ts.forEachChild(node, (child) => walk(child, under));
  };
  walk(treeOf(file), []);
  return titles;
}

/** Of `test(…)`, and of `test.each(…)(…)` by its second call; of `describe` alike. */
function titleOf({ expression: called, arguments: [title] }: ts.CallExpression): { is: string; title: string } | null {
  const isEach = ts.isCallExpression(called) && ts.isPropertyAccessExpression(called.expression);
  const what = isEach ? (called.expression as ts.PropertyAccessExpression).expression : called;
  if (title === undefined || !ts.isIdentifier(what)) return null;
  const is = what.text === 'it' ? 'test' : what.text;
  if (ts.isStringLiteralLike(title)) return { is, title: title.text };
  return ts.isTemplateExpression(title) ? { is, title: title.getText().slice(1, -1) } : null;
}
