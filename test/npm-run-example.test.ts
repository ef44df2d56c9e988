import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { reachPlatform } from './reach-platform.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = promisify(execFile);
const example = (environment: Record<string, string>, ...more: string[]) =>
  run('npm', ['run', '--silent', 'example', '--', ...more], { cwd: root, env: { ...process.env, ...environment } });

test('`npm run example` files, resends and reads to the release, on the Node that the platform brings', async () => {
  const platform = await reachPlatform();
  try {
    const { stdout } = await example({ LANDFALL_URL: platform.url }, '--with-officer');
    expect(stdout).toMatch(/2\. The filing put right:\n {3}US-\S+ is (FILED|IN_REVIEW)/);
    expect(stdout).toMatch(/entry\.released/);
  } finally {
    await platform.leave();
  }
});

test('where nothing runs it says how to start the platform', async () => {
  const environment = { LANDFALL_URL: undefined as never, DATA_DIR: '/nonexistent/landfall' };
  await expect(example(environment)).rejects.toMatchObject({ stderr: expect.stringContaining('npm start') });
});
