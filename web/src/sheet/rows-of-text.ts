// Rows of text with commas, semicolons or tabs between their fields (RFC 4180).
import { cellOf, type Cell, type Row } from './sheet.ts';

/** Null where there are more. */
export function rowsOfText(whole: string, mostRows: number): Row[] | null {
  const { text, mark, before } = delimited(whole.replace(/^\uFEFF/, ''));
  const rows: Row[] = [];
  let cells: Cell[] = [];
  let number = 1 + before;
  for (const { field, isLast } of fieldsOf(text, mark)) {
    cells.push(cellOfField(field));
    if (!isLast) continue;
    if (cells.some(({ text: said, fault }) => said || fault)) rows.push({ number, cells });
    if (rows.length > mostRows) return null;
    number += 1;
    cells = [];
  }
  return rows;
}

/** By which mark fields are parted: as the first line says (`sep=;`), or the one of which it has most. */
function delimited(text: string): { text: string; mark: string; before: number } {
  const told = /^sep=([;,|:\t])\r?\n/.exec(text);
  if (told) return { text: text.slice(told[0].length), mark: told[1]!, before: 1 };
  const [first = ''] = text.replaceAll(/"[^"]*"/g, '').split(/[\r\n]+/, 1);
  const counts = ['\t', ';', ','].map((mark) => ({ mark, count: first.split(mark).length }));
  return { text, mark: counts.reduce((most, one) => (one.count > most.count ? one : most)).mark, before: 0 };
}

interface Field {
  field: string;
  /** Of its row. */
  isLast: boolean;
}

/** One after another, so that whoever has enough reads no further. */
function* fieldsOf(text: string, mark: string): Generator<Field> {
  const end = new RegExp(mark === '\t' ? '[\\t\\r\\n]' : `[${mark}\\r\\n]`, 'g');
  for (let at = 0; at < text.length || (at > 0 && text[at - 1] === mark);) {
    const quoted = text[at] === '"' ? quotedField(text, at) : null;
    end.lastIndex = quoted ? quoted.end : at;
    const next = end.exec(text);
    const stop = next ? next.index : text.length;
    const field = quoted ? quoted.field + text.slice(quoted.end, stop) : text.slice(at, stop);
    const isLast = !next || next[0] !== mark;
    yield { field, isLast };
    at = stop + (text.startsWith('\r\n', stop) ? 2 : 1);
    if (!next) return;
  }
}

/** What stands within marks of quotation, in which two mean one; to the end of the text where they are not closed. */
function quotedField(text: string, at: number): { field: string; end: number } {
  for (let close = text.indexOf('"', at + 1); close >= 0; close = text.indexOf('"', close + 2)) {
    if (text[close + 1] === '"') continue;
    return { field: text.slice(at + 1, close).replaceAll('""', '"'), end: close + 1 };
  }
  return { field: text.slice(at + 1).replaceAll('""', '"'), end: text.length };
}

/** `="0012"` is how spreadsheets keep digits as text; any other formula has no value in a file of text. */
function cellOfField(field: string): Cell {
  const text = field.replaceAll(/\s+/g, ' ').trim();
  const kept = /^="([^"]*)"$/.exec(text);
  if (kept) return cellOf(kept[1]!);
  return text.startsWith('=') ? cellOf('', { fault: 'FORMULA_WITHOUT_VALUE' }) : cellOf(text);
}
