import { ports } from '@landfall/law';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { readSeal, type Seal } from '../identity/seal.js';
import { WrongSetting, type ServiceSettings } from './settings.js';

const words = (most: number) => z.string().trim().min(1, 'must not be empty').max(most, `must be at most ${most} long`);
const telephone = words(40).regex(/^\+?[\d ().-]{5,}$/, 'must be a telephone number, as "+1 684 555 0100"');
const hours = words(200);
const statement = z
  .strictObject({
    text: words(4_000).optional().describe('The statement itself, which the help page shows.'),
    address: z
      .url({ protocol: /^https$/ })
      .optional()
      .describe('Where it stands, with https.'),
  })
  .refine(({ text, address }) => (text === undefined) !== (address === undefined), 'must have a text or an address');

/** What an installation says of the authority that runs it; descriptions become a table of docs/operating.md. */
export const authorityFile = z.strictObject({
  name: words(80).describe('The authority’s name as people know it: it stands at the head of every page.'),
  seal: words(200)
    .regex(/^[^/\\]+\.(svg|png)$/, 'must be the name of a .svg or .png file in the same folder')
    .optional()
    .describe('Its seal: a PNG, or an SVG without scripts, beside the file, of at most 64 KiB.'),
  help: z
    .strictObject({
      email: z.email('must be an e-mail address').describe('Who is written to for help.'),
      telephone: telephone.optional().describe('Who is called.'),
      hours: hours.optional().describe('When somebody answers, in words.'),
    })
    .describe('Where people get help; at the foot of every page.'),
  counters: z
    .array(
      z.strictObject({
        port: z
          .enum(ports.map(({ code }) => code) as [string, ...string[]], 'must be the code of a port, as "ASPPG"')
          .describe('The code of the port, as `ASPPG`.'),
        place: words(200).describe('Where one goes, as an address that a stranger finds.'),
        hours: hours.describe('When it is open, in words.'),
        telephone: telephone.optional().describe('Who is called there.'),
      }),
    )
    .refine((all) => new Set(all.map(({ port }) => port)).size === all.length, 'must name each port once')
    .describe('The Customs counter of each port, where people pay and bring papers; mails name it.'),
  privacy: statement.describe('What becomes of what people give: a text, or the address of one.'),
  accessibility: statement.optional().describe('How far everybody can use the pages: a text, or the address of one.'),
  isExample: z.literal(true).optional().describe('Marks the example that a sandbox shows; refused in production.'),
});
export type AuthorityFile = z.output<typeof authorityFile>;
export type Authority = Omit<AuthorityFile, 'seal'> & { seal: Seal | null };
export type Counter = Authority['counters'][number];

type AuthoritySettings = Pick<ServiceSettings, 'AUTHORITY_FILE' | 'SANDBOX'>;

const exampleFile = fileURLToPath(new URL('../../../../examples/authority/authority.json', import.meta.url));
const read = new WeakMap<object, Authority | null>();

/**
 * The authority whose platform this is, read once for a process’s settings; a sandbox without a file shows an example,
 * and production without one null. @throws WrongSetting with a sentence that names each place that is wrong.
 */
export function authorityOf(settings: AuthoritySettings): Authority | null {
  const known = read.get(settings);
  if (known !== undefined) return known;
  const file = settings.AUTHORITY_FILE || (settings.SANDBOX ? exampleFile : '');
  const found = file ? readAuthority(file) : null;
  if (found?.isExample && !settings.SANDBOX) {
    throw refusal(file, 'it is the example of the sandbox: write your own, without isExample');
  }
  read.set(settings, found);
  return found;
}

/** The counter of a port; null where the authority named none. */
export const counterAt = (authority: Authority | null, port: string): Counter | null =>
  authority?.counters.find((counter) => counter.port === port) ?? null;

function readAuthority(file: string): Authority {
  const { seal, ...said } = saidIn(file);
  try {
    return { ...said, seal: seal ? readSeal(resolve(dirname(file), seal)) : null };
  } catch (error) {
    throw refusal(file, `seal ${(error as Error).message}`);
  }
}

function saidIn(file: string): AuthorityFile {
  const parsed = authorityFile.safeParse(jsonOf(file));
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'the file'} ${message}`);
  throw refusal(file, wrong.join('; '));
}

function jsonOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw refusal(file, error instanceof SyntaxError ? 'it is no JSON' : 'it cannot be read');
  }
}

const setting = 'AUTHORITY_FILE';
const refusal = (file: string, why: string): WrongSetting =>
  new WrongSetting(`What ${file} (${setting}) says of the authority cannot be used: ${why}.`);
