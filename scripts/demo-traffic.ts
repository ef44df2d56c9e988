// `npm run demo:traffic -- [--per-minute 12] [--url http://localhost:4000]`: keeps a running sandbox moving. People file,
// officers claim and decide, filers answer, cashiers take payments, at a steady human pace until Ctrl-C.
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Cast } from './demo-data/cast.ts';
import { Chance } from './demo-data/seeded-chance.ts';
import { Traffic } from './demo-data/traffic.ts';
import { whatRuns } from './running.ts';

const { values } = parseArgs({
  options: {
    'per-minute': { type: 'string', default: '12' },
    url: { type: 'string' },
  },
});
const perMinute = Number(values['per-minute']);

if (!(perMinute > 0 && perMinute <= 600)) {
  console.error('How many steps a minute? From 1 to 600, as: npm run demo:traffic -- --per-minute 30');
  process.exit(1);
}

const url = urlToKeepMoving();
const chance = new Chance(Date.now() % 1_000_000);
const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopping.abort());

try {
  const traffic = await Traffic.begin(new Cast(url), chance);
  console.log(`${perMinute} steps a minute at ${url}; Ctrl-C ends.`);
  while (!stopping.signal.aborted) {
    const told = await traffic.step();
    if (told) console.log(`${new Date().toISOString().slice(11, 19)}  ${told}`);
    await setTimeout((60_000 / perMinute) * (0.5 + chance.next()), undefined, stopping).catch(() => undefined);
  }
  console.log('\nEnded. What was begun is finished, and stays.');
} catch (error) {
  console.error(
    `Nobody can file at ${url}: start the platform with \`npm start\` first. (${(error as Error).message})`,
  );
  process.exitCode = 1;
}

function urlToKeepMoving(): string {
  try {
    return (values.url ?? whatRuns().url).replace(/\/$/, '');
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}
