// The rules that are written, read from the text of the code: what a page does not list is missed by it.
import ts from 'typescript';
import { isCode, isTest, lineOf, treeOf, type TextFile } from '../../test/tidy/read-code.ts';

export interface WrittenRule {
  file: string;
  line: number;
  /** `*` stands for what is put into it, as in `*_UNREADABLE`. Null where it cannot be read from the text. */
  code: string | null;
  /** Whether a function makes it of what it is given: it is then printed where it is called. */
  isMade: boolean;
}

const holdsRules = ({ path }: TextFile): boolean => /^(packages|services)\/[^/]+\/src\//.test(path);

/** Objects that say when they are broken. */
export function writtenRules(files: readonly TextFile[]): WrittenRule[] {
  const code = files.filter((file) => holdsRules(file) && isCode(file) && !isTest(file));
  const named = namedCodes(code);
  return code.flatMap((file) => rulesIn(file, named));
}

/** A move of a life cycle, by its name. */
export interface WrittenMove {
  file: string;
  line: number;
  name: string;
}

/** Where a life cycle is written, whatever is named in the way of a move is one. */
export const movesWritten = (files: readonly TextFile[]): WrittenMove[] =>
  files
    .filter((file) => holdsRules(file) && !isTest(file) && /: LifeCycle<.+> = \{/.test(file.text))
    .flatMap((file) =>
      [...file.text.matchAll(/\bname: '([A-Z_]+)'/g)].map(({ index, 1: name }) => ({
        ...{ file: file.path, line: lineOf(treeOf(file), index), name: name! },
      })),
    );

/** What is made of a given rule, with its code, is no rule beside it. */
function rulesIn(file: TextFile, named: Named): WrittenRule[] {
  const tree = treeOf(file);
  const rules: WrittenRule[] = [];
  const walk = (node: ts.Node, isMade: boolean): void => {
    if (ts.isObjectLiteralExpression(node) && member(node, 'broken')) {
      const code = codeOf(node, named);
      const isAnother = isMade && code === null && !member(node, 'code');
      if (!isAnother) rules.push({ file: file.path, line: lineOf(tree, node.getStart(tree)), code, isMade });
    }
    ts.forEachChild(node, (child) => walk(child, isMade || ts.isFunctionLike(node)));
  };
  walk(tree, false);
  return rules;
}

const member = (object: ts.ObjectLiteralExpression, name: string): ts.ObjectLiteralElementLike | undefined =>
  object.properties.find((one) => one.name !== undefined && ts.isIdentifier(one.name) && one.name.text === name);

/** Codes by the name of the text that is one, and of the object that has one. */
type Named = ReadonlyMap<string, string>;

/** Written in it, or by the name of a text; else that of what is spread into it. */
function codeOf(object: ts.ObjectLiteralExpression, named: Named): string | null {
  const own = member(object, 'code');
  if (own && ts.isPropertyAssignment(own)) return codeIn(own.initializer, named);
  if (own && ts.isShorthandPropertyAssignment(own)) return named.get(own.name.text) ?? null;
  const spread = object.properties.flatMap((one) => (ts.isSpreadAssignment(one) ? [one.expression] : []));
  return spread.map((one) => codeIn(one, named)).find((code) => code !== null) ?? null;
}

function codeIn(value: ts.Expression, named: Named): string | null {
  if (ts.isStringLiteralLike(value)) return value.text;
  if (ts.isTemplateExpression(value))
    return [value.head.text, ...value.templateSpans.map(({ literal }) => literal.text)].join('*');
  const name = ts.isPropertyAccessExpression(value) ? value.name : value;
  return ts.isIdentifier(name) ? (named.get(name.text) ?? null) : null;
}

function namedCodes(files: readonly TextFile[]): Named {
  const constants = files.flatMap((file) =>
    treeOf(file).statements.flatMap((one) =>
      ts.isVariableStatement(one) ? [...one.declarationList.declarations] : [],
    ),
  );
  return new Map(
    constants.flatMap(({ name, initializer }) => {
      const code = initializer && codeOfConstant(withoutType(initializer));
      return code && ts.isIdentifier(name) ? [[name.text, code] as const] : [];
    }),
  );
}

const withoutType = (value: ts.Expression): ts.Expression =>
  ts.isAsExpression(value) || ts.isSatisfiesExpression(value) ? withoutType(value.expression) : value;

function codeOfConstant(value: ts.Expression): string | null {
  if (ts.isStringLiteralLike(value)) return /^[A-Z][A-Z0-9_]+$/.test(value.text) ? value.text : null;
  return ts.isObjectLiteralExpression(value) ? codeOf(value, new Map()) : null;
}
