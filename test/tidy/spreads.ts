import ts from 'typescript';
import { findIn, type Finding, type TextFile } from './read-code.js';

/** Where it holds. */
const isKept = ({ path }: TextFile): boolean => /^(web|gateway|test)\//.test(path);

/** `{ ...{ a, b }, c }` and `[...['a'], 'b']` say no more than without; lines are broken by the formatter. */
export function literalsSpread(file: TextFile): Finding[] {
  if (!isKept(file)) return [];
  return findIn(file, (node) => {
    const isObject = ts.isSpreadAssignment(node) && ts.isObjectLiteralExpression(node.expression);
    const isArray =
      ts.isSpreadElement(node) &&
      ts.isArrayLiteralExpression(node.expression) &&
      ts.isArrayLiteralExpression(node.parent);
    return isObject || isArray
      ? `spreads a literal into one of its own kind: ${node.getText().slice(0, 40)}`
      : undefined;
  });
}
