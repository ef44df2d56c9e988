import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Caller } from '@landfall/service-kit';
import { analyst, tablesWith } from '@landfall/service-kit/testing';
import { lawfulAnswers } from '../../kinds/territory-declaration/lawful-answers.js';
import { sina, tui } from '../../testing/draft-desk.js';
import { at, entriesUnderTest, noon, theBroker, type Told } from '../../testing/entries-under-test.js';
import { FilingDesk, officerAtPagoPago } from '../../testing/filing-desk.js';

const places = (errors: Told[]) => errors.map(({ code, path }) => `${code} ${path.join('.')}`);

describe('the own reference of who prepares a declaration', () => {
  let desk: FilingDesk;
  beforeAll(async () => {
    desk = new FilingDesk(await entriesUnderTest());
  });
  afterAll(() => desk.it.stop());

  const ask = async (caller: Caller, query: string, variables: Record<string, unknown>) => {
    const { data, errors } = await desk.it.graphql(caller, query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const draftAs = async (caller: Caller, id: string) =>
    (
      await ask(
        caller,
        'query ($id: ID!) { draft(by: { id: $id }) { answers { filerReference } findings { code message path } } }',
        { id },
      )
    ).draft as { answers: { filerReference: string }; findings: Told[] };
  const referenceOf = async (caller: Caller, id: string) =>
    (await ask(caller, 'query ($id: ID!) { entry(by: { id: $id }) { filerReference } }', { id })).entry?.filerReference;

  test('is kept as typed with the draft, filed with it in one spelling, found, and no part of what is certified', async () => {
    const draft = await desk.prepared(sina, { filerReference: ' PO\u20114711 ' });
    expect(await draftAs(sina, draft.id)).toEqual({ answers: { filerReference: ' PO\u20114711 ' }, findings: [] });
    const { entry, filing, userErrors } = await desk.file(sina, draft);
    expect(userErrors).toEqual([]);
    expect(await referenceOf(sina, entry.id)).toBe('PO-4711');
    expect(await referenceOf(officerAtPagoPago, entry.id)).toBe('PO-4711');
    expect(await referenceOf(at(noon, analyst(['ASPPG'])), entry.id)).toBeNull();
    expect(filing.territoryDeclaration.certifiedText).not.toContain('4711');
    const found = await ask(sina, 'query { entries(first: 5, filter: { text: "po4711" }) { nodes { id } } }', {});
    expect(found.entries.nodes).toEqual([{ id: entry.id }]);
  });

  test('that another entry has is told at its answer while the draft is written, with that entry, and on filing', async () => {
    const first = await desk.file(sina, await desk.prepared(sina, { filerReference: 'twice' }));
    const draft = await desk.prepared(sina, { filerReference: 'twice' });
    const taken = {
      ...{ code: 'FILER_REFERENCE_TAKEN', path: ['filerReference'] },
      message: expect.stringContaining(first.entry.reference),
    };
    expect((await draftAs(sina, draft.id)).findings).toMatchObject([taken]);
    expect(await desk.file(sina, draft)).toMatchObject({ entry: null, userErrors: [taken] });
    const unread = await desk.prepared(sina, { filerReference: 'twice', billOfLading: '' });
    expect(places((await desk.file(sina, unread)).userErrors)).toEqual([
      'ANSWER_MISSING billOfLading',
      'FILER_REFERENCE_TAKEN filerReference',
    ]);
    // Who is let in to one declaration learns nothing of the others.
    await desk.open(tui, (await desk.makeCode(sina, draft.id)).code);
    const [told] = (await draftAs(tui, draft.id)).findings;
    expect(told).toMatchObject({ code: 'FILER_REFERENCE_TAKEN' });
    expect(told!.message).not.toContain(first.entry.reference);
  });

  test('that is too long, hides something or says nothing is told in a sentence', async () => {
    const toldOf = async (filerReference: string) =>
      (await draftAs(sina, (await desk.prepared(sina, { filerReference })).id)).findings;
    expect(await toldOf('x'.repeat(65))).toMatchObject([
      { code: 'TEXT_TOO_LONG', message: 'Write your own reference in up to 64 characters: this has 65.' },
    ]);
    expect(places(await toldOf('--'))).toEqual(['TEXT_SAYS_NOTHING filerReference']);
    expect(places(await toldOf('a\u202Eb'))).toEqual(['TEXT_HIDES_CHARACTERS filerReference']);
    expect(await toldOf(' ')).toEqual([]);
  });

  test('of the mutation goes before that of the draft', async () => {
    const draft = await desk.prepared(sina, { filerReference: 'of the draft' });
    const { entry } = await desk.file(sina, draft, { filerReference: 'of the mutation' });
    expect(await referenceOf(sina, entry.id)).toBe('of the mutation');
  });

  test('stays with an entry that was sent back: left out or repeated it is kept, another is refused', async () => {
    const { entry, draft } = await desk.filedAndTaken(sina, { filerReference: 'kept' });
    await desk.it.review(entry.id, { entryVersion: 2, decision: 'SEND_BACK', reasonCode: 'VALUE_UNCLEAR' });
    const other = await desk.save(sina, draft, lawfulAnswers({ filerReference: 'another' }));
    expect((await draftAs(sina, draft.id)).findings).toMatchObject([
      { code: 'FILER_REFERENCE_DIFFERS', path: ['filerReference'], message: expect.stringContaining('It was “kept”.') },
    ]);
    const left = await desk.save(sina, other.draft, lawfulAnswers({ filerReference: '' }));
    expect((await desk.file(sina, left.draft)).userErrors).toEqual([]);
    expect(await referenceOf(sina, entry.id)).toBe('kept');
  });

  test('is read by who may see it where an event of the feed leads; of a refused filing there is no entry', async () => {
    const { entry } = await desk.it.file(theBroker, { filerReference: 'fed' });
    const uncertified = { certification: { statement: 'I do', accepted: false } };
    const refused = (await desk.it.file(theBroker, uncertified)).filing;
    const eventsOf = async (caller: Caller) =>
      (await ask(caller, '{ entriesFeed(first: 500) { events { type subject entry { id filerReference } } } }', {}))
        .entriesFeed.events;
    const events = await eventsOf(theBroker);
    const fed = { id: entry.id, filerReference: 'fed' };
    expect(events).toContainEqual({ type: 'entry.filed', subject: entry.id, entry: fed });
    expect(events).toContainEqual({ type: 'filing.refused', subject: refused.id, entry: null });
    expect(await eventsOf(at(noon, analyst(['3201'])))).toContainEqual({
      ...{ type: 'entry.filed', subject: entry.id },
      entry: { ...fed, filerReference: null },
    });
  });

  test('goes with all that was typed when what was certified is erased: no table keeps a word of it', async () => {
    const words = { filerReference: 'Canary 4711', filerName: 'Canary Faʻalogo', filerAddress: 'Canary Road' };
    const { entry, filing } = await desk.file(sina, await desk.prepared(sina, words));
    const all = ['draft', 'entry', 'filing_certified', 'filing_word', 'party_spelling'];
    expect(await tablesWith('canary', desk.it)).toEqual(all);
    await desk.it.service.orm.em
      .fork()
      .execute('update filing_certified set text = null, erased_at = now() where filing_id = ?', [filing.id]);
    expect(await tablesWith('canary', desk.it)).toEqual([]);
    expect(await referenceOf(sina, entry.id)).toBeNull();
  });
});
