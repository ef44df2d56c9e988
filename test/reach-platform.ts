/** A running platform; `leave` says that the test needs it no more. */
export interface ReachedPlatform {
  url: string;
  leave(): Promise<void>;
}

/** The sandbox that LANDFALL_URL names, or the one that the files of this worker share, one after the other. */
export async function reachPlatform(): Promise<ReachedPlatform> {
  const leave = async () => {};
  const named = process.env['LANDFALL_URL'];
  if (named) return { url: named, leave };
  const answer = await fetch(`${process.env['SHARED_PLATFORMS']}/${process.env['JEST_WORKER_ID']}`);
  const said = await answer.text();
  if (!answer.ok) throw new Error(said);
  return { url: said, leave };
}
