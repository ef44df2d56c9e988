// What an operation refuses in its own words, and no rule: read from where it is written, since nothing lists it.
import { isCode, isTest, lineOf, treeOf, type TextFile } from '../../test/tidy/read-code.ts';
import { userErrorsIn, type Told } from '../integrators/user-errors.ts';
import { linkTo } from './links.ts';

export interface PrintedRefusal extends Told {
  code: string;
  /** From the repository's root. */
  file: string;
}

const refuses = (file: TextFile): boolean =>
  /^(services|packages)\/[^/]+\/src\//.test(file.path) && isCode(file) && !isTest(file);

export const refusalsIn = (files: readonly TextFile[]): PrintedRefusal[] =>
  files
    .filter(refuses)
    .flatMap(({ path: file, text }) =>
      userErrorsIn(text).flatMap(({ code, says, nextStep }) => (code ? [{ code, says, nextStep, file }] : [])),
    )
    .sort((one, other) => (one.file < other.file ? -1 : one.file > other.file ? 1 : 0));

/** Where a refusal is written, found as text and not as the printer finds it. */
export const refusalsWritten = (files: readonly TextFile[]): { code: string; file: string; line: number }[] =>
  files.filter(refuses).flatMap((file) =>
    [...file.text.matchAll(/\buserError\(\s*['"`]([A-Z0-9_]+)['"`]/g)].map(({ index, 1: code }) => ({
      ...{ code: code!, file: file.path, line: lineOf(treeOf(file), index) },
    })),
  );

export function refusalsPage(refusals: readonly PrintedRefusal[]): string {
  const files = [...new Set(refusals.map(({ file }) => file))];
  const chapters = files.map((file) =>
    [
      `## ${linkTo(file)}`,
      refusals
        .filter((one) => one.file === file)
        .map(
          ({ code, says, nextStep }) =>
            `- ${code}: ${says || 'Each flaw in a sentence of its own.'}${nextStep ? ` Next step: ${nextStep}` : ''}`,
        )
        .join('\n'),
    ].join('\n\n'),
  );
  const head = `What stands in the way of a request itself, and is no rule of any law: an operation finds it and says so in its own
words. “…” stands for what differs from case to case.`;
  return (
    ['# What operations refuse in words of their own', '[All parts](README.md)', head, ...chapters].join('\n\n') + '\n'
  );
}
