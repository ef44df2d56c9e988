import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { summedUp } from '../scripts/test-run/sum-up.ts';
import { writeSummary } from '../scripts/test-run/summary.ts';

const folder = mkdtempSync(join(tmpdir(), 'landfall-summary-'));
const left = (passed: number, failed: number): string => {
  const file = join(folder, `${passed}-${failed}.json`);
  writeSummary(file, { passed, failed, suites: [] });
  return file;
};

test('what tests and checks came to is told together; a check that fails is one failure more', () => {
  expect(summedUp(left(12, 0), 'held')).toEqual({ passed: 12, failed: 0 });
  expect(summedUp(left(11, 1), 'held')).toEqual({ passed: 11, failed: 1 });
  expect(summedUp(left(11, 1), 'failed')).toEqual({ passed: 11, failed: 2 });
});

test('tests that end without saying what they came to have failed', () => {
  expect(summedUp(join(folder, 'nothing.json'), 'held')).toEqual({ passed: 0, failed: 1 });
});
