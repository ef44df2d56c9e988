import { windowBytes, type FileBytes } from '../storage/file-bytes.js';

/** Readers look for the header within so much of the beginning (PDF Reference 1.7, H.3.4.1). */
const headerWithinBytes = 1_024;
/** More than most readers look back: mail gateways and fax servers fill up with whatever they have. */
const endWithinBytes = windowBytes;

/** Where the header begins; -1 when there is none. */
export const pdfHeaderIn = (head: Buffer): number => head.subarray(0, headerWithinBytes).indexOf('%PDF-');

/** Whether readers find the end of the document, and nothing behind it of which the rest is missing. */
export async function isWholePdf(bytes: FileBytes): Promise<boolean> {
  const head = await bytes.at(0, 2 * headerWithinBytes);
  const declared = lengthDeclared(head.toString('latin1'));
  // bytes before the header and those a server trimmed at the end stay within what readers forgive
  if (declared !== null && bytes.sizeBytes < declared - headerWithinBytes) return false;
  const tail = (await bytes.at(Math.max(0, bytes.sizeBytes - endWithinBytes), endWithinBytes)).toString('latin1');
  const end = tail.lastIndexOf('%%EOF');
  // readers need the place of the table, and forgive a mark that is missing behind it
  if (end < 0) return /startxref\s+\d+(\s+%{0,2}E?O?)?$/.test(tail.trimEnd().slice(-40));
  // an update that was cut short begins with objects behind the end of what it updates
  return !/\d{1,10}\s{1,9}\d{1,5}\s{1,9}obj\b/.test(tail.slice(end));
}

/** What the file of a document made for the web says of its own length; such a one has an end near its beginning as well. */
function lengthDeclared(head: string): number | null {
  const dictionary = /<<[^>]*\/Linearized\b[^>]*>>/.exec(head)?.[0];
  const length = dictionary && /\/L\s+(\d+)/.exec(dictionary)?.[1];
  return length ? Number(length) : null;
}
