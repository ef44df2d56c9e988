import { posix } from 'node:path';
import { serviceNames } from '@landfall/events';
import ts from 'typescript';
import { findIn, isTest, type Finding, type TextFile } from './read-code.js';

/** What a node imports: `./law.js` of a static, a re-exporting or a dynamic import. */
export function importOf(node: ts.Node): string | undefined {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
    return (node.moduleSpecifier as ts.StringLiteral).text;
  }
  const [first] =
    ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments : [];
  return first && ts.isStringLiteralLike(first) ? first.text : undefined;
}

/** The workspace that an import reaches: `services/entries`, `packages/rule`, `gateway`; undefined for others' code. */
export function workspaceOfImport(file: TextFile, specifier: string): string | undefined {
  const named = /^@landfall\/([a-z-]+)/.exec(specifier)?.[1];
  if (named !== undefined) return workspaceNamed(named);
  return specifier.startsWith('.') ? workspaceOf(posix.join(posix.dirname(file.path), specifier)) : undefined;
}

const workspaceNamed = (name: string): string => {
  if ((serviceNames as readonly string[]).includes(name)) return `services/${name}`;
  return name === 'gateway' || name === 'web' ? name : `packages/${name}`;
};

export const workspaceOf = (path: string): string | undefined =>
  /^((?:packages|services)\/[^/]+|gateway|web)\//.exec(path)?.[1];

/** Packages serve all and know none of them; a service knows packages alone; the portal speaks to the graph. */
export function importsThatPointWrong(file: TextFile): Finding[] {
  const from = workspaceOf(file.path);
  if (from === undefined) return [];
  return findIn(file, (node) => {
    const specifier = importOf(node);
    const to = specifier === undefined ? undefined : workspaceOfImport(file, specifier);
    if (to === undefined || to === from || to.startsWith('packages/')) return undefined;
    return `${from} imports ${to}`;
  });
}

const toolsOfLaw = new Set(['@landfall/law', '@landfall/rule', 'decimal.js', 'temporal-polyfill', 'date-holidays']);
const toolsOfItsTests = new Set(['fast-check', '@jest/globals']);

const folderOfLaw = 'packages/law/src/';

export const isLaw = ({ path }: TextFile): boolean => path.startsWith(folderOfLaw);

/** The law reads facts that it is given: it imports the grammar of rules, exact numbers and dates, and itself. */
export function lawThatKnowsMore(file: TextFile): Finding[] {
  if (!isLaw(file)) return [];
  return findIn(file, (node) => {
    const specifier = importOf(node);
    if (specifier === undefined || toolsOfLaw.has(specifier)) return undefined;
    if (isTest(file) && toolsOfItsTests.has(specifier)) return undefined;
    if (specifier === 'node:crypto' && takesOnlyHashes(node)) return undefined;
    const reached = posix.join(posix.dirname(file.path), specifier);
    return specifier.startsWith('.') && reached.startsWith(folderOfLaw) ? undefined : `the law imports ${specifier}`;
  });
}

/** What each part of the law may not read. What both laws say is shared; the words are below them all. */
const partsKeptFrom: Readonly<Record<string, readonly string[]>> = {
  us: ['as'],
  as: ['us'],
  shared: ['us', 'as', 'examination', 'money'],
  words: ['us', 'as', 'examination', 'money', 'shared'],
};

/** The laws of two territories never read each other, and what they share reads neither. */
export function lawThatReadsAnother(file: TextFile): Finding[] {
  if (!isLaw(file)) return [];
  const part = partOfLaw(file.path);
  return findIn(file, (node) => {
    const specifier = importOf(node);
    if (!specifier?.startsWith('.')) return undefined;
    const reached = partOfLaw(posix.join(posix.dirname(file.path), specifier));
    return partsKeptFrom[part]?.includes(reached) ? `${part} reads ${reached}` : undefined;
  });
}

const readersOfWhatIsTyped = /\/words\/(money|number|day|phone|email-address|typed-figures)\.js$/;

/** Amounts, numbers, days and addresses are read where they are typed or sent; the law is given what they say. */
export function lawThatReadsWhatWasTyped(file: TextFile): Finding[] {
  if (!isLaw(file) || !/\/src\/(us|as|shared|examination|money)\//.test(file.path)) return [];
  return findIn(file, (node) => {
    const specifier = importOf(node);
    return specifier && readersOfWhatIsTyped.test(specifier)
      ? `the law reads what was typed by ${specifier}`
      : undefined;
  });
}

const partOfLaw = (path: string): string => path.slice(folderOfLaw.length).split('/', 1)[0]!;

/** A rule that cites law lies with the law. */
export function lawElsewhere(file: TextFile): Finding[] {
  if (isLaw(file) || isTest(file) || !/^(services|gateway|web)\//.test(file.path)) return [];
  return findIn(file, (node) =>
    ts.isPropertyAssignment(node) &&
    node.name.getText() === 'citation' &&
    ts.isStringLiteralLike(node.initializer) &&
    !file.path.includes('/migrations/')
      ? `a rule cites ${node.initializer.text} outside the law`
      : undefined,
  );
}

/** A hash is a function of its input like any other; random numbers and keys are not. */
function takesOnlyHashes(node: ts.Node): boolean {
  const bindings = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : undefined;
  if (!bindings || !ts.isNamedImports(bindings)) return false;
  return bindings.elements.every(({ name }) => name.text === 'createHash' || name.text === 'createHmac');
}

const theWorld =
  /^(Date\.now|Math\.random|performance\.now|Temporal\.Now(\.\w+)*|process\.\w+|fetch|setTimeout|setInterval)$/;

/** The law has no clock, no chance and no input or output: the same facts give the same answer for ever. */
export function lawThatLooksAtTheWorld(file: TextFile): Finding[] {
  if (!isLaw(file) || isTest(file)) return [];
  return findIn(file, (node) => {
    if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
      return 'the law reads the clock';
    const named = ts.isCallExpression(node)
      ? node.expression.getText()
      : ts.isPropertyAccessExpression(node)
        ? node.getText()
        : '';
    return theWorld.test(named) ? `the law uses ${named}` : undefined;
  });
}
