import { globSync, readFileSync } from 'node:fs';
import { reachPlatform } from './reach-platform.ts';

/** What a platform that others use as well cannot give. */
const onTheirOwn = {
  'portal-builds.browser.test.ts': 'starts the platform again with another build of the portal',
};

test('the tests in a browser share a platform, but for those that need one started otherwise', () => {
  const folder = new URL('.', import.meta.url);
  const files = globSync('**/*.browser.test.ts', { cwd: folder.pathname });
  const own = files.filter((file) => /\bstartPlatform\b/.test(readFileSync(new URL(file, folder), 'utf8')));
  expect(own.map((file) => file.split('/').at(-1))).toEqual(Object.keys(onTheirOwn));
});

test('who asks for the shared platform again reaches the same one', async () => {
  const [one, other] = [await reachPlatform(), await reachPlatform()];
  expect(one.url).toBe(other.url);
  const { personas } = (await (await fetch(`${one.url}/sign-in/personas`)).json()) as { personas: unknown[] };
  expect(personas).not.toEqual([]);
});
