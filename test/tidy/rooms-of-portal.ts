// The rooms of the portal: what all pages stand on, what each person's pages are, and the floors within the large ones.
import { posix } from 'node:path';
import { importOf } from './imports.js';
import { findIn, isTest, type Finding, type TextFile } from './read-code.js';

const house = 'web/src/';

/** Texts, graph, session, fields and what else every page is made of: none of it knows a page. */
const ground = [
  'texts',
  'graph',
  'session',
  'page',
  'form',
  'live',
  'offline',
  'in-words',
  'declared',
  'filings',
  'lines',
  'sheet',
  'thread',
  'upload',
];

/** The rooms that pages of others may look into, and which pages; all others have their doors shut. */
const open: Readonly<Record<string, readonly string[]>> = {
  // What officers, cashier and supervisor share; and a carrier, who records an arrival as they do.
  work: ['officers', 'cashier', 'supervisor', 'arrivals', 'carrier'],
  // What an event and a payment are called, as the page of an entry calls them.
  entry: ['activity', 'cashier'],
  // A guest who keeps an account proves an e-mail as whoever signs in.
  'sign-in': ['claim', 'resume'],
  // From the page of an entry a guest keeps it, and is then asked what to take along.
  claim: ['entry'],
  front: ['claim'],
};

const portal = (path: string): string[] =>
  path.startsWith(house) ? path.slice(house.length).split('/').slice(0, -1) : [];

/** A page's room knows what all pages stand on, and no other page's room but those whose door is open to it. */
export function roomsEntered(file: TextFile): Finding[] {
  const [from] = portal(file.path);
  if (from === undefined || isTest(file)) return [];
  return importsOf(file, (to) => {
    const [room] = portal(to);
    if (room === undefined || room === from || ground.includes(room) || open[room]?.includes(from)) return undefined;
    return `${from} lives in the room ${room}`;
  });
}

/** From the ground up, of a room whose floors have names; its own files, on the last floor, put all of it together. */
const floorsOf: Readonly<Record<string, readonly (readonly string[])[]>> = {
  wizard: [['questions'], ['draft'], ['step'], ['check'], ['lines', 'filing'], ['']],
  officers: [
    ['review'],
    ['goods'],
    ['queue'],
    ['decision'],
    ['examination', 'determination', 'documents'],
    ['desk'],
    ['hall'],
  ],
};

/** Up a floor nobody looks, nor from one room into the next on the same floor. */
export function floorsOfPortalClimbed(file: TextFile): Finding[] {
  const [room, from = ''] = portal(file.path);
  const floors = floorsOf[room ?? ''];
  if (!floors || isTest(file)) return [];
  const floorOf = (name: string): number => floors.findIndex((rooms) => rooms.includes(name));
  if (floorOf(from) < 0) return [`${file.path} lies on no floor of ${room}`];
  return importsOf(file, (path) => {
    const [other, to = ''] = portal(path);
    return other === room && to !== from && floorOf(to) >= floorOf(from) ? `${from} looks up to ${to}` : undefined;
  });
}

const importsOf = (file: TextFile, look: (to: string) => string | undefined): Finding[] =>
  findIn(file, (node) => {
    const specifier = importOf(node);
    return specifier?.startsWith('.') ? look(posix.join(posix.dirname(file.path), specifier)) : undefined;
  });

/** Each with a text that breaks it, as in the tidy test. */
export const rulesOfRooms: readonly { rule: string; find: (file: TextFile) => Finding[]; broken: TextFile }[] = [
  {
    rule: 'the cashier does not live in the officers’ room',
    find: roomsEntered,
    broken: { path: 'web/src/cashier/a.tsx', text: `import { Lanes } from '../officers/queue/lanes.tsx';` },
  },
  {
    rule: 'nor does the supervisor',
    find: roomsEntered,
    broken: { path: 'web/src/supervisor/a.tsx', text: `import { Flags } from '../officers/queue/flags.tsx';` },
  },
  {
    rule: 'the page of an entry knows no wizard',
    find: roomsEntered,
    broken: { path: 'web/src/entry/act/a.tsx', text: `const steps = await import('../../wizard/step/steps.ts');` },
  },
  {
    rule: 'nor does the wizard know the page of an entry',
    find: roomsEntered,
    broken: { path: 'web/src/wizard/filing/a.tsx', text: `import { Standing } from '../../entry/standing.tsx';` },
  },
  {
    rule: 'what every page of the portal stands on knows no page',
    find: roomsEntered,
    broken: { path: 'web/src/session/a.ts', text: `import type { Answers } from '../wizard/questions/answers.ts';` },
  },
  {
    rule: 'what filers see is none of what officers, cashier and supervisor share',
    find: roomsEntered,
    broken: { path: 'web/src/front/a.tsx', text: `import { LiveState } from '../work/live-state.tsx';` },
  },
  {
    rule: 'a question of the wizard knows neither its draft nor its page, and a draft no page',
    find: floorsOfPortalClimbed,
    broken: { path: 'web/src/wizard/questions/a.ts', text: `import type { Filling } from '../draft/filling.ts';` },
  },
  {
    rule: 'what an officer decides knows neither the desk around it nor the examination beside it',
    find: floorsOfPortalClimbed,
    broken: { path: 'web/src/officers/decision/a.ts', text: `import { Examined } from '../examination/examined.tsx';` },
  },
];
