// A platform of its own, a broker at both doors, and the account of what was rightly filed.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, removeData } from '@landfall/local-postgres';
import { keysIn, type PlatformKeys } from '@landfall/service-kit';
import { startPlatform, type Platform } from '../../start.ts';
import { Witness } from '../field-walk/witness.ts';
import { signIn } from '../field-walk/world.ts';
import { fileEntry, lawfulFiling } from '../journey/filing.ts';
import { BothDoors } from './asked-wrongly.ts';

class Given {
  platform!: Platform;
  keys!: PlatformKeys;
  broker!: Witness;
  doors!: BothDoors;
  readonly witnesses: Witness[] = [];
  /** Entries that were filed rightly; there must be no others. */
  readonly accepted: string[] = [];
  readonly #dataDir = mkdtempSync(join(tmpdir(), 'landfall-'));

  async start(): Promise<void> {
    this.platform = await startPlatform({ dataDir: this.#dataDir, port: await freePort(), logLevel: 'silent' });
    await this.platform.drain();
    this.keys = await keysIn(`${this.#dataDir}/keys.json`);
    this.broker = await this.as('broker');
    this.doors = new BothDoors(this.broker);
  }

  async stop(): Promise<void> {
    for (const witness of this.witnesses) witness.close();
    await this.platform?.stop();
    removeData(`${this.#dataDir}/postgres`);
  }

  /** Somebody of the sandbox, or nobody in particular; what they hear is looked through at the end. */
  async as(key: string): Promise<Witness> {
    const { url } = this.platform;
    const witness = key === 'anonymous' ? Witness.anonymous(url) : await signIn(url, key);
    this.witnesses.push(witness);
    return witness;
  }

  /** Files lawfully, with this otherwise. */
  async fileRightly(change: Record<string, unknown>): Promise<{ entry: { id: string }; filing: { id: string } }> {
    const { fileEntry: answer } = await this.broker.data(fileEntry, { input: lawfulFiling(change) });
    expect(answer).toMatchObject({ userErrors: [], entry: expect.anything() });
    this.accepted.push(answer.entry.id);
    return answer;
  }
}

/** The one platform of a test file; it is started and stopped there. */
export const given = new Given();
