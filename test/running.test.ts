import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ofEachService } from '@landfall/events';
import { noteRunning, noteStopped, whatRuns } from '../scripts/running.ts';

const services = ofEachService((name) => `http://${name}`);
const running = (url: string) => ({ url, services, keysFile: '/keys.json' });
const folders: string[] = [];
function newFolder(): string {
  folders.push(mkdtempSync(join(tmpdir(), 'landfall-')));
  return folders.at(-1)!;
}
const noteIn = (folder: string): string => join(folder, 'running.json');
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

test('two platforms of one clone are each found by their data folder, and one that stops leaves the other’s note', () => {
  const [one, other] = [newFolder(), newFolder()];
  noteRunning(one, running('http://localhost:4000'));
  noteRunning(other, running('http://localhost:4001'));
  expect(whatRuns({ DATA_DIR: other }).url).toBe('http://localhost:4001');
  noteStopped(other);
  expect(() => whatRuns({ DATA_DIR: other })).toThrow(`Nothing runs on the data in ${other}`);
  expect(whatRuns({ DATA_DIR: one }).url).toBe('http://localhost:4000');
});

test('a platform that stops takes away its own note alone', () => {
  const folder = newFolder();
  const theirs = JSON.stringify({ pid: process.ppid, ...running('http://localhost:4000') });
  writeFileSync(noteIn(folder), theirs);
  noteStopped(folder);
  expect(readFileSync(noteIn(folder), 'utf8')).toBe(theirs);
});

test('the note of a platform that was killed, or one that cannot be read, is no platform', () => {
  const folder = newFolder();
  const notes = [
    JSON.stringify({ pid: spawnSync('true').pid, ...running('http://localhost:4000') }),
    '',
    '{"pid"',
    '{}',
  ];
  for (const note of notes) {
    writeFileSync(noteIn(folder), note);
    expect(() => whatRuns({ DATA_DIR: folder })).toThrow(`Nothing runs on the data in ${folder}`);
  }
});

test('a note that cannot be left is told, and the platform runs', () => {
  const told: unknown[] = [];
  const { warn } = console;
  console.warn = (...words) => void told.push(...words);
  noteRunning(join(newFolder(), 'gone'), running('http://localhost:4000'));
  console.warn = warn;
  expect(String(told)).toMatch(/Commands will not find this platform/);
});

test('a cluster is found by the same folder', () => {
  const folder = newFolder();
  const cluster = join(folder, 'cluster');
  mkdirSync(cluster);
  noteRunning(cluster, running('http://localhost:4100'));
  expect(whatRuns({ DATA_DIR: folder }).url).toBe('http://localhost:4100');
});
