import * as law from '@landfall/law';
import ts from 'typescript';
import { isLaw } from './imports.js';
import { everyFile, findIn, isTest, treeOf, type Finding, type TextFile } from './read-code.js';

const isCode = (code: unknown): code is string => typeof code === 'string' && /^[A-Z][A-Z0-9_]{2,}$/.test(code);

/** Every list of codes that the law offers, by its name: of three words or more, since two may mean anything. */
const lists = Object.entries(law).flatMap(([name, offered]) => {
  if (typeof offered !== 'object') return [];
  const words: readonly unknown[] = Array.isArray(offered) ? offered : Object.keys(offered);
  return words.length >= 3 && words.every(isCode) ? [{ name, words: words as readonly string[] }] : [];
});

/** The types of the words: `EntryStatus`. */
const typesOfWords = new Set(
  everyFile('packages/law/src/words').flatMap((file) =>
    treeOf(file).statements.flatMap((node) => (ts.isTypeAliasDeclaration(node) ? [node.name.text] : [])),
  ),
);

/** Catalogues of sentences, typed as a whole by what they say in words: one that is missing or too many does not compile. */
const isCatalogue = ({ path }: TextFile): boolean =>
  path.startsWith('web/src/texts/sm/') || /\/kinds\/[^/]+\/(line-)?texts\.\w+\.ts$/.test(path);

const mayHaveItsOwn = (file: TextFile): boolean =>
  isLaw(file) || isTest(file) || isCatalogue(file) || /\/(testing|test|migrations)\//.test(file.path);

/**
 * A list of words is told once, by the law: what needs it takes the list or its type. A table over a list, or a
 * selection of it, that is typed by it may spell its words; the whole list over again may not.
 */
export function wordsRetyped(file: TextFile): Finding[] {
  if (mayHaveItsOwn(file) || !/^(services\/[^/]+|gateway|web|packages\/(events|service-kit))\/src\//.test(file.path))
    return [];
  return findIn(file, (node) => {
    const spelled = codesIn(node);
    const retyped = lists.find(({ words }) => words.filter((word) => spelled.includes(word)).length >= 3);
    if (!retyped) return undefined;
    const isWhole = lists.some(({ words }) => words.every((word) => spelled.includes(word)));
    const isTyped = isTypedByWords(node) && !(isWhole && ts.isArrayLiteralExpression(node));
    return isTyped ? undefined : `spells ${retyped.name} of the law over again`;
  });
}

/** The codes that a list, a table, a union or an enumeration spells. */
function codesIn(node: ts.Node): readonly string[] {
  if (ts.isArrayLiteralExpression(node)) return node.elements.map(textOf).filter(isCode);
  if (ts.isUnionTypeNode(node))
    return node.types.map((type) => (ts.isLiteralTypeNode(type) ? textOf(type.literal) : undefined)).filter(isCode);
  if (ts.isObjectLiteralExpression(node)) return node.properties.map(nameOf).filter(isCode);
  return ts.isEnumDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isTypeLiteralNode(node)
    ? node.members.map(nameOf).filter(isCode)
    : [];
}

const textOf = (node: ts.Node): string | undefined => (ts.isStringLiteralLike(node) ? node.text : undefined);
const nameOf = ({ name }: { name?: ts.Node | undefined }): string | undefined =>
  name && ts.isIdentifier(name) ? name.text : name && textOf(name);

/** Whether it stands, itself or within a table, where a type of the words is asked of it. */
function isTypedByWords(node: ts.Node): boolean {
  for (let at = node.parent; !ts.isStatement(at); at = at.parent) {
    const type = ts.isSatisfiesExpression(at) || ts.isVariableDeclaration(at) ? at.type : undefined;
    if (type && namesIn(type).some((name) => typesOfWords.has(name))) return true;
  }
  return false;
}

const namesIn = (type: ts.TypeNode): readonly string[] => type.getText().match(/\b[A-Z]\w+/g) ?? [];
