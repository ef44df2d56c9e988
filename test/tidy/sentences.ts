import ts from 'typescript';
import { findIn, isCode, isTest, type Finding, type TextFile } from './read-code.js';

const isRead = ({ path }: TextFile): boolean => /^((services|packages)\/[^/]+|web)\/src\//.test(path);
const isCatalogue = (path: string): boolean => path.startsWith('web/src/texts/en/');
const isForPrograms = ({ path }: TextFile): boolean =>
  /^packages\/(events|local-postgres)\/|\/(testing|migrations)\/|(\.(type|input|enums)|-metrics|-route)\.ts$/.test(
    path,
  );

const apiWords = [
  { like: /`/, what: 'a name in backticks' },
  { like: /\b[a-z]+[A-Z]\w*/, what: 'the name of a field' },
  { like: /\b[A-Z]+_[A-Z_]+\b/, what: 'the spelling of a code' },
  { like: /\bport (\d{4}\b|\$\{|\{\{)/, what: 'a port by its number alone' },
];
/** Spelled so in the law and by the trade. */
const known = /\b(eBond|iOS|macOS)\b/g;

/** A sentence that people read names no field and spells no code: where a program needs one, it stands in the path. */
export function apiNamesInSentences(file: TextFile): Finding[] {
  if (!isCode(file) || isTest(file) || !isRead(file) || isForPrograms(file)) return [];
  return findIn(file, (node) => {
    const isText = isCatalogue(file.path) ? isOfCatalogue(node) : isSentence(node) && !isDescription(node);
    return isText ? apiNameIn(textOf(node)) : undefined;
  });
}

/** What of a sentence no person could be expected to know; of a text in which values are put, of what is written there. */
export function apiNameIn(sentence: string): string | undefined {
  const words = sentence
    .replaceAll(known, '')
    .replaceAll(/\{\{.*?\}\}/g, '{{}}')
    .replaceAll(/\{\w+\}/g, '{}');
  const found = apiWords.find(({ like }) => like.test(words));
  return found && `says ${found.what}: ${sentence}`;
}

/** Every text of the portal is read by people, sentence or not. */
const isOfCatalogue = (node: ts.Node): boolean =>
  (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) &&
  ts.isPropertyAssignment(node.parent) &&
  node.parent.initializer === node;

/** Pages that only those read whose declaration it is. */
const ofTheFiler = /^web\/src\/texts\/en\/(wizard|wizard-questions|claim|resume|upload|front|sign-in)\.ts$/;

/** A page speaks to its reader, not about one who is reading it. */
export function filersSpokenAbout(file: TextFile): Finding[] {
  if (!ofTheFiler.test(file.path)) return [];
  return findIn(file, (node) =>
    isOfCatalogue(node) && /\bthe (filer|declarant|importer)\b/i.test(textOf(node))
      ? `speaks about the reader: ${textOf(node)}`
      : undefined,
  );
}

const isSentence = (node: ts.Node): boolean => {
  if (!ts.isStringLiteral(node) && !ts.isNoSubstitutionTemplateLiteral(node) && !ts.isTemplateExpression(node))
    return false;
  // A sentence may be written in pieces: its last one is told by its full stop alone.
  return /\S \S+ .*[.?]$/s.test(textOf(node));
};

/** The words of a text, with `${}` for what is put in. */
function textOf(node: ts.Node): string {
  if (ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map(({ literal }) => `\${}${literal.text}`).join('');
  return ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) ? node.text : '';
}

/** What is written for programmers and operators: of the schema, of a setting, of a fault. */
function isDescription(node: ts.Node): boolean {
  for (let at = node; at.parent; at = at.parent) {
    const { parent } = at;
    if (ts.isDecorator(parent) || ts.isThrowStatement(parent)) return true;
    if (ts.isCallExpression(parent) && parent.expression.getText() === 'feedOf') return true;
    if (ts.isPropertyAssignment(parent) && /description/i.test(parent.name.getText())) return true;
    if (ts.isVariableDeclaration(parent) && /(text|texts|descriptions?|query)$/i.test(parent.name.getText()))
      return true;
    if (ts.isVariableDeclaration(parent) && /^Says\b/.test(parent.type?.getText() ?? '')) return true;
    if (ts.isNewExpression(parent) && /Error$/.test(parent.expression.getText())) return true;
    if (
      ts.isCallExpression(parent) &&
      /describe$|^registerEnumType|^fault|log(ger)?\b/.test(parent.expression.getText())
    )
      return true;
  }
  return false;
}
