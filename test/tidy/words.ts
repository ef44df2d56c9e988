import { basename } from 'node:path';
import ts from 'typescript';
import { findIn, isCode, isTest, linesLike, type Finding, type TextFile } from './read-code.js';
import { importOf, workspaceOf } from './imports.js';

const isAccess = ({ path }: TextFile): boolean => basename(path) === 'access.ts';
const asksAService = ({ path }: TextFile): boolean => /^(services\/[^/]+|gateway)\/src\//.test(path);

/** Who may see what is said in `access.ts` alone, a line for each; elsewhere its lines are asked by name. */
export function rolesComparedElsewhere(file: TextFile): Finding[] {
  if (!asksAService(file) || isAccess(file) || isTest(file)) return [];
  return findIn(file, (node) => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'hasRole') return 'asks for a role';
    if (!ts.isPropertyAccessExpression(node) || !/^roles?$/.test(node.name.text)) return undefined;
    return /\bcaller$/i.test(node.expression.getText()) && isCompared(node)
      ? 'compares the roles of a caller'
      : undefined;
  });
}

/** `caller.role === …`, `caller.roles.includes(…)`, `switch (caller.role)`. */
function isCompared(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return /^(includes|some|every|indexOf|find|has)$/.test(parent.name.text);
  return (
    ts.isSwitchStatement(parent) || (ts.isBinaryExpression(parent) && /^[!=]==?$/.test(parent.operatorToken.getText()))
  );
}

/** A test runs where a Jest looks for it: beside the code in `src`, in the workspace's `test`, or in the root's. */
export function testsOutOfPlace({ path }: TextFile): Finding[] {
  if (!/\.test\.[jt]sx?$/.test(path)) return [];
  const workspace = workspaceOf(path);
  const inPlace = workspace ? new RegExp(`^${workspace}/(src|test)/`).test(path) : path.startsWith('test/');
  return inPlace ? [] : [`${path} is run by no Jest`];
}

const needs = [
  { imports: /(^|\/)(kafka|cluster)\.ts$/, suffix: '.kafka.test.ts' },
  { imports: /^playwright-core$/, suffix: '.browser.test.ts' },
];

/** A test that needs more than npm brings says so in its name, by which it is left out where that is missing. */
export function testsThatHideWhatTheyNeed(file: TextFile): Finding[] {
  if (!isTest(file)) return [];
  return findIn(file, (node) => {
    const imported = importOf(node);
    const need = imported === undefined ? undefined : needs.find(({ imports }) => imports.test(imported));
    return need && !file.path.endsWith(need.suffix) ? `so its name must end in ${need.suffix}` : undefined;
  });
}

const leftOut = /^(test|it|describe)\.(only|skip|todo|failing)\b|^(xit|xtest|xdescribe|fit|fdescribe)$/;

export function testsLeftOut(file: TextFile): Finding[] {
  if (!isCode(file)) return [];
  return findIn(file, (node) => {
    const named = ts.isPropertyAccessExpression(node) || ts.isIdentifier(node) ? node.getText() : '';
    return leftOut.test(named) ? `${named}: every test runs` : undefined;
  });
}

/** Brackets keep these patterns from finding themselves. A folder of ours may be called as one at the root of a machine. */
const registries =
  /registry\.npmj[s]|npmmirro[r]|repo1?\.mave[n]|pypi\.or[g]|crates\.i[o]|proxy\.golan[g]|deb\.debia[n]/;
const machines = /(?<![\w.])\/wor[k]\/|\/roo[t]\/|\/hom[e]\/[a-z]|\/User[s]\/|[A-Z]:\\User[s]/;

export const hostsAndMachines = (file: TextFile): Finding[] => [
  ...linesLike(file, registries, 'names a registry'),
  ...linesLike(file, machines, 'names a place of one machine'),
];

const saysNothing = /^(utils?|common|helpers?|manager|misc|shared)\b/;

/** A file's name says what it lets you do. */
export function namesThatSayNothing({ path }: TextFile): Finding[] {
  if (!/\.tsx?$/.test(path)) return [];
  const name = basename(path).replace(/\.[^/]*$/, '');
  if (saysNothing.test(name)) return [`${path} says nothing of what it is for`];
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) ? [] : [`${path} is not in kebab-case`];
}

export const unfinished = (file: TextFile): Finding[] =>
  isCode(file) ? linesLike(file, /\b(TO[D]O|FIXM[E]|XX[X])\b/, 'is left unfinished') : [];
