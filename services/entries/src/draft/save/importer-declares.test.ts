import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { importer } from '@landfall/service-kit/testing';
import { lawfulAnswers } from '../../kinds/territory-declaration/lawful-answers.js';
import { sina } from '../../testing/draft-desk.js';
import {
  at,
  brokerage,
  entriesUnderTest,
  noon,
  participation,
  theBroker,
  theMachine,
  type Told,
} from '../../testing/entries-under-test.js';
import { FilingDesk } from '../../testing/filing-desk.js';

const codesAndPaths = (errors: Told[]) => errors.map(({ code, path }) => `${code} ${path.join('.')}`);
const soonABroker = at(noon, importer('acc_soon_a_broker'));
const laterABroker = at(noon, importer('acc_later_a_broker'));

describe('into American Samoa the importer declares', () => {
  let desk: FilingDesk;
  beforeAll(async () => {
    desk = new FilingDesk(await entriesUnderTest());
  });
  afterAll(() => desk.it.stop());

  test('a broker starts no declaration, by browser or by machine, and is told who may and what comes later', async () => {
    for (const caller of [theBroker, theMachine, at(noon, importer(brokerage))]) {
      const { draft, userErrors } = await desk.start(caller);
      expect(draft).toBeNull();
      expect(codesAndPaths(userErrors)).toEqual(['BROKER_NOT_SERVED kind']);
      expect(userErrors[0]).toMatchObject({ message: expect.stringContaining('by their importer'), citation: null });
      expect(userErrors[0]!.nextStep).toContain('without an account');
    }
    expect((await desk.start(theBroker, { regime: 'US_CBP' })).userErrors).toEqual([]);
    expect((await desk.start(sina)).userErrors).toEqual([]);
  });

  test('a draft of an account that has become a broker is not filed, says so before, and keeps what was typed', async () => {
    const draft = await desk.prepared(soonABroker);
    await desk.it.hear(participation('acc_soon_a_broker', 'NONE', 'BROKER'));
    await desk.it.drain();
    const { entry, filing, draft: now, userErrors } = await desk.file(soonABroker, draft);
    expect([entry, filing]).toEqual([null, null]);
    expect(codesAndPaths(userErrors)).toEqual(['BROKER_NOT_SERVED draftId']);
    expect(now).toMatchObject({ status: 'DRAFT', version: draft.version });
    expect(codesAndPaths(now.findings)).toEqual(['BROKER_NOT_SERVED certification']);
    expect((await desk.read(soonABroker, { id: draft.id }))!.answers).toEqual(draft.answers);
  });

  test('a broker who was given the code of a draft may read and write it, and its owner files it', async () => {
    const draft = await desk.prepared(sina);
    const { code } = await desk.makeCode(sina, draft.id);
    const opened = (await desk.open(theBroker, code)).draft;
    const written = await desk.save(theBroker, opened, lawfulAnswers({ filerName: 'Sina L.' }));
    expect(written.userErrors).toEqual([]);
    expect(codesAndPaths((await desk.file(theBroker, written.draft)).userErrors)).toEqual([
      'BROKER_NOT_SERVED draftId',
    ]);
    expect((await desk.file(sina, written.draft)).entry).toMatchObject({ importer: { id: 'acc_sina' } });
  });

  test('what was filed before its account became a broker’s and is sent back is still mended', async () => {
    const { entry, draft } = await desk.filedAndTaken(laterABroker);
    await desk.it.hear(participation('acc_later_a_broker', 'NONE', 'BROKER'));
    await desk.it.review(entry.id, { entryVersion: 2, decision: 'SEND_BACK', reasonCode: 'DESCRIPTION_UNCLEAR' });
    const { draft: saved } = await desk.save(laterABroker, draft, lawfulAnswers({ filerName: 'Mended' }));
    const again = await desk.file(laterABroker, saved);
    expect(again.userErrors).toEqual([]);
    expect(again.filing).toMatchObject({ number: 2 });
  });
});
