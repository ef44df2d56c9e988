// Guests with a draft each, who save it by their browser's cookie as the portal does.
import { randomUUID } from 'node:crypto';
import { asSent } from '../../scripts/draft-answers.ts';
import type { Dispatcher } from 'undici';

/** A guest's draft as it was last saved. */
export interface GuestDraft {
  cookie: string;
  id: string;
  reference: string;
  version: number;
}

const start = `mutation StartDraft($input: StartDraftInput!) {
  startDraft(input: $input) { draft { id reference version } userErrors { message nextStep } } }`;

// As the portal asks: whoever saves is told what is kept.
const save = `mutation SaveDraft($input: SaveDraftInput!) { saveDraft(input: $input) {
  draft { id reference kind regime status version savedAt hasResumeCode answers { said { question value }
    lines { key said { question value } } documents { documentId receipt kind fileName } askOfficer filerReference step } }
  userErrors { code message path severity citation nextStep } } }`;

/** What somebody has typed for so many lines; `typed` is what the last keys changed. */
export const answersOf = (lines: number, typed: string) => ({
  ...{ portCode: 'ASPPG', modeOfTransport: 'AIR', arrivesOn: '2026-12-01', conveyance: 'HA 465' },
  ...{ billOfLading: '173-12345675', filerKind: 'PERSON', filerName: typed, filerPhone: '684 555 0100' },
  ...{ filerAddress: 'Pago Pago, AS 96799', purpose: 'RESALE', step: 'who' },
  lines: Array.from({ length: lines }, (_, n) => ({
    ...{
      key: `line-${n}`,
      description: `Rice cookers, 1.8 litre, in cartons, lot ${n}`,
      quantity: '10',
      unit: 'pieces',
    },
    ...{ purchasePriceUsd: '250.10', purpose: 'RESALE', category: 'NONE' },
  })),
});

/** Opens an account for a guest and starts a draft. */
export async function startGuestDraft(to: Dispatcher, origin: string): Promise<GuestDraft> {
  const headers = { 'content-type': 'application/json', origin };
  const opened = await to.request({ origin, method: 'POST', path: '/sign-in/guest', headers, body: '{}' });
  const answer = await opened.body.text();
  const cookie = [opened.headers['set-cookie']].flat()[0]?.split(';')[0];
  if (!cookie) throw new Error(`No guest (${opened.statusCode}): ${answer.slice(0, 500)}`);
  const input = { kind: 'TERRITORY_DECLARATION', idempotencyKey: randomUUID() };
  const { startDraft } = await ask(to, origin, cookie, start, input);
  return { ...startDraft.draft, cookie };
}

/** Saves these answers, and moves the draft to its next version. @throws when they are not kept */
export async function saveGuestDraft(to: Dispatcher, origin: string, draft: GuestDraft, answers: object) {
  const input = { draftId: draft.id, expectedVersion: draft.version, answers: asSent({ ...answers }) };
  const { saveDraft } = await ask(to, origin, draft.cookie, save, input);
  if (saveDraft.userErrors.length) throw new Error(`Not saved: ${JSON.stringify(saveDraft.userErrors)}`);
  draft.version = saveDraft.draft.version;
}

type Payloads = Record<string, { draft: GuestDraft; userErrors: unknown[] }>;

async function ask(to: Dispatcher, origin: string, cookie: string, query: string, input: object) {
  const headers = { 'content-type': 'application/json', origin, cookie };
  const body = JSON.stringify({ query, variables: { input } });
  const answered = await to.request({ origin, method: 'POST', path: '/graphql', headers, body });
  const text = await answered.body.text();
  const { data } = JSON.parse(text) as { data?: Payloads };
  if (!data) throw new Error(`A wrong answer (${answered.statusCode}): ${text.slice(0, 500)}`);
  return data as { startDraft: Payloads[string]; saveDraft: Payloads[string] };
}
