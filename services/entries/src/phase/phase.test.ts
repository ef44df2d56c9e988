import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asOf, guest, officer, supervisor } from '@landfall/service-kit/testing';
import { entriesUnderTest, type Told } from '../testing/entries-under-test.js';
import { FilingDesk } from '../testing/filing-desk.js';

const at = (instant: string) => ({
  sina: asOf(instant, guest('acc_sina')),
  lead: asOf(instant, { ...supervisor(['ASPPG']), subject: 'per_lead' }),
  second: asOf(instant, { ...supervisor(['ASPPG']), subject: 'per_second' }),
});
const english = {
  ...{ title: 'By air only', says: 'Goods that come by air can be declared.' },
  ...{ instead: 'Bring the papers to the counter.', hours: 'Monday to Friday, 8 to 4' },
};
const open = { closedWays: [], closedFilers: [], asks: [], english };
const bySea = { modeOfTransport: 'VESSEL', conveyance: 'Polynesia 412', billOfLading: 'MATS-4711' };

describe('a phase', () => {
  let desk: FilingDesk;
  let keys = 0;
  beforeAll(async () => {
    desk = new FilingDesk(await entriesUnderTest());
  });
  afterAll(() => desk.it.stop());

  const shown = `phase { id since until isConfirmed closedWays } userErrors { code path }`;
  const ask = async (caller: ReturnType<typeof at>['lead'], name: 'proposePhase' | 'confirmPhase', input: object) => {
    const type = name === 'proposePhase' ? 'ProposePhaseInput' : 'ConfirmPhaseInput';
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${shown} } }`;
    const { data, errors } = await desk.it.graphql(caller, query, {
      input: { idempotencyKey: `phase-${(keys += 1)}`, ...input },
    });
    if (errors) throw new Error(JSON.stringify(errors));
    return data[name];
  };
  const set = async (now: string, change: object) => {
    const { phase, userErrors } = await ask(at(now).lead, 'proposePhase', { ...open, ...change });
    if (!phase) throw new Error(JSON.stringify(userErrors));
    return ask(at(now).second, 'confirmPhase', { phaseId: phase.id });
  };
  const findingsOf = async (now: string, id: string): Promise<Told[]> => {
    const query = `query ($id: ID!) { draft(by: { id: $id }) { findings { code path message nextStep } } }`;
    return (await desk.it.graphql(at(now).sina, query, { id })).data.draft.findings;
  };

  test('holds once somebody else than who proposed it has confirmed it (AS-16)', async () => {
    const { lead, second, sina } = at('2026-11-20T20:00:00.000Z');
    const { phase } = await ask(lead, 'proposePhase', { ...open, since: '2026-11-21T20:00:00.000Z' });
    expect(phase).toMatchObject({ isConfirmed: false });
    const own = await ask(lead, 'confirmPhase', { phaseId: phase.id });
    expect(own.userErrors).toMatchObject([{ code: 'PHASE_CONFIRMED_BY_ANOTHER' }]);
    const { userErrors } = await ask(second, 'confirmPhase', { phaseId: phase.id });
    expect(userErrors).toEqual([]);
    const again = await ask(second, 'confirmPhase', { phaseId: phase.id });
    expect(again.userErrors).toMatchObject([{ code: 'PHASES_CHANGED_MEANWHILE' }]);
    const query = `query ($at: DateTime) { phase(at: $at) { inWords { title } since until proposedBy { subject } } }`;
    const of = async (moment: string) => (await desk.it.graphql(sina, query, { at: moment })).data.phase;
    expect(await of('2026-11-21T19:59:59.999Z')).toBeNull();
    expect(await of('2026-11-21T20:00:00.000Z')).toMatchObject({ inWords: { title: 'By air only' }, proposedBy: null });
  });

  test('closes a way in while somebody types: the draft is kept and told, and filed when it opens again (AS-09, AS-16)', async () => {
    const before = '2026-11-22T20:00:00.000Z';
    const draft = await desk.prepared(at(before).sina, { ...bySea, arrivesOn: '2026-11-30' });
    expect(await findingsOf(before, draft.id)).toEqual([]);
    await set(before, { since: '2026-11-23T20:00:00.000Z', closedWays: ['VESSEL'] });
    await set(before, { since: '2026-11-25T20:00:00.000Z' });
    const closed = '2026-11-24T20:00:00.000Z';
    const [found] = await findingsOf(closed, draft.id);
    expect(found).toMatchObject({ code: 'WAY_IN_CLOSED', path: ['modeOfTransport'] });
    expect(found!.message).toBe(
      'Goods that come by sea cannot be declared here in the phase that began on 23 November 2026 at 09:00. From 25 November 2026 at 09:00 on they can.',
    );
    expect(found!.nextStep).toMatch(/the draft stays as it is/);
    const refused = await desk.file(at(closed).sina, draft);
    expect(refused).toMatchObject({ filing: null, entry: null, draft: { status: 'DRAFT', version: draft.version } });
    expect(refused.userErrors).toMatchObject([{ code: 'WAY_IN_CLOSED' }]);
    const byAir = await desk.prepared(at(closed).sina, { arrivesOn: '2026-11-30' });
    expect((await desk.file(at(closed).sina, byAir)).entry).not.toBeNull();
    expect((await desk.file(at('2026-11-25T20:00:00.000Z').sina, draft)).entry).not.toBeNull();
  });

  test('judges a filing that came a moment before it by the phase before (AS-16)', async () => {
    const now = '2026-11-26T20:00:00.000Z';
    await set(now, { since: '2026-11-27T20:00:00.000Z', closedWays: ['VESSEL'] });
    const sea = { ...bySea, arrivesOn: '2026-11-30' };
    const [early, late] = [await desk.prepared(at(now).sina, sea), await desk.prepared(at(now).sina, sea)];
    expect((await desk.file(at('2026-11-27T19:59:59.999Z').sina, early)).entry).not.toBeNull();
    expect((await desk.file(at('2026-11-27T20:00:00.000Z').sina, late)).entry).toBeNull();
  });

  test('asks for an answer that the form lets be left out, of those to whom it is put, and serves some filers (AS-09)', async () => {
    const now = '2026-11-28T20:00:00.000Z';
    const asks = ['containerNumber', 'filerPhone'].map((question) => ({ kind: 'TERRITORY_DECLARATION', question }));
    await set(now, { asks, closedFilers: ['FORWARDER'] });
    const draft = await desk.prepared(at(now).sina, { filerPhone: null, arrivesOn: '2026-11-30' });
    const found = async (id: string) =>
      (await findingsOf(now, id)).map(({ code, path }) => `${code} ${path.join('.')}`);
    expect(await found(draft.id)).toEqual(['ANSWER_ASKED_IN_PHASE filerPhone']);
    const forOthers = await desk.prepared(at(now).sina, { filerKind: 'FORWARDER', arrivesOn: '2026-11-30' });
    expect(await found(forOthers.id)).toContain('FILER_NOT_SERVED_NOW filerKind');
    const query = `{ form(kind: TERRITORY_DECLARATION) { phase { asks { question label } closedFilers until } isClosed closedAnswers { question value } } }`;
    const { phase, isClosed, closedAnswers } = (await desk.it.graphql(at(now).sina, query, {})).data.form;
    expect([isClosed, closedAnswers]).toEqual([false, [{ question: 'filerKind', value: 'FORWARDER' }]]);
    expect(phase).toMatchObject({ closedFilers: ['FORWARDER'], until: null });
    expect(phase.asks.map(({ question }: { question: string }) => question)).toEqual(['containerNumber', 'filerPhone']);
  });

  test('makes nothing optional that law or form ask, says what to do instead, and begins in the future', async () => {
    const { lead } = at('2026-11-29T20:00:00.000Z');
    const { phase, userErrors } = await ask(lead, 'proposePhase', {
      ...{ closedWays: ['MAIL'], closedFilers: [], since: '2026-11-29T20:00:00.000Z' },
      ...{ asks: [{ kind: 'TERRITORY_DECLARATION', question: 'filerName' }], english: { title: ' ', says: 'x' } },
    });
    expect(phase).toBeNull();
    expect(userErrors).toEqual([
      { code: 'PHASE_BEGINS_IN_THE_PAST', path: ['since'] },
      { code: 'PHASE_QUESTION_NOT_OPTIONAL', path: ['asks', '0', 'question'] },
      { code: 'TEXT_SAYS_NOTHING', path: ['english', 'title'] },
      { code: 'PHASE_SAYS_NOT_WHAT_INSTEAD', path: ['english', 'instead'] },
    ]);
  });

  test('that was proposed beside another one than holds now is proposed again', async () => {
    const now = '2026-11-30T20:00:00.000Z';
    const { phase } = await ask(at(now).lead, 'proposePhase', open);
    await set(now, {});
    const { userErrors } = await ask(at(now).second, 'confirmPhase', { phaseId: phase.id });
    expect(userErrors).toMatchObject([{ code: 'PHASES_CHANGED_MEANWHILE' }]);
  });

  test('is set by administrators and supervisors alone', async () => {
    const query = `{ phases { id } }`;
    const seen = await desk.it.graphql(officer(['ASPPG']), query, {});
    expect(seen.errors).toBeDefined();
    const { data } = await desk.it.graphql(at('2026-11-30T20:00:00.000Z').lead, query, {});
    expect(data.phases.length).toBeGreaterThan(3);
  });
});
