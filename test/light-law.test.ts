// The calendar of holidays is a large library: whoever counts no working days does without it, browsers first. What keeps
// rows is larger still: whoever files by the graph does without it, the tests in a browser first.
import { spawnSync } from 'node:child_process';
import { root } from './tidy/read-code.ts';

/** How many files of the library are loaded with a module. */
function loadedWith(module: string, library = 'date-holidays'): number {
  const script = `
    import { registerHooks } from 'node:module';
    let loaded = 0;
    registerHooks({ load: (url, context, next) => {
      if (url.includes('/node_modules/${library}')) loaded += 1;
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

test.each(['@landfall/accounts/sandbox', './test/page/at-customs.ts'])(
  '%s is loaded without what keeps rows',
  (module) => expect(loadedWith(module, '@mikro-orm')).toBe(0),
);

test('the accounts are loaded with what keeps rows', () => {
  expect(loadedWith('@landfall/accounts', '@mikro-orm')).toBeGreaterThan(0);
});
