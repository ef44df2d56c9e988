// Codes of `userErrors` that no rule has, read from where they are written: each stands in a call of `userError`.
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** One sentence of what a code says, and what its caller does next. */
export interface Told {
  says: string;
  nextStep: string;
}

/** What stands in the way of the request itself, by code. */
export function otherUserErrors(rules: ReadonlyMap<string, unknown>): Map<string, Told> {
  const found = new Map<string, Told>();
  const files = globSync(['services/*/src/**/*.ts', 'packages/service-kit/src/**/*.ts'], { cwd: root }).sort();
  for (const file of files.filter((name) => !name.endsWith('.test.ts')))
    for (const { code, ...told } of userErrorsIn(readFileSync(root + file, 'utf8')))
      if (code && !rules.has(code) && lengthOf(told) > lengthOf(found.get(code))) found.set(code, told);
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Each error that is written in a file, in order; its code is null where it is not written there. */
export const userErrorsIn = (text: string): (Told & { code: string | null })[] =>
  callsIn(text).map(([code, says, , more]) => ({
    ...{ code: code && ts.isStringLiteralLike(code) ? code.text : null },
    ...{ says: says ? textOf(says) : '', nextStep: nextStepIn(more) },
  }));

/** Every sentence of `userErrors` that is written in these files, with its places. */
export const sentencesWrittenIn = (files: readonly string[]): string[] =>
  files.flatMap((file) =>
    callsIn(readFileSync(root + file, 'utf8')).flatMap(([, says, , more]) => [
      ...(says ? written(says) : []),
      ...(more ? written(nextStepOf(more)) : []),
    ]),
  );

function written(given: ts.Expression | undefined): string[] {
  const expression = given && namedIn(given);
  if (!expression) return [];
  if (ts.isConditionalExpression(expression))
    return [...written(expression.whenTrue), ...written(expression.whenFalse)];
  return ts.isStringLiteralLike(expression) ? [expression.text] : [];
}

/** A code that is told in several places goes by its fullest sentences. */
const lengthOf = (told?: Told): number => (told ? told.says.length + told.nextStep.length : -1);

function callsIn(text: string): ts.NodeArray<ts.Expression>[] {
  const calls: ts.NodeArray<ts.Expression>[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'userError') calls.push(node.arguments);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('', text, ts.ScriptTarget.Latest, true));
  return calls;
}

function nextStepIn(more: ts.Expression | undefined): string {
  const step = more && nextStepOf(more);
  return step ? textOf(step) : '';
}

function nextStepOf(more: ts.Expression): ts.Expression | undefined {
  const given = namedIn(more);
  if (!ts.isObjectLiteralExpression(given)) return undefined;
  const step = given.properties.find((one) => one.name?.getText() === 'nextStep');
  return step && ts.isPropertyAssignment(step) ? step.initializer : undefined;
}

/** What is written; what differs from case to case is `…`, and a name of the same file stands for its words. */
function textOf(given: ts.Expression): string {
  const expression = namedIn(given);
  if (ts.isConditionalExpression(expression))
    return `${textOf(expression.whenTrue)} Or: ${textOf(expression.whenFalse)}`;
  if (ts.isStringLiteralLike(expression)) return expression.text.replaceAll(/\{\w+\}/g, '…');
  if (!ts.isTemplateExpression(expression)) return '';
  return expression.head.text + expression.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
}

function namedIn(expression: ts.Expression): ts.Expression {
  if (!ts.isIdentifier(expression)) return expression;
  for (const statement of expression.getSourceFile().statements)
    if (ts.isVariableStatement(statement))
      for (const { name, initializer } of statement.declarationList.declarations)
        if (name.getText() === expression.text && initializer) return initializer;
  return expression;
}
