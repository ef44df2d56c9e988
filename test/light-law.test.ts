// The calendar of holidays is a large library: whoever counts no working days does without it, browsers first.
import { spawnSync } from 'node:child_process';
import { root } from './tidy/read-code.ts';

/** How many files of the library are loaded with a module. */
function loadedWith(module: string): number {
  const script = `
    import { registerHooks } from 'node:module';
    let loaded = 0;
    registerHooks({ load: (url, context, next) => {
      if (url.includes('/node_modules/date-holidays')) loaded += 1;
      return next(url, context);
    } });
    await import('${module}');
    process.stdout.write(String(loaded), () => process.exit());`;
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  return Number(run.stdout);
}

test.each(['@landfall/law/law-of-decision', '@landfall/accounts', '@landfall/documents', '@landfall/entries'])(
  '%s is loaded without the calendar of holidays',
  (module) => expect(loadedWith(module)).toBe(0),
);

test('what proposes the last day of a document counts working days by it', () => {
  expect(loadedWith('@landfall/law/examination/last-day-of-request')).toBeGreaterThan(0);
});
