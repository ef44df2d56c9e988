/** An id that stays the same in every sandbox, so that documentation can name it. A random one never begins so. */
export function sandboxId(prefix: string, word: string): string {
  if (word.length > longestWord) throw new Error(`"${word}" leaves no room for the zeros of a sandbox's id`);
  return `${prefix}_${word.padStart(26, '0')}`;
}

// The ten zeros by which such an id is known come before it.
const longestWord = 16;

/** The sandbox's machine client. */
export const sandboxMachineId = 'kalani-machine';

/** Whether this is a person, account or machine that only a sandbox has: outside of one it is nobody, whatever is stored. */
export const isSandboxId = (id: string): boolean => id === sandboxMachineId || /^[a-z]{3}_0{10}/.test(id);
