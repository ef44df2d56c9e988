import { entryLife } from '@landfall/law/shared/life-cycles/entry';
import { requestLife } from '@landfall/law/shared/life-cycles/document-request';
import { reviewLife } from '@landfall/law/shared/life-cycles/review';
import { isTheEnd, type LifeCycle } from '@landfall/rule';
import ts from 'typescript';
import { findIn, isTest, type Finding, type TextFile } from './read-code.js';

/** What a life cycle tells of its states by its moves: those that end it, those that do not, and from which one moves on. */
const told = ([entryLife, reviewLife, requestLife] as readonly LifeCycle<string>[]).flatMap((cycle) => {
  const ends = cycle.states.filter((state) => isTheEnd(cycle, state));
  const others = cycle.states.filter((state) => !ends.includes(state));
  return [
    { of: cycle.of, what: 'have ended', states: ends },
    { of: cycle.of, what: 'go on', states: others },
    ...cycle.moves.map(({ name, from }) => ({ of: cycle.of, what: `are open to ${name}`, states: from })),
  ].filter(({ states }) => states.length > 1);
});

/** Which states end a life, its life cycle says: no code lists them over again. */
export function endsListedByHand(file: TextFile): Finding[] {
  if (isTest(file) || !/^(services\/[^/]+|gateway|web|packages\/(?!law\/)[^/]+)\/src\//.test(file.path)) return [];
  return findIn(file, (node) => {
    const states = new Set(statesIn(node));
    const listed = told.find((one) => one.states.length === states.size && one.states.every((is) => states.has(is)));
    return listed && `lists by hand which states of ${listed.of} ${listed.what}: its life cycle tells that`;
  });
}

/** The states of a list, or of comparisons of one thing that are joined; of what is joined further, the outermost alone. */
function statesIn(node: ts.Node): readonly string[] {
  if (ts.isArrayLiteralExpression(node))
    return node.elements.flatMap((one) => (ts.isStringLiteral(one) ? one.text : []));
  if (!isJoined(node) || isJoined(node.parent)) return [];
  const compared = comparedIn(node);
  return compared.every(({ what }) => what === compared[0]?.what) ? compared.map(({ state }) => state) : [];
}

const joins = new Set([ts.SyntaxKind.BarBarToken, ts.SyntaxKind.AmpersandAmpersandToken]);
const compares = new Set([ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken]);

const isJoined = (node: ts.Node): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) && joins.has(node.operatorToken.kind);

function comparedIn(node: ts.Node): readonly { what: string; state: string }[] {
  if (isJoined(node)) return [...comparedIn(node.left), ...comparedIn(node.right)];
  if (!ts.isBinaryExpression(node) || !compares.has(node.operatorToken.kind)) return [];
  return ts.isStringLiteral(node.right) ? [{ what: node.left.getText(), state: node.right.text }] : [];
}
