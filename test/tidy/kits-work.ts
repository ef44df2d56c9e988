import ts from 'typescript';
import { findIn, isTest, treeOf, type Finding, type TextFile } from './read-code.js';

const runsInProduction = (file: TextFile): boolean =>
  /^(services|gateway|packages\/service-kit)\/(.+\/)?src\//.test(file.path) && !isTest(file);

/** `every` and `tick` begin and end what is done again and again, so that nothing goes on after its service. */
function timersOfTheirOwn(file: TextFile): Finding[] {
  if (!runsInProduction(file) || file.path.startsWith('packages/service-kit/src/time/')) return [];
  const tree = treeOf(file);
  return findIn(file, (node) =>
    ts.isCallExpression(node) && node.expression.getText(tree) === 'setInterval'
      ? 'repeats something by setInterval: `every` or `tick` of the kit ends it with its service'
      : undefined,
  );
}

/** It writes nothing: it reads many pages, each of them as of one moment. */
const readsAsOfOneMoment = 'services/entries/src/money/reconcile-books.ts';
const opensTransaction = /\.(transactional|begin|commit|rollback)$/;

/** `mutation` and `act` give work its transaction: a service opens none, stores no event and pokes no relay of its own. */
function transactionsBesideTheKits(file: TextFile): Finding[] {
  if (!runsInProduction(file) || !file.path.startsWith('services/') || file.path === readsAsOfOneMoment) return [];
  const tree = treeOf(file);
  const called = (node: ts.Node): string => (ts.isCallExpression(node) ? node.expression.getText(tree) : '');
  return findIn(file, (node) => {
    if (opensTransaction.test(called(node))) return 'opens or ends a transaction beside that of `mutation` or `act`';
    if (called(node) === 'appendEvents')
      return 'stores events beside `mutation` or `act`, which do it for what they answer';
    if (/\.onCommit$/.test(called(node))) return 'pokes the relay, which `mutation` and `act` do';
    return undefined;
  });
}

const isMadeByAs = ({ path }: TextFile): boolean =>
  /^(services|packages\/service-kit)\//.test(path) && path !== 'packages/service-kit/src/records/as.ts';

/** `Object.assign(new Entry(), { … })` lets a field be forgotten; `as(Entry, { … })` does not. */
function fieldsNotCompared(file: TextFile): Finding[] {
  if (!isMadeByAs(file)) return [];
  return findIn(file, (node) => {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'Object.assign') return undefined;
    const [made] = node.arguments;
    const isType = made && ts.isNewExpression(made) && /^[A-Z]\w*$/.test(made.expression.getText());
    return isType && !made.arguments?.length ? `makes ${made.expression.getText()} of fields not compared` : undefined;
  });
}

/** Each with a text that breaks it. */
export const rulesOfTheKit = [
  {
    rule: 'what is done again and again is begun by the kit, which ends it',
    find: timersOfTheirOwn,
    broken: { path: 'services/review/src/claim/a.ts', text: 'const timer = setInterval(look, 30_000);' },
  },
  {
    rule: 'a service opens no transaction of its own',
    find: transactionsBesideTheKits,
    broken: {
      path: 'services/accounts/src/links/a.ts',
      text: 'await root.em.fork().transactional(keep);',
    },
  },
  {
    rule: 'an object of a published type has all its fields: `as` compares them',
    find: fieldsNotCompared,
    broken: { path: 'services/entries/src/a.ts', text: 'const entry = Object.assign(new Entry(), { id });' },
  },
];
