import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from '@landfall/local-postgres';
import { z } from 'zod';
import { isClosed, whatIsClosed } from './within-reach.ts';

const manifestShape = z.object({
  /** Of this form of set: another number is another form. */
  form: z.literal(1),
  /** All that was acknowledged by then is in it. */
  asOf: z.iso.datetime(),
  landfall: z.object({ version: z.string(), commit: z.string().nullable() }),
  postgres: z.string(),
  node: z.string(),
  /** Every folder, since some tools that carry a set elsewhere drop those that are empty. */
  folders: z.array(z.string()),
  files: z.array(z.object({ path: z.string(), sizeBytes: z.int(), sha256: z.string() })),
  /** The documents whose file the platform itself had no longer: they are not missed again when the set is restored. */
  lost: z.array(z.object({ document: z.string(), is: z.enum(['missing', 'changed']) })).default([]),
});

/** What a set is and what is in it: written last, so that a set without it is none. */
export type Manifest = z.output<typeof manifestShape>;
export type KeptFile = Manifest['files'][number];

export const manifestFile = 'manifest.json';

/** The manifest of a set. @throws CannotStart where there is none, it is closed, or of a form that is not known here. */
export function readManifest(set: string): Manifest {
  const file = join(set, manifestFile);
  try {
    return manifestShape.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    if (isClosed(error)) throw new CannotStart(`${whatIsClosed(set)}.`);
    if (isGone(error))
      throw new CannotStart(`${set} is no backup of Landfall, or one that was broken off: it has no ${manifestFile}.`);
    throw new CannotStart(
      `${file} cannot be read: it is damaged, or of another version of Landfall. Nothing was done.`,
    );
  }
}

/** The files of a set that are not what was written: missing, longer, shorter or changed. @throws CannotStart where one is closed */
export async function findDamage(set: string, { files }: Manifest): Promise<string[]> {
  const damage: string[] = [];
  for (const { path, sizeBytes, sha256 } of files) {
    const found = await hashOf(join(set, path)).catch((error: unknown) => {
      if (isGone(error)) return null;
      throw isClosed(error) ? new CannotStart(`${whatIsClosed(set)}.`) : error;
    });
    if (found === null) damage.push(`${path} is missing`);
    else if (found.sizeBytes !== sizeBytes) damage.push(`${path} has ${found.sizeBytes} bytes instead of ${sizeBytes}`);
    else if (found.sha256 !== sha256) damage.push(`${path} is not what was written`);
  }
  return damage;
}

const isGone = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');

async function hashOf(file: string): Promise<{ sizeBytes: number; sha256: string }> {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    sizeBytes += chunk.length;
  }
  return { sizeBytes, sha256: hash.digest('hex') };
}
