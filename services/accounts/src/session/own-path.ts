const longest = 1_000;

/** Where a person goes on after signing in: a path of this platform as it was given; null for anything else. */
export function ownPath(text: unknown): string | null {
  if (typeof text !== 'string' || text.length > longest || !/^\/(?![/\\])[^\\\s\p{C}]*$/u.test(text)) return null;
  const nowhere = 'http://own.invalid';
  return URL.canParse(text, nowhere) && new URL(text, nowhere).origin === nowhere ? text : null;
}
