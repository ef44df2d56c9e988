// `npm run bench`: every measurement, one after the other, into bench/README.md. `-- --quick` takes tiny rounds and
// prints only, `--share 0.02` with it that share of the rows; names of measurements take those alone.
import { writeFileSync } from 'node:fs';
import { arch, cpus, loadavg, platform as system, release, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { dearQueries } from './dear-queries.ts';
import { catchUp } from './catch-up.ts';
import { deadlines } from './deadlines.ts';
import { decisionLatency } from './decision-latency.ts';
import { drafts } from './drafts.ts';
import { eventsOnTheBus } from './events-on-the-bus.ts';
import { filings } from './filings.ts';
import { findingEntries } from './finding-entries.ts';
import { fourServiceQuery } from './four-service-query.ts';
import { growingData } from './growing-data.ts';
import type { Bench, Measured, Measurement } from './harness/measurement.ts';
import { startBenchPlatform } from './harness/platform.ts';
import { liveLatency } from './live-latency.ts';
import { portalWeight } from './portal-weight.ts';
import { sheets } from './sheets.ts';
import { uploads } from './uploads.ts';

const measurements: Record<string, Measurement> = {
  'portal-weight': portalWeight,
  drafts,
  'four-service-query': fourServiceQuery,
  'dear-queries': dearQueries,
  filings,
  'live-latency': liveLatency,
  'decision-latency': decisionLatency,
  deadlines,
  'catch-up': catchUp,
  uploads,
  sheets,
  'growing-data': growingData,
  'finding-entries': findingEntries,
  'events-on-the-bus': eventsOnTheBus,
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean' }, share: { type: 'string' } },
});
const quick = values.quick ?? false;
const share = Number(values.share ?? (quick ? 0.1 : 1));
if (!(share > 0 && share <= 1)) throw new Error('`--share` is a number above 0, up to 1.');
const chosen = Object.entries(measurements).filter(([name]) => positionals.length === 0 || positionals.includes(name));

const began = performance.now();
const loadBefore = loadavg()[0]!;
const platform = await startBenchPlatform();
const measured: Measured[] = [];
try {
  for (const [name, measure] of chosen) {
    const say: Bench['say'] = (doing) => console.error(`${name}: ${doing}`);
    const scaled = (count: number): number => Math.ceil(count * share);
    measured.push(await measure({ platform, rounds: quick ? 2 : 5, seconds: quick ? 1 : 2, scaled, say }));
  }
} finally {
  await platform.stop();
}
const text = report(measured, (performance.now() - began) / 1_000);
if (quick || share < 1 || positionals.length > 0) console.log(text);
else writeFileSync(new URL('README.md', import.meta.url), text);

function report(sections: Measured[], seconds: number): string {
  const [{ model } = { model: 'an unknown processor' }] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `# What it costs

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}, in ${Math.round(seconds)} s, on ${cpus().length} cores
(${model.trim()}, ${arch()}), ${memory} GB, ${system()} ${release()}, Node ${process.version}. ${howBusy(loadBefore)}

Everything runs on this one machine: load generator, Postgres (durable: fsync on), four services and a gateway in one process
over the local bus, as \`npm start\` has them. Figures in requests per second move with whatever else the machine does; CPU
per request and ratios within one run move less.

${sections.map(({ title, text }) => `## ${title}\n\n${text}\n`).join('\n')}`;
}

function howBusy(load: number): string {
  if (load < 0.7) return `The machine was quiet before it began (load ${load.toFixed(2)}).`;
  return `**The machine was busy with other work** (load
${load.toFixed(2)} before it began): figures are worse than on a quiet one, and ratios are what counts.`;
}
