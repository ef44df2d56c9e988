// Which message of Customs was shown last on this device, by entry: what is newer is marked in lists. Ids alone are kept.
const prefix = 'landfall:read:';

export function noteShown(entryId: string, messageId: string): void {
  try {
    localStorage.setItem(prefix + entryId, messageId);
  } catch {
    // Where storage is forbidden, a message stays marked.
  }
}

export function wasShown(entryId: string, messageId: string): boolean {
  try {
    return localStorage.getItem(prefix + entryId) === messageId;
  } catch {
    return false;
  }
}

/** For signing out: whoever uses the device next learns of no entry. */
export function forgetWhatWasShown(): void {
  try {
    for (const name of Object.keys(localStorage)) if (name.startsWith(prefix)) localStorage.removeItem(name);
  } catch {
    // As above.
  }
}
