import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

const channel = 'upload_turn';
const askAgainMs = 50;
/** Longer than any process needs to write down the piece at hand, and to judge a file of the largest size. */
const patienceMs = 15_000;

/** What another process asks of this one, or what the loss of the database does. */
interface Told {
  /** Another process wants to go on with that upload. */
  wanted(uploadId: string): void;
  /** Nothing is held any more. */
  lost(): void;
}

/**
 * Holds uploads against the other processes on the same database: advisory locks of one connection, which end with it.
 * The connection is made with the first upload.
 */
export class HeldUploads {
  /** By which this process knows its own calls. */
  readonly #process = randomUUID();
  #client: pg.Client | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly databaseUrl: string,
    private readonly told: Told,
  ) {}

  /** True once this process holds the upload; false when another does not let go of it, or `signal` says to give up. */
  async hold(uploadId: string, signal: AbortSignal): Promise<boolean> {
    const giveUpAt = performance.now() + patienceMs;
    while (!signal.aborted && performance.now() < giveUpAt) {
      const [row] = await this.#ask<{ held: boolean }>(`select pg_try_advisory_lock(${keyOf}) as held`, [uploadId]);
      if (row!.held) return true;
      await this.#ask('select pg_notify($1, $2)', [channel, `${this.#process} ${uploadId}`]);
      await pause(askAgainMs);
    }
    return false;
  }

  async release(uploadId: string): Promise<void> {
    // what a lost connection held is free already
    if (this.#client) await this.#ask(`select pg_advisory_unlock(${keyOf})`, [uploadId]).catch(() => undefined);
  }

  async close(): Promise<void> {
    await this.#turn;
    await this.#client?.end().catch(() => undefined);
  }

  /** One statement after another: they share the connection that holds the locks. */
  #ask<R extends pg.QueryResultRow>(text: string, values: unknown[]): Promise<R[]> {
    const asked = this.#turn.then(async () => {
      this.#client ??= await this.#connect();
      return (await this.#client.query<R>(text, values)).rows;
    });
    this.#turn = asked.catch(() => undefined);
    return asked;
  }

  async #connect(): Promise<pg.Client> {
    const options = { connectionString: this.databaseUrl, connectionTimeoutMillis: 3_000, keepAlive: true };
    const client = new pg.Client(options);
    const lost = (): void => {
      if (this.#client !== client) return;
      this.#client = null;
      this.told.lost();
    };
    client.on('error', lost).on('end', lost);
    client.on('notification', ({ payload = '' }) => {
      const [process, uploadId = ''] = payload.split(' ');
      if (process !== this.#process) this.told.wanted(uploadId);
    });
    await client.connect();
    await client.query(`listen ${channel}`);
    return client;
  }
}

// 64 bits: uploads do not meet by chance, and the relay's number is not met either
const keyOf = `hashtextextended('upload ' || $1, 0)`;
