// `node sum-up.ts <summary> <held|failed>`: the last line of CI. A check that failed is one more failure, and so are tests
// that left no summary.
import { fileURLToPath } from 'node:url';
import { readSummary } from './summary.ts';

/** What passed and failed of tests and checks together. */
export function summedUp(summaryFile: string, checks: 'held' | 'failed'): { passed: number; failed: number } {
  const { passed, failed } = readSummary(summaryFile) ?? { passed: 0, failed: 1 };
  return { passed, failed: checks === 'held' ? failed : failed + 1 };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [summaryFile, checks] = process.argv.slice(2);
  const { passed, failed } = summedUp(summaryFile!, checks === 'held' ? 'held' : 'failed');
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
