// What it takes to keep what somebody types: a save through the gateway, and from the last key to "Saved" on the screen.
import pg from 'pg';
import { Agent } from 'undici';
import { chromiumUnavailable } from '../scripts/find-chromium.ts';
import { openBrowser } from '../test/page/portal-page.ts';
import { median, quantile, shown, spread, table } from './harness/figures.ts';
import { answersOf, saveGuestDraft, startGuestDraft, type GuestDraft } from './harness/guest-drafts.ts';
import type { Bench, Measured } from './harness/measurement.ts';
import { networks } from './harness/networks.ts';
import { beforeTyping, typeWords } from './harness/until-saved.ts';

const guestsAtMost = 20;
const sizes = [3, 50];

interface Round {
  tookMs: number[];
  perSecond: number;
  /** CPU of the whole platform's process per save. */
  cpuUs: number;
}

type Save = (draft: GuestDraft, answers: object) => Promise<void>;

/** p50 and p99 of `saveDraft` beside a raw UPDATE, for two sizes of draft, one guest and twenty; then in a browser. */
export async function drafts(bench: Bench): Promise<Measured> {
  const { url } = bench.platform;
  const agent = new Agent({ connections: guestsAtMost, pipelining: 1 });
  const raw = new pg.Pool({ connectionString: bench.platform.postgres.url('entries', 'app'), max: guestsAtMost });
  try {
    const guests: GuestDraft[] = [];
    for (let n = 0; n < guestsAtMost; n += 1) guests.push(await startGuestDraft(agent, url));
    const throughTheDoor: Save = (draft, answers) => saveGuestDraft(agent, url, draft, answers);
    const rows = await roundTrips(bench, guests, throughTheDoor, (draft, answers) => updateRaw(raw, draft, answers));
    const bytes = sizes.map((lines) => Buffer.byteLength(JSON.stringify(answersOf(lines, typedIn(0)))));
    const seen = chromiumUnavailable() ?? table(await onScreen(bench, guests[0]!, throughTheDoor));
    return { title: 'From a keystroke to a stored draft', text: told(rows, bytes, seen, bench) };
  } finally {
    await raw.end();
    await agent.close();
  }
}

const typedIn = (n: number): string => `Tala Faleolo ${n}`;

async function roundTrips(bench: Bench, guests: GuestDraft[], save: Save, raw: Save): Promise<string[][]> {
  const rows = [
    [
      'lines',
      'guests at once',
      'p50 ms',
      'p99 ms',
      'saves/s',
      'platform CPU µs/save',
      'raw p50 ms',
      'raw p99 ms',
      'raw/s',
    ],
  ];
  for (const lines of sizes) {
    for (const atOnce of [1, guestsAtMost]) {
      const [saved, written]: [Round[], Round[]] = [[], []];
      for (let round = -1; round < bench.rounds; round += 1) {
        bench.say(
          `${lines} lines, ${atOnce} at once: ${round < 0 ? 'warm-up' : `round ${round + 1} of ${bench.rounds}`}`,
        );
        const one = await saveFor(bench, guests.slice(0, atOnce), lines, save);
        const other = await saveFor(bench, guests.slice(0, atOnce), lines, raw);
        if (round < 0) continue;
        saved.push(one);
        written.push(other);
      }
      rows.push([String(lines), String(atOnce), ...cellsOf(saved, true), ...cellsOf(written, false)]);
    }
  }
  return rows;
}

function cellsOf(rounds: readonly Round[], withCpu: boolean): string[] {
  const all = rounds.flatMap(({ tookMs }) => tookMs);
  return [
    ...[0.5, 0.99].map((share) => shown(quantile(all, share))),
    spread(rounds.map(({ perSecond }) => perSecond)),
    ...(withCpu ? [spread(rounds.map(({ cpuUs }) => cpuUs))] : []),
  ];
}

