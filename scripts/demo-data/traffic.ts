import type { Client } from '../client.ts';
import type { Cast } from './cast.ts';
import { declarants, informalEntry, territoryAnswers, trader, type TerritoryKind } from './declarations.ts';
import { answerRequest, storeInvoice } from './papers.ts';
import { byBroker } from './play.ts';
import * as ask from './questions.ts';
import type { Chance } from './seeded-chance.ts';
import * as work from './work.ts';

interface Place {
  name: string;
  prefix: string;
}
const places: readonly Place[] = [
  { name: 'Pago Pago', prefix: 'as-' },
  { name: 'Pago Pago', prefix: 'as-' },
  { name: 'Honolulu', prefix: '' },
];
const kinds: readonly TerritoryKind[] = ['SHOP', 'HOME', 'SHOP', 'WORK', 'LISTED'];

/** Somebody does the next thing, over and over. Each step is one person's, and is whole when it has ended. */
export class Traffic {
  readonly #cast: Cast;
  readonly #chance: Chance;
  /** What distinguishes this run's idempotency keys from those of another. */
  readonly #run = Date.now().toString(36);
  #count = 0;
  /** Who filed what here, as they alone can answer. */
  readonly #filers = new Map<string, Promise<Client>>();

  private constructor(cast: Cast, chance: Chance) {
    this.#cast = cast;
    this.#chance = chance;
  }

  /** @throws when nobody answers, or it is no sandbox. */
  static async begin(cast: Cast, chance: Chance): Promise<Traffic> {
    await cast.persona('as-officer');
    return new Traffic(cast, chance);
  }

  /** Takes one step; answers with what was done in words, null when there was nothing to do. Never fails for long. */
  async step(): Promise<string | null> {
    const doing = this.#chance.pick([
      () => this.#file(),
      () => this.#file(),
      () => this.#decide(),
      () => this.#decide(),
      () => this.#pay(),
      () => this.#answer(),
    ]);
    try {
      return await doing();
    } catch (error) {
      // Somebody else was quicker, or the platform is away for a moment: there will be a next step.
      return `(not done: ${(error as Error).message})`;
    }
  }

  async #file(): Promise<string> {
    const { prefix } = this.#chance.pick(places);
    const key = `traffic-${this.#run}-${(this.#count += 1)}`;
    if (!prefix) {
      const machine = await this.#cast.persona('machine');
      const entryId = await work.fileEntry(machine, key, { ...informalEntry(this.#chance, new Date()), ...byBroker });
      this.#filers.set(entryId!, this.#cast.persona('machine'));
      return `Kalani Customs Brokers filed ${await referenceOf(machine, entryId!)}`;
    }
    const number = this.#chance.between(-4, declarants.length - 1);
    const who = declarants[number] ?? trader;
    const filer = await (number < 0 ? this.#cast.persona('as-importer') : this.#cast.guest(number));
    const answers = territoryAnswers(this.#chance, who, this.#chance.pick(kinds), new Date());
    const documents = this.#chance.next() < 0.3 ? [await storeInvoice(filer, key)] : [];
    const entryId = await work.fileDraft(filer, key, 'TERRITORY_DECLARATION', { ...answers, documents });
    this.#filers.set(entryId, Promise.resolve(filer));
    return `${who.organisation ?? who.name} filed ${await referenceOf(filer, entryId)}`;
  }

  async #decide(): Promise<string | null> {
    const { prefix, name } = this.#chance.pick(places);
    const officer = await this.#cast.persona(`${prefix}${this.#chance.pick(['officer', 'officer-2'])}`);
    const { reviews } = await officer.data(ask.unassigned);
    const entry = reviews.nodes.find(({ stuckReason }: { stuckReason: string | null }) => !stuckReason)?.entry;
    if (!entry) return null;
    const decision = this.#decision();
    await work.decide(officer, entry.id, decision, () => `${this.#chance.between(20, 400)}.00`);
    return `an officer at ${name} decided ${entry.reference}: ${inWords[decision.decision]}`;
  }

  #decision(): work.Decision {
    const throwOf = this.#chance.next();
    if (throwOf < 0.75) return { decision: 'RELEASE', reasonCode: 'IN_ORDER' };
    if (throwOf < 0.85) return { decision: 'SEND_BACK', reasonCode: 'DESCRIPTION_INADEQUATE' };
    const dueOn = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    const asked = { documentKind: 'COMMERCIAL_INVOICE', dueOn };
    return { decision: 'ASK_FOR_DOCUMENT', reasonCode: 'VALUE_UNCLEAR', ...asked };
  }

  async #pay(): Promise<string | null> {
    const { prefix, name } = this.#chance.pick(places);
    const cashier = await this.#cast.persona(`${prefix}cashier`);
    const due = (await cashier.data(ask.paymentDue)).entries.nodes.at(-1);
    if (!due) return null;
    await work.pay(cashier, due.id);
    return `the cashier at ${name} took $${due.amountDueUsd} for ${due.reference}`;
  }

  async #answer(): Promise<string | null> {
    for (const [entryId, client] of this.#filers) {
      const filer = await client;
      const { entry } = await filer.data(ask.entryWithId, { id: entryId });
      if (entry.status === 'RELEASED') this.#filers.delete(entryId);
      if (entry.waitingFor !== 'DOCUMENT') continue;
      await answerRequest(filer, entryId, `traffic-${this.#run}-${(this.#count += 1)}`);
      return `the filer of ${entry.reference} presented an invoice`;
    }
    return null;
  }
}

const inWords = { RELEASE: 'released', SEND_BACK: 'sent back', ASK_FOR_DOCUMENT: 'an invoice asked for' } as const;

async function referenceOf(filer: Client, id: string): Promise<string> {
  return (await filer.data(ask.entryWithId, { id })).entry.reference;
}
