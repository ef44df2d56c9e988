import { globSync, readFileSync } from 'node:fs';
import { reachPlatform } from './reach-platform.ts';

test('the tests in a browser share a platform, but for those that say why they cannot', () => {
  const folder = new URL('.', import.meta.url);
  const own = globSync('**/*.browser.test.ts', { cwd: folder.pathname }).flatMap((file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    return /\bstart(Platform|Beside)\b|inBrowser\(\s*'/.test(text) ? [file.split('/').at(-1)] : [];
  });
  // A port has fewer than five entries; the platform is started again with another build; what queries may cost is spent.
  expect(own.sort()).toEqual([
    'analysis.browser.test.ts',
    'portal-builds.browser.test.ts',
    'portal-documents.browser.test.ts',
  ]);
});

test('who asks for the shared platform again reaches the same one', async () => {
  const [one, other] = [await reachPlatform(), await reachPlatform()];
  expect(one.url).toBe(other.url);
  const { personas } = (await (await fetch(`${one.url}/sign-in/personas`)).json()) as { personas: unknown[] };
  expect(personas).not.toEqual([]);
});
