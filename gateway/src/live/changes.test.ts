import { Changes, type Change } from './changes.js';
import type { LogReader } from './log-reader.js';
import type { Notice } from './notice.js';

const notices = (count: number): Notice[] =>
  Array.from({ length: count }, (_, index) => ({ position: index + 1 }) as unknown as Notice);

/** The changes of so many events, of which each is answered when the test says so. */
function changesOf(count: number, most?: number) {
  const [waiting, asked] = [notices(count), [] as number[]];
  const answers = new Map<number, (change: Change) => void>();
  const reader = {
    next: async () => waiting.shift() ?? null,
    atHand: () => waiting.shift() ?? null,
    stop: () => undefined,
  } as unknown as LogReader;
  const changes = new Changes(
    reader,
    (page) =>
      page.map(({ position }) => {
        asked.push(position);
        return new Promise((resolve) => answers.set(position, resolve));
      }),
    null,
    most,
  );
  const tell = (position: number, text = ''): void =>
    answers.get(position)!({ data: { position, text }, extensions: { cursor: String(position) } });
  const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  return { changes, asked, tell, settled };
}

test('while changes are read quickly the next ones are made ahead, twice as many each time, and told in order', async () => {
  const { changes, asked, tell, settled } = changesOf(7);
  const told: unknown[] = [];
  const reading = (async () => {
    for await (const { extensions } of changes) told.push(extensions.cursor);
  })();
  await settled();
  expect(asked).toEqual([1]);
  tell(1);
  await settled();
  expect(asked).toEqual([1, 2, 3]);
  tell(3);
  await settled();
  expect(told).toEqual(['1']);
  tell(2);
  await settled();
  expect(told).toEqual(['1', '2', '3']);
  expect(asked).toEqual([1, 2, 3, 4, 5, 6, 7]);
  for (const position of [7, 6, 5, 4]) tell(position);
  await reading;
  expect(told).toEqual(['1', '2', '3', '4', '5', '6', '7']);
});

test('of changes that hold many rows no more are made at once than one answer may hold', async () => {
  const { changes, asked, tell, settled } = changesOf(9, 3);
  const reading = (async () => {
    for await (const { extensions } of changes) if (extensions.cursor === '3') return;
  })();
  await settled();
  for (const position of [1, 2, 3]) {
    tell(position);
    await settled();
    expect(asked.length).toBeLessThanOrEqual(position + 3);
  }
  await reading;
});

test('large changes are made one at a time, so that little waits for whoever does not read', async () => {
  const { changes, asked, tell, settled } = changesOf(5);
  for (const position of [1, 2, 3]) {
    const next = changes.next();
    await settled();
    tell(position, 'x'.repeat(200_000));
    await next;
  }
  expect(asked).toEqual([1, 2, 3]);
});
