import { findings, type Finding, type Rule } from '@landfall/rule';
import { receiptDays, verifyDocumentReceipt, type Context, type DocumentReceipt } from '@landfall/service-kit';
import type { DocumentAnswers } from '../kinds/form/answers.js';
import type { NamedDocument } from '../kinds/draft-to-file.js';

interface ReceiptFacts {
  named: readonly DocumentAnswers[];
  /** What documents vouches for, in the same order; null where it does not. */
  receipts: readonly (DocumentReceipt | null)[];
  /** Whose documents may be filed. */
  accountIds: readonly string[];
  /** Documents that an earlier filing of the entry names: those are kept for good. */
  filedBefore: readonly string[];
  now: Date;
}

/** Another's document and one that is not there look the same. */
const documentsAreVouchedFor: Rule<ReceiptFacts> = {
  code: 'DOCUMENT_NOT_FOUND',
  citation: null,
  says: `A document that is filed was uploaded completely within the last ${receiptDays} days, by the account that files or one that shares in the draft, and not for an entry already filed.`,
  nextStep: 'Upload the file again, or take it out.',
  broken: ({ named, receipts, accountIds, filedBefore, now }) =>
    named.flatMap(({ documentId }, n) => {
      const receipt = receipts[n];
      const isOurs = receipt?.documentId === documentId && accountIds.includes(receipt.accountId) && !receipt.entryId;
      const isGood = isOurs && (filedBefore.includes(documentId) || now.getTime() < endOf(receipt));
      return isGood ? [] : [['documents', String(n)]];
    }),
};

const documentsAreNamedOnce: Rule<ReceiptFacts> = {
  code: 'DOCUMENT_NAMED_TWICE',
  citation: null,
  says: 'A document is named once.',
  nextStep: 'Take the second one out.',
  broken: ({ named }) =>
    named.flatMap(({ documentId }, n) =>
      named.findIndex((one) => one.documentId === documentId) === n ? [] : [['documents', String(n)]],
    ),
};

export const receiptRules: readonly Rule<ReceiptFacts>[] = [documentsAreVouchedFor, documentsAreNamedOnce];

const endOf = ({ storedAt }: DocumentReceipt): number => storedAt.getTime() + receiptDays * 86_400_000;

/** The documents that a draft names, as their receipts describe them, and what is wrong with any. */
export async function readReceipts(
  named: readonly DocumentAnswers[],
  whose: Pick<ReceiptFacts, 'accountIds' | 'filedBefore' | 'now'>,
  { IDENTITY_KEYS: keys }: Context['settings'],
): Promise<{ documents: NamedDocument[]; found: Finding[] }> {
  const receipts = await Promise.all(named.map(({ receipt }) => verifyDocumentReceipt(keys, receipt)));
  const found = findings(receiptRules, { named, receipts, ...whose });
  const documents = receipts.flatMap((receipt) => {
    if (receipt === null) return [];
    const { documentId, kind, fileName, sha256 } = receipt;
    return [{ documentId, kind, fileName, sha256 }];
  });
  return { documents, found };
}
