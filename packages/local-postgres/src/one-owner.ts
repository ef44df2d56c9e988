import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from './cannot-start.js';
import { createFile, replaceFile } from './keep-file.js';

interface Owner {
  /** Null once it has resigned. */
  pid: number | null;
  /** The folder signed for: a copy of it is signed for by nobody. */
  home: string;
  /** When the process began, so that another process that was given the same number is not taken for it. */
  began: string | null;
}

/**
 * Makes this process the one that runs the data in `home`; refused while another one lives. Each owner signs a file of
 * the next number, which one process alone can make, and the highest number counts. It is never taken away, so that a
 * number is nobody's twice: who looked before others came finds its number taken, or a higher one beside its own.
 */
export function becomeOwner(home: string): void {
  for (;;) {
    const before = newestSignature(home);
    const owner = livingSigner(home, before);
    if (owner !== null) {
      throw new CannotStart(
        `The data in ${home} is in use by process ${owner}. Stop that one first, or give this one a data folder of its own.`,
      );
    }
    const mine = (before ?? 0) + 1;
    if (!createFile(fileOf(home, mine), signature(home, process.pid))) continue;
    if (newestSignature(home) === mine) return removeOlder(home, mine);
    rmSync(fileOf(home, mine), { force: true });
  }
}

/** Leaves the folder to whoever comes next. */
export function resignOwner(home: string): void {
  const mine = existsSync(home) ? newestSignature(home) : null;
  if (mine === null || readOwner(home, mine)?.pid !== process.pid) return;
  replaceFile(fileOf(home, mine), signature(home, null));
}

/** The process that runs the data in `home`, when it lives. */
export const livingOwner = (home: string): number | null =>
  existsSync(home) ? livingSigner(home, newestSignature(home)) : null;

function livingSigner(home: string, number: number | null): number | null {
  const owner = number === null ? null : readOwner(home, number);
  if (owner === null || owner.pid === null || owner.home !== home || !isAlive(owner.pid)) return null;
  return beganAt(owner.pid) === owner.began ? owner.pid : null;
}

const signature = (home: string, pid: number | null): string =>
  JSON.stringify({ pid, home, began: pid === null ? null : beganAt(pid) } satisfies Owner);

/** The number 0 is what earlier releases signed. */
const fileOf = (home: string, number: number): string =>
  join(home, number === 0 ? 'owner.json' : `owner-${number}.json`);

const numbersIn = (home: string): number[] =>
  readdirSync(home).flatMap((name) => {
    const [found, number = '0'] = /^owner(?:-(\d+))?\.json$/.exec(name) ?? [];
    return found === undefined ? [] : [Number(number)];
  });

function newestSignature(home: string): number | null {
  const numbers = numbersIn(home);
  return numbers.length === 0 ? null : Math.max(...numbers);
}

function removeOlder(home: string, mine: number): void {
  for (const number of numbersIn(home)) if (number < mine) rmSync(fileOf(home, number), { force: true });
}

/** A file that a full disk cut short names nobody. */
function readOwner(home: string, number: number): Owner | null {
  try {
    const owner = JSON.parse(readFileSync(fileOf(home, number), 'utf8')) as Owner | null;
    return Number.isInteger(owner?.pid) ? owner : null;
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