/** Each guest saves again as soon as the last save is answered, one more letter changed. */
async function saveFor({ platform, seconds }: Bench, guests: GuestDraft[], lines: number, save: Save): Promise<Round> {
  const tookMs: number[] = [];
  const cpuBefore = await platform.process.cpuUs();
  const began = performance.now();
  const one = async (draft: GuestDraft): Promise<void> => {
    while (performance.now() < began + seconds * 1_000) {
      const answers = answersOf(lines, typedIn(draft.version));
      const sentAt = performance.now();
      await save(draft, answers);
      tookMs.push(performance.now() - sentAt);
    }
  };
  await Promise.all(guests.map(one));
  const perSecond = (tookMs.length * 1_000) / (performance.now() - began);
  return { tookMs, perSecond, cpuUs: ((await platform.process.cpuUs()) - cpuBefore) / tookMs.length };
}

const update = `update draft set answers = $1, version = version + 1, saved_at = $2
  where id = $3 and version = $4 and status = 'DRAFT' returning *`;

/** The same row and text, by a prepared statement over a connection that is open already. */
async function updateRaw(pool: pg.Pool, draft: GuestDraft, answers: object): Promise<void> {
  const values = [JSON.stringify(answers), new Date(), draft.id, draft.version];
  const { rows } = await pool.query<{ version: number }>({ name: 'update-draft', text: update, values });
  draft.version = rows[0]!.version;
}

async function onScreen(bench: Bench, draft: GuestDraft, save: Save): Promise<string[][]> {
  const count = bench.scaled(8);
  const rows = [['network', 'lines', 'words', 'p50 ms', 'slowest ms', 'p50 beyond the pause ms']];
  const browser = await openBrowser();
  try {
    for (const network of networks) {
      for (const lines of sizes) {
        bench.say(`${count} words into ${lines} lines on ${network.name}`);
        await save(draft, beforeTyping(lines));
        const times = await typeWords(browser, bench.platform.url, network, draft, count);
        // the page has moved the draft on: a save for each word, and the one that was not counted
        draft.version = await versionOf(bench, draft);
        const p50 = median(times);
        const figures = [p50, Math.max(...times), p50 - pauseMs].map(shown);
        rows.push([network.name, String(lines), String(count), ...figures]);
      }
    }
  } finally {
    await browser.close();
  }
  return rows;
}

/** As web/src/wizard/draft/draft-keeper.ts has it: so long after the last key it is sent. */
const pauseMs = 700;

async function versionOf({ platform }: Bench, { id }: GuestDraft): Promise<number> {
  const client = new pg.Client({ connectionString: platform.postgres.url('entries', 'app') });
  await client.connect();
  try {
    const { rows } = await client.query<{ version: number }>('select version from draft where id = $1', [id]);
    return rows[0]!.version;
  } finally {
    await client.end();
  }
}

const told = (rows: string[][], bytes: number[], seen: string, { rounds, seconds }: Bench): string => `\
${table(rows)}

A save is \`saveDraft\` with all answers (${bytes.map((size) => size.toLocaleString('en-US')).join(' and ')} bytes for ${sizes.join(' and ')} lines), asked as the portal asks and
answered with all that is kept, by a guest's session cookie through the gateway; it is one UPDATE and no event. Raw is that
UPDATE of the same row and text, a prepared statement over \`pg\`, with as many connections. Each guest has a draft of its own and
saves again as soon as it is answered, which nobody does who types: with twenty, all wait in line, and saves/s is what counts. ${rounds} rounds of
${seconds} s each, interleaved, after a warm-up; times over all rounds, the rest median (least–most). The CPU is that of the one
process of all services and gateway, without Postgres.

From the last key to “Saved” on the screen:

${seen}

A guest in Chromium types a short word, 60 ms between keys, on the page that asks for the name, in a draft of so many lines; the
page's own clock runs from the last key until the frame after “Saved” is there. Of each, ${pauseMs} ms are the pause that the
portal waits for before it sends (of typing without a pause, it sends every 3 s). The networks are those of the portal's weight, above.

It does not show: a phone's processor; a network between gateway and services. Browser, load generator, platform and Postgres
share this machine's cores.`;
