import { Parts } from './parts.js';

/** Parts that end at once, as a start made them, and what was told of their end. */
function partsOf(ends: Readonly<Record<string, () => Promise<unknown>>>) {
  const [ended, told] = [[] as string[], [] as { about: { part: string }; says: string }[]];
  const error = (about: unknown, says: string) => void told.push({ about: about as { part: string }, says });
  const parts = new Parts({ error } as never, 20, 5);
  for (const [name, end] of Object.entries(ends)) {
    parts.add(name, () => {
      ended.push(name);
      return end();
    });
  }
  return { parts, ended, told };
}
const well = async (): Promise<void> => undefined;

test('parts end in the opposite order of their start, each once', async () => {
  const { parts, ended, told } = partsOf({ database: well, listener: well });
  await Promise.all([parts.end(), parts.end()]);
  await parts.end();
  expect(ended).toEqual(['listener', 'database']);
  expect(told).toEqual([]);
});

test('a part that never ends, and one that fails, are told by name and keep no other from ending', async () => {
  const fails = () => Promise.reject(new Error('broken'));
  const { parts, ended, told } = partsOf({
    database: well,
    consumers: () => new Promise(() => undefined),
    mail: fails,
  });
  await parts.end();
  expect(ended).toEqual(['mail', 'consumers', 'database']);
  expect(told.map(({ about, says }) => [about.part, says])).toEqual([
    ['mail', 'a part did not end well'],
    ['consumers', 'a part did not end in time, and is left'],
  ]);
});
