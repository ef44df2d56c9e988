// By air, by sea and by mail: each asks what it needs, and what another way asks is put aside and not filed.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sina } from '../../testing/draft-desk.js';
import { entriesUnderTest } from '../../testing/entries-under-test.js';
import { FilingDesk, officerAtPagoPago } from '../../testing/filing-desk.js';
import { daysAtPort } from '../days.js';
import type { Answers } from '../form/answers.js';
import { findingsOfAnswers } from './declare.js';
import { lawfulAnswers } from './lawful-answers.js';

const days = daysAtPort('ASPPG', new Date('2026-11-20T12:00-11:00'), null);
const places = (change: Partial<Answers>) =>
  findingsOfAnswers(lawfulAnswers(change), days).map(({ code, path }) => `${code} ${path.join('.')}`);

const bySea = { modeOfTransport: 'VESSEL', conveyance: 'Polynesia 412', billOfLading: 'MATS-4711' };
/** Of an air waybill and a flight, a container and a parcel, whichever was typed before the way in was chosen. */
const allThatWasTyped = {
  ...{ conveyance: 'HA 465', billOfLading: '173-12345675', containerNumber: 'CSQU3054383' },
  parcelNumber: 'CP 123 456 789 US',
};

test('by sea the bill of lading is needed; vessel and container are not (AS-07)', () => {
  expect(places(bySea)).toEqual([]);
  expect(places({ ...bySea, conveyance: null, containerNumber: 'csqu 305438 3' })).toEqual([]);
  expect(places({ ...bySea, billOfLading: null })).toEqual(['ANSWER_MISSING billOfLading']);
  expect(places({ ...bySea, billOfLading: '173-12345676' })).toEqual([]);
});

test('by mail neither a bill of lading nor a day is needed, and a number of the parcel is taken (AS-06)', () => {
  const byMail = { modeOfTransport: 'MAIL', conveyance: null, billOfLading: null };
  expect(places({ ...byMail, arrivesOn: null })).toEqual([]);
  expect(places({ ...byMail, parcelNumber: 'CP 123 456 789 US' })).toEqual([]);
});

test('by air the day and the air waybill are needed as ever', () => {
  expect(places({ arrivesOn: null, billOfLading: null })).toEqual([
    ...['ANSWER_MISSING arrivesOn', 'ANSWER_MISSING billOfLading'],
  ]);
});

test('what another way in asks stays in the draft, and nothing is found of it, however it was typed', () => {
  for (const modeOfTransport of ['AIR', 'VESSEL', 'MAIL']) {
    expect(places({ ...allThatWasTyped, modeOfTransport })).toEqual([]);
  }
  const unreadable = { billOfLading: '.', containerNumber: 'x'.repeat(100), conveyance: '—' };
  expect(places({ ...unreadable, modeOfTransport: 'MAIL' })).toEqual([]);
});

describe('a way in', () => {
  let desk: FilingDesk;
  beforeAll(async () => {
    desk = new FilingDesk(await entriesUnderTest());
  });
  afterAll(() => desk.it.stop());

  const told = `query ($id: ID!) { filing(id: $id) { territoryDeclaration { arrivesOn } declaration { arrivesOn certifiedText
    pages { answers { question value } } } } }`;
  const filed = async (change: object) => {
    const draft = await desk.prepared(sina, change);
    const { filing, entry, userErrors } = await desk.file(sina, draft);
    if (!entry) throw new Error(JSON.stringify(userErrors));
    return { draft, filing, entry };
  };
  const certified = async (change: object) => {
    const { filing } = await filed(change);
    const { declaration } = (await desk.it.graphql(sina, told, { id: filing.id })).data.filing;
    return JSON.parse(declaration.certifiedText);
  };

  test('that is left again files only what it asks, and the draft keeps what was typed for the other', async () => {
    const byMail = await filed({ ...allThatWasTyped, modeOfTransport: 'MAIL' });
    expect(byMail.draft.answers).toMatchObject(allThatWasTyped);
    expect(await certified({ ...allThatWasTyped, modeOfTransport: 'MAIL' })).toMatchObject({
      ...{ modeOfTransport: 'MAIL', conveyance: null, billOfLading: null },
      parcelNumber: 'CP 123 456 789 US',
    });
    const bySeaAgain = await certified({ ...allThatWasTyped, modeOfTransport: 'VESSEL' });
    expect(bySeaAgain).toMatchObject({ billOfLading: '173-12345675', containerNumber: 'CSQU3054383' });
    expect(bySeaAgain).not.toHaveProperty('parcelNumber');
    const byAir = await certified({ ...allThatWasTyped, modeOfTransport: 'AIR' });
    expect(byAir).toMatchObject({ billOfLading: '173-12345675', conveyance: 'HA 465' });
    for (const ofAnotherWay of ['containerNumber', 'parcelNumber']) expect(byAir).not.toHaveProperty(ofAnotherWay);
  });

  test('by mail whose day is not known yet is filed, and found by officers without a day', async () => {
    const { filing, entry } = await filed({ modeOfTransport: 'MAIL', arrivesOn: null, parcelNumber: 'CP123456789US' });
    const { data } = await desk.it.graphql(sina, told, { id: filing.id });
    expect(data.filing).toMatchObject({ territoryDeclaration: null, declaration: { arrivesOn: null } });
    const asked = { id: entry.id };
    const query = 'query ($by: EntryBy!) { entry(by: $by) { modeOfTransport conveyance { arrivesOn } } }';
    const seen = await desk.it.graphql(officerAtPagoPago, query, { by: asked });
    expect(seen.data.entry).toMatchObject({ modeOfTransport: 'MAIL', conveyance: null });
  });

  test('is told to a program as the page puts it: mail is asked neither bill nor vessel, a container is asked by sea', async () => {
    const query = `{ form(kind: TERRITORY_DECLARATION) { pages { questions { name isKeptAside
      askedWhen { question isOneOf isNoneOf } } } } }`;
    const { pages } = (await desk.it.graphql(sina, query)).data.form;
    const questions = pages.flatMap((page: { questions: object[] }) => page.questions);
    const named = (name: string) => questions.find((one: { name: string }) => one.name === name);
    const notBy = { question: 'modeOfTransport', isOneOf: null, isNoneOf: ['MAIL', 'HAND_CARRIED'] };
    expect(named('billOfLading')).toMatchObject({ isKeptAside: true, askedWhen: notBy });
    expect(named('containerNumber')).toMatchObject({ isKeptAside: true, askedWhen: { isOneOf: ['VESSEL'] } });
    expect(named('organisationName')).toMatchObject({ isKeptAside: false });
  });
});
