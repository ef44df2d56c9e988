// Files an electronic informal entry (type 11), whole, in one request.
import { Unanswered, type Landfall } from './landfall.ts';

/** One thing that is wrong with what was sent, and where: `path` leads into your own input, from the outside in. */
export interface UserError {
  code: string;
  message: string;
  path: string[];
  severity: 'ERROR' | 'WARNING';
  citation: string | null;
  nextStep: string | null;
}

export interface Filed {
  /** Null when the filing was refused. */
  entry: { id: string; reference: string; status: string } | null;
  userErrors: UserError[];
}

const document = `
  mutation FileEntry($input: FileEntryInput!) {
    fileEntry(input: $input) {
      entry { id reference status }
      userErrors { code message path severity citation nextStep }
    }
  }`;

/** Sends the input once. Amounts are strings: a number would pass through floating point and lose cents. */
export async function fileEntry(landfall: Landfall, input: object, signal?: AbortSignal): Promise<Filed> {
  return (await landfall.ask<{ fileEntry: Filed }>(document, { input }, signal)).fileEntry;
}

const waitsMs = [500, 1_000, 2_000, 4_000, 8_000];

/**
 * Sends the input until there is an answer. Whoever gets none cannot know whether the entry was filed; the same
 * idempotencyKey answers with the same entry, so sending it again is always safe.
 */
export async function fileEntrySurely(landfall: Landfall, input: { idempotencyKey: string }): Promise<Filed> {
  for (const waitMs of waitsMs) {
    try {
      return await fileEntry(landfall, input);
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error;
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
  }
  return fileEntry(landfall, input);
}

/** A refusal, a line for each broken rule: where it is broken in the input, by which law, and what to do. */
export function explain(userErrors: readonly UserError[]): string[] {
  return userErrors.map(({ path, message, citation, nextStep }) => {
    const where = path.length ? path.join('.') : 'the filing as a whole';
    return `${where}: ${message}${citation ? ` (${citation})` : ''}${nextStep ? ` ${nextStep}` : ''}`;
  });
}

/** What was sent at an error's path, to show it beside the message. */
export function valueAt(input: unknown, path: readonly string[]): unknown {
  return path.reduce((value, step) => (value as Record<string, unknown> | null | undefined)?.[step], input);
}
