import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KeptFiles, reserveBytes } from './kept-files.js';

const [megabyte, gigabyte] = [2 ** 20, 2 ** 30];

test.each([
  ['420 MB', 420 * megabyte, 64 * megabyte],
  ['20 GB', 20 * gigabyte, gigabyte],
  ['4 TB', 4_096 * gigabyte, 4 * gigabyte],
])('of a disk of %s a share stays free, so that databases beside the files go on', (_size, diskBytes, reserve) => {
  expect(reserveBytes(diskBytes, { byGuest: false })).toBe(reserve);
});

test('files of guests come to an end before those of known accounts do', () => {
  const [guests, known] = [true, false].map((byGuest) => reserveBytes(20 * gigabyte, { byGuest }));
  expect(guests).toBe(2 * known!);
});

test('a disk has no room for what would take its reserve', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'landfall-files-'));
  const files = new KeptFiles(folder);
  expect(await files.hasRoomFor(2 ** 60, { byGuest: false })).toBe(false);
  rmSync(folder, { recursive: true });
});
