/** What a text is filled with. None of it was written by another person: a stranger’s words are in no mail. */
export interface MailFacts {
  /** As AS-7K3F-9QXM-4. */
  reference: string;
  regime: string;
  /** Which filing of the entry it is; what is filed again is a correction. */
  filingNumber: string;
  documentKind: string;
  /** YYYY-MM-DD. */
  dueOn: string;
  /** The day of arrival at the port, YYYY-MM-DD. */
  arrivedOn: string;
  /** `true` where the arrival made another what the page says of it. */
  changedByArrival: string;
  /** The code of the port of entry. */
  port: string;
  /** Decimal text; empty where it is not known. */
  amountDueUsd: string;
  /** The duty or excise as filed, decimal text; TO_ASSESS where an officer has still to say it. */
  dutyUsd: string;
  paidUsd: string;
  means: string;
  receiptNumber: string;
  /** What is owed back or was given back, decimal text. */
  refundUsd: string;
  voucherNumber: string;
  /** Why an officer decided so, closed the thread, or a payment was taken back. */
  reasonCode: string;
  /** `true` where an officer wrote to the filer with it. */
  wroteToFiler: string;
  /** How many kinds of goods were filed, and what they were declared at; empty where it is not known. */
  lineCount: string;
  valueUsd: string;
  token: string;
  /** To be typed where the mail was asked for, as 7K3F-9QXM. */
  code: string;
  /** The address, proven, of who asks for a mandate; empty where they have none. */
  askedBy: string;
}
