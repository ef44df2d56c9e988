// What people do again and again, insisting that it is done.
import { randomUUID } from 'node:crypto';
import { newestCertification } from '@landfall/law';
import { asSent } from '../../scripts/draft-answers.ts';
import * as work from '../../scripts/demo-data/work.ts';
import type { Client } from '../../scripts/client.ts';

export const mutation = (name: string, answer: string): string =>
  `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${answer} userErrors { code message severity } } }`;

export async function act(client: Client, name: string, input: object, answer = '') {
  const { [name]: answered } = await client.data(mutation(name, answer), { input });
  return work.taken(answered);
}
export const actOnce = (client: Client, name: string, input: object, answer = '') =>
  act(client, name, { ...input, idempotencyKey: randomUUID() }, answer);

export const standing = `query ($id: ID!) { entry(by: { id: $id }) { status reference entryVersion amountDueUsd
  review { id version entryVersion status } } }`;

export const start = async (filer: Client, kind: string, answers: object) => {
  const { draft } = await actOnce(filer, 'startDraft', { kind }, 'draft { id version }');
  const input = { draftId: draft.id, expectedVersion: draft.version, answers: asSent({ ...answers }) };
  return (await act(filer, 'saveDraft', input, 'draft { id version reference }')).draft;
};

export const territoryFiling = (filer: Client, answers: object, kind = 'TERRITORY_DECLARATION') =>
  work.fileDraft(filer, randomUUID(), kind, { ...answers, step: 'certify' });

export async function fileAgain(filer: Client, entryId: string, answers: object): Promise<void> {
  const { entry } = await filer.data(standing, { id: entryId });
  const draftOf = 'query ($reference: String!) { draft(by: { reference: $reference }) { id version } }';
  const isReopened = (data: { draft: { id: string; version: number } | null }) => data.draft;
  const draft = await filer.until(draftOf, { reference: entry.reference }, isReopened);
  const saved = await act(
    filer,
    'saveDraft',
    { draftId: draft.id, expectedVersion: draft.version, answers: asSent({ ...answers }) },
    'draft { id version }',
  );
  const certification = { accepted: true, statement: newestCertification('AS_TERRITORY', new Date()) };
  await actOnce(filer, 'fileDraft', { draftId: saved.draft.id, draftVersion: saved.draft.version, certification });
}

export const openAgain = (officer: Client, id: string) =>
  officer.until(
    standing,
    { id },
    ({ entry: { status, entryVersion, review } }) =>
      status === 'IN_REVIEW' && review.entryVersion === entryVersion && ['OPEN', 'CLAIMED'].includes(review.status),
  );
