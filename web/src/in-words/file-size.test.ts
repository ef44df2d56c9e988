import { fileSize } from './file-size.ts';

test.each([
  [120, '1 kB'],
  [340_400, '340 kB'],
  [10_000_000, '10.0 MB'],
])('%d bytes are %s', (bytes, says) => expect(fileSize(bytes)).toBe(says));
