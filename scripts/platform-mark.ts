// What a data folder says of itself from its first start on, so that no platform of the other kind is started on it.
import { existsSync, readFileSync } from 'node:fs';
import { CannotStart, replaceFile } from '@landfall/local-postgres';
import { z } from 'zod';

export const platformKinds = ['sandbox', 'production'] as const;
export type PlatformKind = (typeof platformKinds)[number];

const markShape = z.object({
  kind: z.enum(platformKinds),
  markedAt: z.iso.datetime(),
  /** When everything first stood; until then what is missing is made, and from then on it is missed. */
  wholeSince: z.iso.datetime().nullable(),
});
export type PlatformMark = z.output<typeof markShape>;

export const markFile = (dataDir: string): string => `${dataDir}/platform.json`;

/** Null where a folder bears none. @throws CannotStart where it cannot be read. */
export function readMark(dataDir: string): PlatformMark | null {
  const file = markFile(dataDir);
  if (!existsSync(file)) return null;
  try {
    return markShape.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EACCES' || code === 'EPERM')
      throw new CannotStart(
        `${file} cannot be read by this user: start as the user whose folder it is, or give it back.`,
      );
    throw new CannotStart(
      `${file} is damaged: it must say whether these data are a sandbox's or production's. Put it back from a backup, or move it away and mark the folder: npm run mark-data -- production (or sandbox).`,
    );
  }
}

export const keepMark = (dataDir: string, mark: PlatformMark): void =>
  replaceFile(markFile(dataDir), JSON.stringify(mark));

export const newMark = (kind: PlatformKind): PlatformMark => ({
  kind,
  markedAt: new Date().toISOString(),
  wholeSince: null,
});
