// The entries service alone over one scratch database, asked in turn over HTTP with a signed identity.
import { entries } from '@landfall/entries';
import {
  identityHeader,
  LocalBus,
  readSettings,
  serviceSettings,
  signIdentity,
  startService,
  type Caller,
  type RunningService,
} from '@landfall/service-kit';
import { median, quantile, shown, table } from './figures.ts';
import type { Bench } from './measurement.ts';
import type { Scratch } from './platform.ts';

export interface Question {
  name: string;
  caller: Caller;
  query: string;
  /** Variables when there are so many entries. */
  variables: (service: RunningService, count: number) => object;
}

export const trade = (accountId: string): Caller => ({
  subject: `${accountId}-machine`,
  accountId,
  roles: ['BROKER', 'MACHINE'],
  ports: [],
  rightsVersion: 1,
  asOf: null,
});
export const officer = (port: string): Caller => ({
  ...trade('officer'),
  accountId: null,
  roles: ['OFFICER'],
  ports: [port],
});

export async function startAlone({ platform }: Bench, database: Scratch): Promise<RunningService> {
  const settings = readSettings(serviceSettings, {
    DATABASE_URL: platform.postgres.url(database, 'app'),
    DATABASE_OWNER_URL: platform.postgres.url(database, 'owner'),
    BUS: 'local',
    IDENTITY_KEYS: JSON.stringify(platform.keys.public),
    SERVICE_KEY: JSON.stringify(platform.keys.services.entries),
    CURSOR_KEY: platform.keys.cursorKey,
    SANDBOX: 'true',
    LOG_LEVEL: 'silent',
  });
  return startService({ ...entries, consumers: [] }, settings, { bus: new LocalBus() });
}

/** Each question in turn, again and again, so that none has the machine to itself; its times are added. */
export async function askAll(
  bench: Bench,
  service: RunningService,
  { questions, size, asked }: { questions: readonly Question[]; size: number; asked: number },
  times: number[][][],
): Promise<void> {
  for (const each of times) each.push([]);
  for (let n = -5; n < asked; n += 1) {
    for (const [place, question] of questions.entries()) {
      const took = await ask(bench, service, question, size);
      if (n >= 0) times[place]!.at(-1)!.push(took);
    }
  }
}

async function ask(
  { platform }: Bench,
  service: RunningService,
  { caller, query, variables }: Question,
  size: number,
): Promise<number> {
  const identity = await signIdentity(platform.keys.gateway, 'gateway', 'entries', caller);
  const headers = { 'content-type': 'application/json', [identityHeader]: identity };
  const body = JSON.stringify({ query, variables: variables(service, size) });
  const sentAt = performance.now();
  const answer = await fetch(`${service.url}/graphql`, { method: 'POST', headers, body });
  const text = await answer.text();
  const took = performance.now() - sentAt;
  if (!answer.ok || text.includes('"errors":')) throw new Error(`A wrong answer: ${text.slice(0, 500)}`);
  return took;
}

/** A row for each question: its times at each size, and the largest size against the smallest. */
export function timesBySize(questions: readonly Question[], sizes: readonly number[], times: number[][][]): string {
  const head = ['question', ...sizes.map((size) => `ms at ${size.toLocaleString('en-US')}`), 'ratio'];
  const body = questions.map(({ name }, n) => {
    const medians = times[n]!.map(median);
    const shownTimes = times[n]!.map(
      (one) => `${shown(median(one))} (${shown(quantile(one, 0.1))}–${shown(quantile(one, 0.9))})`,
    );
    return [name, ...shownTimes, `${shown(medians.at(-1)! / medians[0]!)}×`];
  });
  return table([head, ...body]);
}
