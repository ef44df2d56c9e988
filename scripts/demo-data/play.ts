import { sandboxAccounts } from '@landfall/accounts/sandbox';
import type { Client } from '../client.ts';
import type { Cast } from './cast.ts';
import { declarants, informalEntry, territoryAnswers, trader, type TerritoryKind } from './declarations.ts';
import { answerRequest, storeInvoice } from './papers.ts';
import type { Filer, Scenario } from './scenarios.ts';
import { Chance } from './seeded-chance.ts';
import * as work from './work.ts';

const hour = 3_600_000;

/** Plays a scenario to its end through the public API; what was played of it before is not done again. */
export async function play(scenario: Scenario, cast: Cast, startedAt: Date): Promise<void> {
  const chance = new Chance(scenario.number + 1);
  const filedAt = new Date(startedAt.getTime() - scenario.daysAgo * 24 * hour - chance.between(1, 9) * 360_000);
  const filed = await file(scenario, cast, chance, filedAt);
  const as = (client: Client, hoursLater: number) =>
    client.asOf(new Date(Math.min(filedAt.getTime() + hoursLater * hour, startedAt.getTime())));
  const where = scenario.territory ? 'as-' : '';
  const officer = await cast.persona(`${where}officer`);
  const cashier = await cast.persona(`${where}cashier`);
  const delay = chance.between(1, 30);
  await follow(scenario, filed, {
    filer: (hoursLater) => as(filed.filer, hoursLater),
    officer: (hoursLater) => as(officer, delay + hoursLater),
    cashier: (hoursLater) => as(cashier, delay + hoursLater),
    second: async () => (await cast.persona(`${where}officer-2`)).asOf(startedAt),
    dueOn: (days) => new Date(filedAt.getTime() + (delay + days * 24) * hour).toISOString().slice(0, 10),
  });
}

interface Filed {
  entryId: string;
  filer: Client;
  /** What an officer assesses on a line, by its number. */
  exciseOf: (line: number) => string;
}

async function file(scenario: Scenario, cast: Cast, chance: Chance, filedAt: Date): Promise<Filed> {
  const { number, filer: who, territory, withPaper } = scenario;
  const filer = await (typeof who === 'number' ? cast.guest(who) : cast.persona(who.split(' ')[0]!));
  const then = filer.asOf(filedAt);
  const key = `demo-${number}`;
  if (territory === null) {
    const entryId = await fileInformally(then, who, key, informalEntry(chance, filedAt));
    return { entryId, filer, exciseOf: () => '0.00' };
  }
  const answers = answersOf(chance, who, territory, filedAt);
  const documents = withPaper ? [await storeInvoice(then, key)] : [];
  const entryId = await work.fileDraft(then, key, 'TERRITORY_DECLARATION', { ...answers, documents, step: 'certify' });
  const priceOf = (line: number) => Number(answers.lines[line - 1]!.purchasePriceUsd);
  return { entryId, filer, exciseOf: (line) => (Math.round(priceOf(line) * 35) / 100).toFixed(2) };
}

const answersOf = (chance: Chance, who: Filer, kind: TerritoryKind, filedAt: Date) =>
  territoryAnswers(chance, typeof who === 'number' ? declarants[who]! : trader, kind, filedAt);

const { pacificHardware, koolauGarden } = sandboxAccounts;
const koolau = { name: 'Koolau Garden Supply', address: '45 Kamehameha Highway, Kaneohe' };
const pacific = { name: 'Pacific Hardware Hawaii', address: '12 Sand Island Road, Honolulu' };

/** Who declares: a broker whom its client designated, or an importer for itself. */
export const byBroker = {
  importerAccountId: pacificHardware,
  declarant: { capacity: 'BROKER', designatedBy: 'PURCHASER' },
  consignee: pacific,
};
export const forItself = { importerAccountId: koolauGarden, declarant: { capacity: 'OWNER' }, consignee: koolau };

async function fileInformally(
  filer: Client,
  who: Filer,
  key: string,
  entry: ReturnType<typeof informalEntry>,
): Promise<string> {
  if (who === 'self-filer by draft') {
    const lines = entry.lines.map((line, n) => ({ ...line, key: `line-${n + 1}` }));
    const parties = { importerAccountId: koolauGarden, capacity: 'OWNER', consigneeName: koolau.name };
    return work.fileDraft(filer, key, 'TYPE_11', { ...entry, lines, ...parties, consigneeAddress: koolau.address });
  }
  const parties = who === 'machine' ? byBroker : forItself;
  return (await work.fileEntry(filer, key, { ...entry, ...parties }))!;
}

interface Times {
  filer(hoursLater: number): Client;
  officer(hoursLater: number): Client;
  cashier(hoursLater: number): Client;
  second(): Promise<Client>;
  dueOn(days: number): string;
}

const release = { decision: 'RELEASE', reasonCode: 'IN_ORDER' } as const;
const sendBack = { decision: 'SEND_BACK', reasonCode: 'DESCRIPTION_INADEQUATE' } as const;
const askInvoice = (dueOn: string) =>
  ({ decision: 'ASK_FOR_DOCUMENT', reasonCode: 'VALUE_UNCLEAR', documentKind: 'COMMERCIAL_INVOICE', dueOn }) as const;

async function follow({ number, outcome }: Scenario, { entryId, exciseOf }: Filed, at: Times): Promise<void> {
  const decided = (decision: work.Decision, hoursLater = 0) =>
    work.decide(at.officer(hoursLater), entryId, decision, exciseOf);
  switch (outcome) {
    case 'IN_REVIEW':
      await work.underReview(at.officer(0), entryId);
      return;
    case 'HELD': {
      const second = await at.second();
      await work.claim(second, (await work.underReview(second, entryId)).review);
      return;
    }
    case 'WITHDRAWN':
      return work.withdraw(at.filer(1), entryId);
    case 'WITHDRAWN_PAID':
      await work.underReview(at.officer(0), entryId);
      await work.pay(at.cashier(0), entryId, { isDecided: false });
      return work.withdraw(at.filer(31), entryId);
    case 'SENT_BACK':
      return decided(sendBack);
    case 'DOCUMENT_ASKED':
      return decided(askInvoice(at.dueOn(60)));
    case 'DOCUMENT_OVERDUE':
      return decided(askInvoice(at.dueOn(14)));
    case 'PAYMENT_DUE':
      return decided(release);
    case 'RELEASED_AFTER_DOCUMENT':
      await decided(askInvoice(at.dueOn(30)));
      await answerRequest(at.filer(72), entryId, `demo-${number}-paper`);
      await decided(release, 80);
      return work.pay(at.cashier(90), entryId);
    case 'RELEASED':
      await decided(release);
      return work.pay(at.cashier(5), entryId);
  }
}
