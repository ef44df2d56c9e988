import ts from 'typescript';
import { findIn, isTest, type Finding, type TextFile } from './read-code.js';

const isPortal = (file: TextFile): boolean => file.path.startsWith('web/src/') && !isTest(file);
const asksForWork = /^\s*mutation\b/;

/** A refusal is data: a mutation of the portal asks for it. */
export function mutationsThatAskForNoRefusal(file: TextFile): Finding[] {
  if (!isPortal(file)) return [];
  return findIn(file, (node) => {
    if (!ts.isNoSubstitutionTemplateLiteral(node) || !asksForWork.test(node.text)) return undefined;
    return /\buserErrors\b/.test(node.text) ? undefined : 'a mutation that does not ask for its userErrors';
  });
}

/** And reads it: what a mutation answers is kept by a name, or given back. */
export function answersThrownAway(file: TextFile): Finding[] {
  if (!isPortal(file)) return [];
  return findIn(file, (node) =>
    isMutation(node) && isThrownAway(node)
      ? 'the answer to a mutation, with its userErrors, is thrown away'
      : undefined,
  );
}

const isMutation = (node: ts.Node): boolean =>
  ts.isCallExpression(node) &&
  ts.isPropertyAccessExpression(node.expression) &&
  node.expression.name.text === 'mutation';

/** Nothing takes the value of `void client.mutation(…).toPromise().then(…)`, nor that of a call which stands alone. */
function isThrownAway(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isVoidExpression(parent) || ts.isExpressionStatement(parent)) return true;
  const goesOn =
    ts.isAwaitExpression(parent) ||
    ts.isPropertyAccessExpression(parent) ||
    (ts.isCallExpression(parent) && parent.expression === node);
  return goesOn && isThrownAway(parent);
}
