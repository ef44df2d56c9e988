// The browser that the portal is tested in: Debian's Chromium, or the one that CHROMIUM_PATH names.
import { existsSync } from 'node:fs';

const known = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'];

/** Where the browser's program is; null when this machine has none. */
export function chromiumPath(): string | null {
  const named = process.env['CHROMIUM_PATH'];
  return (named ? [named] : known).find((path) => existsSync(path)) ?? null;
}

/** Why no page can be tested on this machine, in a sentence; null when one can. */
export function chromiumUnavailable(): string | null {
  if (chromiumPath() !== null) return null;
  return 'Chromium is not installed: install the package chromium, or name a browser in CHROMIUM_PATH.';
}
