import type { FileBytes } from '../storage/file-bytes.js';

const startOfImage = 0xd8;
const endOfImage = 0xd9;
const startOfScan = 0xda;
/** Behind 0xFF: a byte of a scan (0), TEM (1) and the restart markers, which lead on (ITU-T T.81, B.1.1.3). */
const leadsOn = (code: number): boolean => code <= 0x01 || (code >= 0xd0 && code <= 0xd7);
/** SOF0 to SOF15, among which lie DHT, JPG and DAC (table B.1). */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
/** Far more than cameras write; who writes more wants to keep us busy. */
const mostSegments = 10_000;

/**
 * Whether the markers, read from the start, lead through a frame and a scan to the end of the image. What lies in a
 * segment (the thumbnail of a camera) is not looked at, nor is what follows the end (the film of a motion photo).
 */
export async function isWholeJpeg(bytes: FileBytes): Promise<boolean> {
  let hasFrame = false;
  let hasScan = false;
  let at = 2;
  for (let segments = 0; segments < mostSegments; segments += 1) {
    const found = await nextMarker(bytes, at);
    if (found === null || found.marker === startOfImage) return false;
    if (found.marker === endOfImage) return hasScan;
    at = found.after;
    const length = await bytes.at(at, 2);
    if (length.length < 2 || length.readUInt16BE() < 2) return false;
    hasFrame ||= isFrame(found.marker);
    hasScan ||= hasFrame && found.marker === startOfScan;
    at += length.readUInt16BE();
  }
  return false;
}

/** The next marker from there on: 0xFF, as often as a writer likes to fill, and a code. */
async function nextMarker(bytes: FileBytes, from: number): Promise<{ marker: number; after: number } | null> {
  let isFilled = false;
  for (let at = from; ;) {
    const piece = await bytes.from(at);
    if (piece.length === 0) return null;
    let next: number = isFilled ? 0 : piece.indexOf(0xff);
    while (next >= 0 && next < piece.length) {
      const code: number = piece[next]!;
      if (isFilled && code !== 0xff && !leadsOn(code)) return { marker: code, after: at + next + 1 };
      isFilled = code === 0xff;
      next = isFilled ? next + 1 : piece.indexOf(0xff, next);
    }
    at += piece.length;
  }
}
