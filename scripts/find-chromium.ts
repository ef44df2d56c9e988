// The browser that the portal is tested in: Debian's Chromium, or the one that CHROMIUM_PATH names. The headless shell
// comes first: the same engine without the windows, menus and tabs that nobody sees, at two thirds of the CPU.
import { existsSync } from 'node:fs';

const known = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'].map(
  (name) => `/usr/bin/${name}`,
);

/** Where the browser's program is; null when this machine has none. */
export function chromiumPath(): string | null {
  const named = process.env['CHROMIUM_PATH'];
  return (named ? [named] : [...known, '/snap/bin/chromium']).find((path) => existsSync(path)) ?? null;
}

/** Why no page can be tested on this machine, in a sentence; null when one can. */
export function chromiumUnavailable(): string | null {
  if (chromiumPath() !== null) return null;
  return 'Chromium is not installed: install the package chromium-headless-shell or chromium, or name a browser in CHROMIUM_PATH.';
}
