/** A running platform; `leave` says that the test needs it no more. */
export interface ReachedPlatform {
  url: string;
  leave(): Promise<void>;
}

/**
 * The sandbox that LANDFALL_URL names, or the one that the files of this worker share, one after the other. `alone`: why
 * the test needs one that nobody else uses.
 */
export async function reachPlatform(alone?: string): Promise<ReachedPlatform> {
  const named = process.env['LANDFALL_URL'];
  if (named) return { url: named, leave: async () => {} };
  const asked = `${process.env['SHARED_PLATFORMS']}/${alone ? encodeURIComponent(alone) : process.env['JEST_WORKER_ID']}`;
  const answer = await fetch(asked);
  const said = await answer.text();
  if (!answer.ok) throw new Error(said);
  return { url: said, leave: async () => void (alone && (await fetch(asked, { method: 'DELETE' }))) };
}
