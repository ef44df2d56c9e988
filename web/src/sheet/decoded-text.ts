/** Text of a file in whatever encoding spreadsheets write it; `encoding` is told where the file itself does not say. */
export function decodedText(bytes: Uint8Array): { text: string; encoding: string | null } {
  const marked = markedEncoding(bytes);
  if (marked) return { text: decoded(marked, bytes), encoding: null };
  const wide = wideEncoding(bytes);
  if (wide) return { text: decoded(wide, bytes), encoding: 'UTF-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: null };
  } catch {
    return { text: decoded('windows-1252', bytes), encoding: 'Windows-1252' };
  }
}

/** Without the mark at its beginning. */
const decoded = (encoding: string, bytes: Uint8Array): string => new TextDecoder(encoding).decode(bytes);

function markedEncoding([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** Where nearly every second byte is zero. */
function wideEncoding(bytes: Uint8Array): string | null {
  const some = bytes.subarray(0, 400);
  const zeros = [0, 1].map((at) => some.filter((byte, n) => n % 2 === at && byte === 0).length);
  const most = some.length / 2;
  if (zeros[1]! > most * 0.7) return 'utf-16le';
  return zeros[0]! > most * 0.7 ? 'utf-16be' : null;
}
