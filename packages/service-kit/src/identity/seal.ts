import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The picture by which people know an authority. */
export interface Seal {
  bytes: Buffer;
  mediaType: 'image/svg+xml' | 'image/png';
  /** Changes with the picture, so that browsers may keep it. */
  version: string;
}

// It comes with the first page, over slow lines too.
const mostBytes = 65_536;
const pngBegins = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Where the gateway serves it. */
export const sealPath = ({ mediaType, version }: Seal): string =>
  `/authority/seal-${version}.${mediaType === 'image/png' ? 'png' : 'svg'}`;

/** @throws Error that says what is wrong with the file, as `holds a script`. */
export function readSeal(file: string): Seal {
  const bytes = bytesOf(file);
  if (bytes.length > mostBytes) throw new Error(`is larger than ${mostBytes / 1_024} KiB`);
  const version = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  if (file.endsWith('.png')) {
    if (!bytes.subarray(0, pngBegins.length).equals(pngBegins)) throw new Error('is no PNG');
    return { bytes, mediaType: 'image/png', version };
  }
  const flaw = flawOf(bytes.toString('utf8'));
  if (flaw) throw new Error(flaw);
  return { bytes, mediaType: 'image/svg+xml', version };
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new Error('names a file that cannot be read');
  }
}

const flaws: readonly [RegExp, string][] = [
  [/<!(DOCTYPE|ENTITY)/i, 'holds a document type: take it out'],
  [/<([\w-]+:)?script/i, 'holds a script'],
  [/<([\w-]+:)?(foreignObject|iframe|embed|object|audio|video|use|image|set|animate\w*)\b/i, 'holds more than shapes'],
  [/\son[a-z]+\s*=/i, 'holds a script'],
  [/\bhref\s*=\s*["']?\s*(?!["']?\s*#)/i, 'points to another file'],
  [/javascript:|@import|url\(\s*["']?\s*(?!["']?\s*#)/i, 'points to another file'],
];

/** A picture is shapes alone. It is shown as an image, where nothing runs; opened by itself it is held to the same. */
function flawOf(svg: string): string | null {
  if (!/^\uFEFF?\s*(<\?xml[^>]*\?>)?\s*(<!--[\s\S]*?-->\s*)*<svg[\s>]/.test(svg)) return 'is no SVG';
  return flaws.find(([pattern]) => pattern.test(svg))?.[1] ?? null;
}
