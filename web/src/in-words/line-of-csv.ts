/** RFC 4180. A field that a spreadsheet would take for a formula has an apostrophe before it, and is text by that. */
export const lineOfCsv = (fields: readonly string[]): string => `${fields.map(quoted).join(',')}\r\n`;

/** Tells a spreadsheet that a file is UTF-8. */
export const byteOrderMark = '\uFEFF';

function quoted(field: string): string {
  const safe = /^[\s\p{Cc}]*[=+\-@|%]/u.test(field) ? `'${field}` : field;
  return `"${safe.replaceAll('"', '""')}"`;
}
