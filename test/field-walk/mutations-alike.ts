// Every mutation that takes an id, tried with another's and with one that nobody has.
import { randomUUID } from 'node:crypto';
import { newestCertification } from '@landfall/law';
import { sandboxAccounts } from '@landfall/accounts';
import { newId } from '@landfall/service-kit';
import { onAccounts } from './accounts-alike.ts';
import { lawfulFiling } from '../journey/filing.ts';
import { honolulu } from './canaries.ts';
import { gardens, personaOf, type Lookup } from './lookup.ts';
import type { World } from './world.ts';

const { koolauGarden, leilaniImports } = sandboxAccounts;
const input = (fields: Record<string, unknown>) => ({ input: { idempotencyKey: randomUUID(), ...fields } });

const reviewAtHonolulu = (world: World): string[] => [world.garden.reviewId, world.hardware.reviewId];
const work = { expectedVersion: 1 };

/** What administrators do about somebody at Customs: whoever is none of Customs looks like nobody. */
const onOfficers: Omit<Lookup, 'root'>[] = [
  {
    field: 'changeOfficerRights',
    of: { roles: ['OFFICER'], ports: [honolulu], expectedVersion: 1 },
  },
  { field: 'endOfficerRights', of: { expectedVersion: 1 } },
  { field: 'giveOffice', of: { office: 'COMMISSIONER', since: '2026-11-20', reasonCode: 'APPOINTED' } },
  { field: 'sendInvitationAgain', of: {} },
  { field: 'withdrawInvitation', of: {} },
].map(({ field, of }) => ({
  what: `the person of ${field}`,
  field,
  theirs: () => [personaOf('importer'), personaOf('self-filer')],
  absent: () => newId('per'),
  variables: (id: string) => input({ subjectId: id, ...of }),
  by: ['administrator', 'supervisor', 'broker'],
}));

