// The floors of each service, and who tells kinds of entry apart.
import { entryKinds, regimes } from '@landfall/law';
import { posix } from 'node:path';
import ts from 'typescript';
import { importOf } from './imports.js';
import { findIn, isTest, type Finding, type TextFile } from './read-code.js';

const house = 'services/entries/src/';
const roomOf = (path: string): string => (path.startsWith(house) ? path.slice(house.length).split('/', 1)[0]! : '');

/** From the ground up; rooms on one floor lie beside each other, and know nothing of each other. */
const floorsOf: Readonly<Record<string, readonly (readonly string[])[]>> = {
  // an entry asks its kind, a filing knows its entry, a draft its filing
  entries: [['kinds'], ['entry'], ['filing'], ['draft']],
  // the record knows nothing of what is done with it; a decision knows all that it rests on
  review: [
    ['review'],
    ['selectivity', 'queue', 'claim', 'thread'],
    ['examination', 'determination'],
    ['follow'],
    ['decision'],
  ],
  // an address is nobody's yet; accounts and people know neither how they come in, nor what is written to them
  accounts: [
    ['email', 'reference', 'authority'],
    ['account'],
    ['mandate', 'language', 'standing', 'mail', 'authorization'],
    ['session', 'claim'],
    ['links', 'leave'],
    ['officer', 'sending'],
    ['office', 'invite'],
    ['activity', 'sandbox'],
  ],
  documents: [['storage'], ['content', 'document'], ['request'], ['presenting'], ['upload']],
};

/** Up a floor nobody looks; and the kinds of entry, on the ground, know nothing else of the service. */
export function floorsClimbed(file: TextFile): Finding[] {
  const [, service = '', from = ''] = /^services\/([^/]+)\/src\/([^/]+)\//.exec(file.path) ?? [];
  const floors = floorsOf[service] ?? [];
  const floorOf = (room: string): number => floors.findIndex((rooms) => rooms.includes(room));
  if (isTest(file) || floorOf(from) < 0) return [];
  return findIn(file, (node) => {
    const specifier = importOf(node);
    if (!specifier?.startsWith('.')) return undefined;
    const to = posix.join(posix.dirname(file.path), specifier).split('/')[3]!;
    if (to === from) return undefined;
    const climbs = floorOf(to) >= floorOf(from) || (service === 'entries' && floorOf(from) === 0);
    return climbs ? `${from} looks up to ${to}` : undefined;
  });
}

const codes: ReadonlySet<string> = new Set([...entryKinds, ...regimes]);
const comparisons = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
]);

/** What differs by kind, the kind says: outside its folder nobody compares kinds or laws, nor looks at the shape of data. */
export function kindsToldApart(file: TextFile): Finding[] {
  const room = roomOf(file.path);
  if (isTest(file) || room === '' || room === 'kinds' || room === 'testing') return [];
  return findIn(file, (node) => {
    if (ts.isBinaryExpression(node)) return comparedIn(node);
    if (ts.isCaseClause(node) && isCode(node.expression)) return `chooses by ${node.expression.getText()}`;
    if (ts.isPropertyAssignment(node) && codes.has(node.name.getText())) return `has a table by ${node.name.getText()}`;
    return undefined;
  });
}

function comparedIn({ left, right, operatorToken: { kind } }: ts.BinaryExpression): string | undefined {
  const isOfShape = kind === ts.SyntaxKind.InKeyword && ts.isStringLiteralLike(left) && /lines$/i.test(left.text);
  if (isOfShape) return `asks whether ${left.text} is in data`;
  const tellsApart = [left, right].some((side) => isCode(side) || /\b(regime|entryType)$/.test(side.getText()));
  return comparisons.has(kind) && tellsApart ? `compares ${left.getText()} with ${right.getText()}` : undefined;
}

const isCode = (node: ts.Expression): boolean => ts.isStringLiteralLike(node) && codes.has(node.text);

/** Each with a text that breaks it, as in the tidy test. */
export const rulesOfFloors: readonly { rule: string; find: (file: TextFile) => Finding[]; broken: TextFile }[] = [
  {
    rule: 'a draft knows its filing, a filing its entry, an entry its kind, and none the other way round',
    find: floorsClimbed,
    broken: { path: 'services/entries/src/entry/a.ts', text: `import { toFiling } from '../filing/filing.type.js';` },
  },
  {
    rule: 'a kind of entry knows nothing of the service that serves it',
    find: floorsClimbed,
    broken: {
      path: 'services/entries/src/kinds/informal-entry/a.ts',
      text: `import { standingOfFiler } from '../../standing/standing-of-filer.js';`,
    },
  },
  {
    rule: 'the record of a review knows neither the queue nor what is decided',
    find: floorsClimbed,
    broken: { path: 'services/review/src/review/a.ts', text: `import { stuckReason } from '../queue/stuck.js';` },
  },
  {
    rule: 'nor does a claim know the queue beside it',
    find: floorsClimbed,
    broken: { path: 'services/review/src/claim/a.ts', text: `import { stuckReason } from '../queue/stuck.js';` },
  },
  {
    rule: 'an account knows nothing of how its people come in',
    find: floorsClimbed,
    broken: {
      path: 'services/accounts/src/account/a.ts',
      text: `import { openSession } from '../session/open-session.js';`,
    },
  },
  {
    rule: 'nor does a session know the links that lead to one',
    find: floorsClimbed,
    broken: { path: 'services/accounts/src/session/a.ts', text: `import { LinkTable } from '../links/link.table.js';` },
  },
  {
    rule: 'nor does the authorization server know the browsers that it signs in',
    find: floorsClimbed,
    broken: {
      path: 'services/accounts/src/authorization/a.ts',
      text: `import { signInOf } from '../session/sign-in-steps.js';`,
    },
  },
  {
    rule: 'a document knows nothing of how it came, nor of who presents it',
    find: floorsClimbed,
    broken: {
      path: 'services/documents/src/document/a.ts',
      text: `import { UploadTable } from '../upload/upload.table.js';`,
    },
  },
  {
    rule: 'what differs by kind of entry, the kind says: nobody else compares kinds',
    find: kindsToldApart,
    broken: { path: 'services/entries/src/filing/a.ts', text: `if (filing.entryType === 'TYPE_11') file();` },
  },
  {
    rule: 'nor laws, as that of a port with that of an entry',
    find: kindsToldApart,
    broken: { path: 'services/entries/src/entry/a.ts', text: `const isSame = port.regime === entry.regime;` },
  },
  {
    rule: 'nor looks at the shape of what was filed',
    find: kindsToldApart,
    broken: { path: 'services/entries/src/money/a.ts', text: `const lines = 'lines' in data ? data.lines : [];` },
  },
  {
    rule: 'nor keeps a table by law or kind',
    find: kindsToldApart,
    broken: { path: 'services/entries/src/money/a.ts', text: `const prefix = { US_CBP: 'US' };` },
  },
];
