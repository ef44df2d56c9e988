// A declaration to American Samoa as somebody's own program would prepare and file it.
import { asSent } from '../../scripts/draft-answers.ts';
import { randomUUID } from 'node:crypto';
import type { EntryKind } from '@landfall/law';
import { newestCertification } from '@landfall/law/words/certification';
import type { Client } from '../journey/client.ts';

export interface TerritoryEntry {
  id: string;
  reference: string;
}

/** A rice cooker for the shop, which owes 5 %, and a book for oneself, which owes nothing. */
export const lawfulAnswers = {
  portCode: 'ASPPG',
  modeOfTransport: 'AIR',
  arrivesOn: new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10),
  conveyance: 'HA 465',
  billOfLading: '173-12345675',
  freightUsd: '45.00',
  filerKind: 'PERSON',
  filerName: 'Sina Faʻasavalu',
  filerPhone: '684 555 0100',
  filerAddress: 'Pago Pago, AS 96799',
  purpose: 'RESALE',
  lines: [
    {
      key: 'one',
      description: 'Rice cookers, 1.8 litre, in cartons',
      quantity: '10',
      unit: 'pieces',
      purchasePriceUsd: '250.10',
      purpose: 'RESALE',
      category: 'NONE',
    },
    {
      key: 'two',
      description: 'Cookbook, for the family',
      quantity: '1',
      unit: 'piece',
      purchasePriceUsd: '20.00',
      purpose: 'PERSONAL',
      category: 'NONE',
    },
  ],
};

const start =
  'mutation ($input: StartDraftInput!) { startDraft(input: $input) { draft { id version } userErrors { message } } }';
const save =
  'mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { draft { id version reference } userErrors { message } } }';
const fileIt = `mutation ($input: FileDraftInput!) {
  fileDraft(input: $input) { entry { id reference } userErrors { message path nextStep } } }`;

/** Begins a declaration and saves what was answered. */
export async function begin(
  client: Pick<Client, 'data'>,
  answers: object = lawfulAnswers,
  kind: EntryKind = 'TERRITORY_DECLARATION',
) {
  const started = await client.data(start, { input: { kind, idempotencyKey: randomUUID() } });
  const { id, version } = started.startDraft.draft;
  const saved = await client.data(save, {
    input: { draftId: id, expectedVersion: version, answers: asSent({ ...answers }) },
  });
  return saved.saveDraft.draft as { id: string; version: number; reference: string };
}

/** Begins a declaration and files it. */
export async function fileInTerritory(
  client: Pick<Client, 'data'>,
  answers: object = lawfulAnswers,
  kind?: EntryKind,
): Promise<TerritoryEntry> {
  return certify(client, await begin(client, answers, kind));
}

const draftOf = 'query ($reference: String!) { draft(by: { reference: $reference }) { id version } }';

/** Corrects what was sent back and files it again under its reference. */
export async function fileAgain(client: Pick<Client, 'data'>, reference: string, answers: object): Promise<void> {
  const { id: draftId, version: expectedVersion } = (await client.data(draftOf, { reference })).draft;
  const saved = await client.data(save, { input: { draftId, expectedVersion, answers: asSent({ ...answers }) } });
  await certify(client, saved.saveDraft.draft);
}

export async function certify(
  client: Pick<Client, 'data'>,
  draft: { id: string; version: number },
): Promise<TerritoryEntry> {
  const certification = { statement: newestCertification('AS_TERRITORY', new Date()), accepted: true };
  const input = { draftId: draft.id, draftVersion: draft.version, certification, idempotencyKey: randomUUID() };
  const { fileDraft } = await client.data(fileIt, { input });
  if (!fileDraft.entry) throw new Error(JSON.stringify(fileDraft.userErrors));
  return fileDraft.entry;
}
