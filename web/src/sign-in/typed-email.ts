/** What is wrong with an e-mail as typed, before anybody is asked; null when it may be one. */
export function flawOfEmail(typed: string): 'MISSING' | 'WRONG' | null {
  const email = typed.trim();
  if (!email) return 'MISSING';
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) ? null : 'WRONG';
}