/** The officer has gone to Los Angeles when these are tried; the cashier is at Honolulu. */
export const mutations: Lookup[] = [
  {
    what: 'the importer of a filing',
    field: 'fileEntry',
    theirs: () => [koolauGarden, leilaniImports],
    absent: () => newId('acc'),
    variables: (id: string) => input(lawfulFiling({ importerAccountId: id, arrivesOn: '2026-11-20' })),
    by: ['broker', 'importer', 'other-broker'],
  },
  {
    what: 'the entry of a further filing',
    field: 'fileEntry',
    theirs: gardens(({ id }) => id),
    absent: () => newId('ent'),
    variables: (id: string) => input(lawfulFiling({ entryId: id, entryVersion: 1, arrivesOn: '2026-11-20' })),
    by: ['broker', 'other-broker'],
  },
  {
    what: 'the entry of a deposit',
    field: 'recordPayment',
    theirs: (world: World) => [world.gardenElsewhere.id],
    absent: () => newId('ent'),
    variables: (id: string) => input({ entryId: id, entryVersion: 1, amountUsd: '1.00' }),
    by: ['cashier', 'broker'],
  },
  {
    what: 'the entry of a payment online',
    field: 'payOnline',
    theirs: gardens(({ id }) => id),
    absent: () => newId('ent'),
    variables: (id: string) => input({ entryId: id, entryVersion: 1, amountUsd: '1.00' }),
    by: ['importer', 'other-broker'],
  },
  {
    what: 'the client of a draft',
    field: 'startDraft',
    theirs: () => [koolauGarden, leilaniImports],
    absent: () => newId('acc'),
    variables: (id: string) => input({ kind: 'TERRITORY_DECLARATION', importerAccountId: id }),
    by: ['importer', 'as-importer'],
  },
  {
    what: 'the entry of a refund',
    field: 'payRefund',
    theirs: (world: World) => [world.gardenElsewhere.id],
    absent: () => newId('ent'),
    variables: (id: string) => input({ entryId: id, entryVersion: 1, amountUsd: '1.00', means: 'CHECK' }),
    by: ['cashier', 'broker'],
  },
  {
    what: 'the review of a claim',
    field: 'claimReview',
    theirs: reviewAtHonolulu,
    absent: () => newId('rev'),
    variables: (id: string) => input({ reviewId: id, ...work }),
    by: ['officer', 'cashier', 'broker'],
  },
  {
    what: 'the review of a return',
    field: 'returnReview',
    theirs: reviewAtHonolulu,
    absent: () => newId('rev'),
    variables: (id: string) => input({ reviewId: id, reasonCode: 'OTHER', ...work }),
    by: ['officer', 'broker'],
  },
  {
    what: 'the review whose examination is set',
    field: 'setExamination',
    theirs: reviewAtHonolulu,
    absent: () => newId('rev'),
    variables: (id: string) => input({ reviewId: id, examination: 'INTENSIVE', reasonCode: 'GOODS_OF_RISK', ...work }),
    by: ['officer', 'broker'],
  },
  {
    what: 'the review of an examination',
    field: 'recordExamination',
    theirs: reviewAtHonolulu,
    absent: () => newId('rev'),
    variables: (id: string) => input({ reviewId: id, findings: ['AS_DECLARED'], ...work }),
    by: ['officer', 'broker'],
  },
  {
    what: 'the review of a decision',
    field: 'decideReview',
    theirs: reviewAtHonolulu,
    absent: () => newId('rev'),
    variables: (id: string) =>
      input({ reviewId: id, decision: 'RELEASE', reasonCode: 'IN_ORDER', entryVersion: 1, ...work }),
    by: ['officer', 'broker'],
  },
  {
    what: 'the review of a determination',
    field: 'makeDetermination',
    theirs: reviewAtHonolulu,
    absent: () => newId('rev'),
    variables: (id: string) =>
      input({ reviewId: id, kind: 'FORMAL_ENTRY_REQUIRED', holds: true, ground: 'REVENUE', ...work }),
    by: ['officer', 'broker'],
  },
  {
    what: 'the entry of an arrival',
    field: 'recordArrival',
    theirs: (world: World) => [world.gardenElsewhere.id],
    absent: () => newId('ent'),
    variables: (id: string) => input({ entryId: id, arrivedAt: '2026-11-20T18:30:00Z' }),
    by: ['cashier', 'broker'],
  },
  ...onOfficers,
  ...onAccounts,
  {
    what: 'the officer of new ports',
    field: 'changeOfficerPorts',
    theirs: () => [personaOf('importer'), personaOf('self-filer')],
    absent: () => newId('per'),
    variables: (id: string) => input({ subjectId: id, ports: [honolulu], expectedVersion: 1 }),
    by: ['supervisor', 'officer', 'broker'],
  },
  {
    what: 'the review that is kept',
    field: 'keepReview',
    theirs: reviewAtHonolulu,
    absent: () => newId('rev'),
    variables: (id: string) => ({ input: { reviewId: id } }),
    by: ['officer', 'broker'],
  },
  {
    what: 'the entry of a withdrawal',
    field: 'withdrawEntry',
    theirs: gardens(({ id }) => id),
    absent: () => newId('ent'),
    variables: (id: string) => input({ entryId: id }),
    by: ['importer', 'other-broker', 'officer'],
  },
  {
    what: 'the request of an answer',
    field: 'answerRequest',
    theirs: ({ garden }: World) => [garden.requestId!],
    absent: () => newId('req'),
    variables: (id: string) => input({ requestId: id, documentIds: [newId('doc')] }),
    by: ['importer', 'other-broker', 'officer'],
  },
  {
    what: 'the entry of a presentation',
    field: 'presentDocuments',
    theirs: gardens(({ id }) => id),
    absent: () => newId('ent'),
    variables: (id: string) => input({ entryId: id, documentIds: [newId('doc')] }),
    by: ['importer', 'other-broker', 'officer'],
  },
  {
    what: 'the entry of a message',
    field: 'writeMessage',
    theirs: ({ garden }: World) => [garden.id],
    absent: () => newId('ent'),
    variables: (id: string) => input({ entryId: id, text: 'Is it there?' }),
    by: ['importer', 'other-broker', 'officer'],
  },
  {
    what: 'the entry of a thread that is closed',
    field: 'closeThread',
    theirs: ({ garden }: World) => [garden.id],
    absent: () => newId('ent'),
    variables: (id: string) => input({ entryId: id, reasonCode: 'ANSWERED' }),
    by: ['officer', 'broker'],
  },
  {
    what: 'the entry that a file is for',
    field: 'requestUpload',
    theirs: gardens(({ id }) => id),
    absent: () => newId('ent'),
    variables: (id: string) =>
      input({ entryId: id, kind: 'PERMIT', fileName: 'a.pdf', mediaType: 'application/pdf', sizeBytes: 9 }),
    by: ['importer', 'other-broker'],
  },
  {
    what: 'the upload that is taken back',
    field: 'removeUpload',
    theirs: ({ unfiled }: World) => [unfiled.uploadId],
    absent: () => newId('upl'),
    variables: (id: string) => input({ uploadId: id }),
    by: ['importer', 'other-broker'],
  },
  {
    what: 'the entry that is copied',
    field: 'copyEntry',
    theirs: gardens(({ id }) => id),
    absent: () => newId('ent'),
    variables: (id: string) => input({ entryId: id, idempotencyKey: 'a walk' }),
    by: ['importer', 'other-broker'],
  },
  ...draftsOfOthers('saveDraft', { expectedVersion: 1, answers: {} }),
  ...draftsOfOthers('discardDraft', {}),
  ...draftsOfOthers('makeResumeCode', {}),
  ...draftsOfOthers('fileDraft', {
    draftVersion: 1,
    idempotencyKey: 'a walk',
    certification: { accepted: true, statement: newestCertification('AS_TERRITORY', new Date()) },
  }),
].map((lookup) => ({ ...lookup, root: 'Mutation' as const }));

function draftsOfOthers(field: string, more: Record<string, unknown>): Omit<Lookup, 'root'>[] {
  return [
    {
      what: `the draft of ${field}`,
      field,
      theirs: ({ unfiled }: World) => [unfiled.draftId],
      absent: () => newId('dft'),
      variables: (id: string) => ({ input: { draftId: id, ...more } }),
      by: ['importer', 'other-broker', 'officer'],
    },
  ];
}
