// A service is named in `packages/events/src/envelope.ts`; whatever runs, composes, saves or tests the services asks there.
import { serviceNames } from '@landfall/events';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const root = new URL('..', import.meta.url);

/** What says of each service something that its name does not say. */
const saysMore = {
  'packages/events/src/envelope.ts': 'names them',
  'packages/events/src/catalogue.ts': 'holds the events of each',
  'test/in-samoan.test.ts': 'says for each which of its sentences a filer in the Territory meets',
};

/** A list of them, in code, is so many lines long at most. */
const linesOfList = 6;

function listsThem(text: string): boolean {
  const lines = text.split('\n').filter((line) => !/^\s*(\/\/|\/?\*)/.test(line));
  return lines.some((_, from) => {
    const some = lines.slice(from, from + linesOfList).join('\n');
    return serviceNames.every((name) =>
      new RegExp(`['/]${name}\\b|\\b${name}(:|_URL\\b)|${name}Events`, 'i').test(some),
    );
  });
}

test('no code lists the services, so that one more is named once', () => {
  const files = execFileSync('git', ['ls-files', '*.ts', ':!services', ':!web'], { cwd: root, encoding: 'utf8' });
  const found = files.split('\n').filter((file) => file && listsThem(readFileSync(new URL(file, root), 'utf8')));
  expect(found.sort()).toEqual(Object.keys(saysMore).sort());
});
