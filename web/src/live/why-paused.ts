/** Why live updates pause, as far as the browser can tell. */
export type Pause = 'OFFLINE' | 'RESTARTING' | 'BUSY' | 'RENEWING' | 'RESYNC' | 'BEHIND' | 'FAULT' | 'DOWN';

const byCode: Readonly<Record<number, Pause>> = { 1012: 'RESTARTING', 1013: 'BUSY', 4403: 'RENEWING' };

/** What the code says that the socket was closed with; without a network nothing else counts. */
export function whyPaused(code: number | undefined, isOnline: boolean): Pause {
  if (!isOnline) return 'OFFLINE';
  return byCode[code ?? 0] ?? 'DOWN';
}

/** Why what was followed ended on a socket that stays open. `failure`: what the platform said of it, if anything. */
export function whyEnded(failure: unknown): Pause {
  const codes = Array.isArray(failure) ? failure.map((error) => error?.extensions?.code as unknown) : [];
  if (codes.includes('RESYNC')) return 'RESYNC';
  return codes.includes('LAGGING') ? 'BEHIND' : 'FAULT';
}
