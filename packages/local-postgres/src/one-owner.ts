import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from './cannot-start.js';

interface Owner {
  pid: number;
  /** The folder signed for: a copy of it is signed for by nobody. */
  home: string;
  /** When the process began, so that another process that was given the same number is not taken for it. */
  began: string | null;
}

/** Makes this process the one that runs the data in `home`; refused while another one lives. */
export function becomeOwner(home: string): void {
  const owner = livingOwner(home);
  if (owner !== null) {
    throw new CannotStart(
      `The data in ${home} is in use by process ${owner}. Stop that one first, or give this one a data folder of its own.`,
    );
  }
  const me: Owner = { pid: process.pid, home, began: beganAt(process.pid) };
  writeFileSync(ownerFile(home), JSON.stringify(me));
}

export const resignOwner = (home: string): void => rmSync(ownerFile(home), { force: true });

/** The process that runs the data in `home`, when it lives. */
export function livingOwner(home: string): number | null {
  if (!existsSync(ownerFile(home))) return null;
  const owner = readOwner(home);
  if (owner === null || owner.home !== home || !isAlive(owner.pid)) return null;
  return beganAt(owner.pid) === owner.began ? owner.pid : null;
}

const ownerFile = (home: string): string => join(home, 'owner.json');

/** A file cut short by a full disk or a kill names nobody. */
function readOwner(home: string): Owner | null {
  try {
    return JSON.parse(readFileSync(ownerFile(home), 'utf8')) as Owner;
  } catch {
    return null;
  }
}

/** Whether a process of that number lives, be it another user's. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The 22nd field of proc(5)'s stat: ticks from boot to the process's start. Null where there is no /proc. */
function beganAt(pid: number): string | null {
  const stat = `/proc/${pid}/stat`;
  if (!existsSync(stat)) return null;
  const text = readFileSync(stat, 'utf8');
  return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}
