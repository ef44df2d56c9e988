/** Places where a process can be made to die, to prove that nothing is lost there. */
export const crashPoints = [
  'after-commit-before-publish',
  'after-placing-before-publish',
  'after-publish-before-progress',
  'after-effect-before-commit',
  'after-effect-before-acknowledgement',
] as const;
export type CrashPoint = (typeof crashPoints)[number];

const chosen = process.env.LANDFALL_CRASH_AT;

/** Kills this process, without warning, if the environment names this point; otherwise does nothing. */
export function crashPoint(point: CrashPoint): void {
  if (chosen === point) process.kill(process.pid, 'SIGKILL');
}
