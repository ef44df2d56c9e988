// What a whole run of the tests came to, for programs.
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const count = z.number().int().nonnegative();

const summaryShape = z.object({
  passed: count,
  failed: count,
  suites: z.array(
    z.object({
      name: z.string(),
      ...{ passed: count, failed: count, seconds: count },
      /** In words. */
      notRun: z.array(z.string()),
      /** Those that take longest first. */
      files: z.array(z.object({ file: z.string(), seconds: count })),
    }),
  ),
});
export type Summary = z.output<typeof summaryShape>;

export const writeSummary = (file: string, summary: Summary): void =>
  writeFileSync(file, `${JSON.stringify(summary, null, 2)}\n`);

/** Null where the run left none, as when it ended too soon. */
export function readSummary(file: string): Summary | null {
  try {
    return summaryShape.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}
