import type { Finding } from '@landfall/rule';
import { inOrderOf, loadById, type Context } from '@landfall/service-kit';
import { loadEntries } from '../entry/load-entries.js';
import { readCertifiedText, type CertifiedWords } from './certified/certified-text.js';
import type { FiledData } from '../kinds/filed-data.js';
import { CertifiedTable, FilingTable, type FilingRow } from './filing.table.js';
import { toFiling, type Filing } from './filing.type.js';

/** One filing as the caller may see it; null when it is not there or not theirs. */
export async function filingWithId(id: string, context: Context): Promise<Filing | null> {
  const row = await loadById(context, loadFilings, id);
  return row && seenBy(row, context);
}

/** The filings of an entry as the caller may see them, first filing first. */
export async function filingsOfEntry(entryId: string, context: Context): Promise<Filing[]> {
  const rows = (await loadById(context, loadFilingsOfEntries, entryId)) ?? [];
  const seen = await Promise.all(rows.map((row) => seenBy(row, context)));
  return seen.filter((filing) => filing !== null);
}

export async function seenBy(row: FilingRow, context: Context): Promise<Filing | null> {
  const entry = row.entryId === null ? null : await loadById(context, loadEntries, row.entryId);
  return toFiling(row, entry, context.caller);
}

async function loadFilings(ids: readonly string[], { em }: Context): Promise<(FilingRow | null)[]> {
  const rows = await em.find(FilingTable, { id: { $in: [...ids] } });
  return inOrderOf(ids, rows as FilingRow[], ({ id }) => id);
}

async function loadFilingsOfEntries(entryIds: readonly string[], { em }: Context): Promise<FilingRow[][]> {
  const rows = await em.find(FilingTable, { entryId: { $in: [...entryIds] } }, { orderBy: { number: 'asc' } });
  const byEntry = Map.groupBy(rows as FilingRow[], ({ entryId }) => entryId);
  return entryIds.map((id) => byEntry.get(id) ?? []);
}

/** The large parts of a filing: its data, its findings, and the words that it certified (null once erased). */
export interface FilingContent {
  data: FiledData;
  findings: Finding[];
  certified: { text: string; words: CertifiedWords } | null;
}

export async function loadContents(ids: readonly string[], { em }: Context): Promise<(FilingContent | null)[]> {
  const found = { id: { $in: [...ids] } };
  const rows = await em.find(FilingTable, found, { fields: ['id', 'data', 'findings'], disableIdentityMap: true });
  const texts = await em.find(CertifiedTable, { filingId: { $in: [...ids] } }, { disableIdentityMap: true });
  const textOf = new Map(texts.map(({ filingId, text }) => [filingId, text]));
  const contents = rows.map(({ id, data, findings }) => {
    const text = textOf.get(id) ?? null;
    return { id, data, findings, certified: text === null ? null : { text, words: readCertifiedText(text) } };
  });
  return inOrderOf(ids, contents as (FilingContent & { id: string })[], ({ id }) => id);
}
