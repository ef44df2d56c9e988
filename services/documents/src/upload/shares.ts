const megabyte = 2 ** 20;

/** What one account may have sent. */
export interface AccountShare {
  /** Uploads that it has asked for and not finished. */
  unfinished: number;
  /** Files that came within a week, or are still to come, and that no filed entry names. */
  unnamedFiles: number;
  unnamedBytes: number;
  bytesADay: number;
}

/** What may come from one network within a day. */
export interface NetworkShare {
  files: number;
  bytes: number;
}

/** A guest's account costs nothing to open, so that a guest has less, and all guests of one network together as well. */
const accountShares: Record<'guest' | 'known', AccountShare> = {
  guest: { unfinished: 20, unnamedFiles: 20, unnamedBytes: 100 * megabyte, bytesADay: 200 * megabyte },
  known: { unfinished: 100, unnamedFiles: 5_000, unnamedBytes: 20_480 * megabyte, bytesADay: 4_096 * megabyte },
};
const networkShares: Record<'guest' | 'known', NetworkShare> = {
  guest: { files: 200, bytes: 1_024 * megabyte },
  known: { files: 20_000, bytes: 20_480 * megabyte },
};

export const accountShare = (byGuest: boolean): AccountShare => accountShares[byGuest ? 'guest' : 'known'];

/** With `times` as much from a network behind which many people are, as that of an arrival hall. */
export function networkShare(byGuest: boolean, times = 1): NetworkShare {
  const { files, bytes } = networkShares[byGuest ? 'guest' : 'known'];
  return { files: files * times, bytes: bytes * times };
}
