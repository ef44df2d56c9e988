// Drafts that are filed: the start of the examples about that.
import { signDocumentReceipt, type Caller, type DocumentReceipt } from '@landfall/service-kit';
import { asOf, cashier, officer } from '@landfall/service-kit/testing';
import { newestCertification } from '@landfall/law';
import { makeEvent } from '@landfall/events';
import { lawfulAnswers } from '../kinds/territory-declaration/lawful-answers.js';
import { DraftDesk, type DraftAnswer } from './draft-desk.js';
import { noon, type Told } from './entries-under-test.js';

export const officerAtPagoPago = asOf(noon, officer(['ASPPG']));
export const cashierAtPagoPago = asOf(noon, cashier(['ASPPG']));

export interface FiledDraft {
  filing: {
    id: string;
    number: number;
    outcome: string;
    certifiedSha256: string;
    lines: unknown[];
    declared: object | null;
    documents: { documentId: string; kind: string; fileName: string; presented: boolean }[];
    territoryDeclaration: {
      certifiedText: string;
      lines: { number: number; exciseUsd: string | null; says: string }[];
    };
  };
  entry: TerritoryEntry;
  draft: { id: string; status: string; version: number; findings: Told[] };
  userErrors: Told[];
}
export interface TerritoryEntry {
  id: string;
  reference: string;
  status: string;
  entryVersion: number;
  nextStep: string | null;
  exciseUsd: string | null;
  amountDueUsd: string;
  linesToAssess: number[];
}

export const territoryEntry = `id reference regime entryType port status waitingFor entryVersion filedAt enteredAt lawReadOn
  nextStep exciseUsd estimatedDutyUsd amountDueUsd paidUsd linesToAssess statementAndAch importer { id } filer { id }`;
const told = 'code message path severity citation nextStep';
export const territoryFiling = `id number outcome regime port certifiedSha256 lines { number } declared { arrivesOn }
  documents { documentId kind fileName presented }
  territoryDeclaration { modeOfTransport arrivesOn purpose filerKind totalPurchasePriceUsd certifiedText
    shipment { filerName organisationName filerPhone filerAddress email conveyance billOfLading }
    lines { number description quantity unit purchasePriceUsd purpose category usedMachine exciseUsd ratePercent says citation
      afterEntry { says citation } } }`;

const fileDraft = `mutation ($input: FileDraftInput!) { fileDraft(input: $input) { filing { ${territoryFiling} }
  entry { ${territoryEntry} } draft { id status version findings { ${told} } } userErrors { ${told} } } }`;

export class FilingDesk extends DraftDesk {
  #filings = 0;

  /** A draft that says what a lawful declaration says, changed as given. */
  async prepared(caller: Caller, change: object = {}, regime = 'AS_TERRITORY'): Promise<DraftAnswer> {
    const { draft } = await this.start(caller, { regime });
    const answers = regime === 'AS_TERRITORY' ? lawfulAnswers(change) : change;
    return (await this.save(caller, draft, answers)).draft;
  }

  async file(
    caller: Caller,
    draft: { id: string; version: number; regime?: string },
    change: object = {},
  ): Promise<FiledDraft> {
    const certification = {
      statement: newestCertification((draft.regime ?? 'AS_TERRITORY') as 'AS_TERRITORY', caller.asOf ?? new Date()),
      accepted: true,
    };
    const idempotencyKey = `filing-${(this.#filings += 1)}`;
    const input = { idempotencyKey, draftId: draft.id, draftVersion: draft.version, certification, ...change };
    const { data, errors } = await this.it.graphql(caller, fileDraft, { input });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.fileDraft;
  }

  /** A lawful declaration, changed as given, filed and taken up by review. */
  async filedAndTaken(caller: Caller, change: object = {}, regime = 'AS_TERRITORY'): Promise<FiledDraft> {
    const filed = await this.file(caller, await this.prepared(caller, change, regime));
    await this.it.hear(taken(filed.entry.id));
    await this.it.drain();
    return filed;
  }

  /** What a draft keeps of a document once documents has stored it. */
  async document(accountId: string, change: Partial<DocumentReceipt> = {}) {
    const stored: DocumentReceipt = {
      ...{ documentId: 'doc_invoice', accountId, kind: 'COMMERCIAL_INVOICE', fileName: 'Sina’s invoice.pdf' },
      ...{ mediaType: 'application/pdf', sizeBytes: 1_000, sha256: 'ab'.repeat(32), storedAt: new Date(noon) },
      ...change,
    };
    const receipt = await signDocumentReceipt(this.it.keys.services.documents, stored);
    return { documentId: stored.documentId, receipt, kind: stored.kind, fileName: 'typed.pdf' };
  }

  async entryAs(caller: Caller, id: string): Promise<TerritoryEntry | null> {
    await this.it.drain();
    const query = `query ($by: EntryBy!) { entry(by: $by) { ${territoryEntry} } }`;
    const { data, errors } = await this.it.graphql(caller, query, { by: { id } });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.entry;
  }

  async filingAs(caller: Caller, id: string): Promise<FiledDraft['filing'] | null> {
    const query = `query ($id: ID!) { filing(id: $id) { ${territoryFiling} } }`;
    const { data, errors } = await this.it.graphql(caller, query, { id });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.filing;
  }
}

const taken = (entryId: string) => {
  const reviewId = entryId.replace('ent_', 'rev_');
  const about = { subject: reviewId, partitionkey: entryId };
  return makeEvent('review.opened', { reviewId, entryId, entryVersion: 1, port: 'ASPPG' }, about);
};
