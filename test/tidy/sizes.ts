import ts from 'typescript';
import { findIn, lineOf, treeOf, type Finding, type TextFile } from './read-code.js';

const longestFile = 250;
const longestFunction = 40;

export function filesTooLong({ path, text }: TextFile): Finding[] {
  const lines = text.trimEnd().split('\n').length;
  return lines > longestFile ? [`${path} has ${lines} lines, and may have ${longestFile}`] : [];
}

/** A `describe` is a heading over tests, which are functions of their own. */
export function functionsTooLong(file: TextFile): Finding[] {
  const tree = treeOf(file);
  return findIn(file, (node) => {
    if (!ts.isFunctionLike(node) || !('body' in node) || !node.body || isUnderHeading(node)) return undefined;
    const lines = lineOf(tree, node.getEnd()) - lineOf(tree, startOf(node)) + 1;
    return lines > longestFunction ? `a function of ${lines} lines, and may have ${longestFunction}` : undefined;
  });
}

/** Where its own words begin, after what decorates it. */
function startOf(node: ts.SignatureDeclaration): number {
  return (node.name ?? node.parameters[0] ?? (node as ts.FunctionLikeDeclaration).body ?? node).getStart();
}

function isUnderHeading(node: ts.Node): boolean {
  const call = node.parent;
  return ts.isCallExpression(call) && /^describe(\.each)?\b/.test(call.expression.getText());
}
