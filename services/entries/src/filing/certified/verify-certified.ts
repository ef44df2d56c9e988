// Whether what filings certified is still what was hashed, in the form that each text says it is in.
import { canonicalJson, inOrderOf, sha256 } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { CertifiedTable, FilingTable } from '../filing.table.js';

/** How a text was written, by its `certifiedForm`. A text that says none is of the first. */
const writtenAs: Readonly<Record<string, (said: unknown) => string>> = {
  1: (said) => JSON.stringify(namesInOrder(said)),
  2: canonicalJson,
};

/** Why a text is not what was certified, in a few words; null when it is. */
export function flawOfCertified(text: string, certifiedSha256: string): string | null {
  if (sha256(text) !== certifiedSha256) return 'it is not the text that was hashed';
  try {
    const said = JSON.parse(text) as { certifiedForm?: number };
    const form = said.certifiedForm ?? 1;
    const written = writtenAs[form];
    if (!written) return `its form, ${form}, is not known to this edition`;
    return written(said) === text ? null : `it is not written in its form, ${form}`;
  } catch {
    return 'it cannot be read';
  }
}

interface BadText {
  filingId: string;
  why: string;
}

/** How many texts are as they were certified or were erased, and what is wrong with each other one. */
export interface VerifiedTexts {
  whole: number;
  erased: number;
  bad: BadText[];
}

const batch = 200;

/** Reads every certified text of the database, from the first filing to the last. */
export async function verifyCertified(em: SqlEntityManager): Promise<VerifiedTexts> {
  const verified: VerifiedTexts = { whole: 0, erased: 0, bad: [] };
  for (let last = ''; ;) {
    const filings = await em
      .fork()
      .find(
        FilingTable,
        { id: { $gt: last } },
        { fields: ['id', 'certifiedSha256'], orderBy: { id: 'asc' }, limit: batch },
      );
    const ids = filings.map(({ id }) => id);
    const texts = inOrderOf(
      ids,
      await em.fork().find(CertifiedTable, { filingId: { $in: ids } }),
      ({ filingId }) => filingId,
    );
    filings.forEach(({ id, certifiedSha256 }, n) => count(verified, id, certifiedSha256, texts[n] ?? null));
    if (filings.length < batch) return verified;
    last = ids.at(-1)!;
  }
}

function count(
  verified: VerifiedTexts,
  filingId: string,
  certifiedSha256: string,
  kept: { text: string | null; erasedAt: Date | null } | null,
): void {
  if (kept?.erasedAt) return void (verified.erased += 1);
  const why = kept?.text ? flawOfCertified(kept.text, certifiedSha256) : 'it is gone, and was not erased';
  if (why === null) verified.whole += 1;
  else verified.bad.push({ filingId, why });
}

function namesInOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(namesInOrder);
  if (value === null || typeof value !== 'object') return value;
  const named = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(named.map(([name, inner]) => [name, namesInOrder(inner)]));
}
