// Who declares goods into American Samoa: an open list, each asked only what it must be.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
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

const forOthers = {
  ...{ organisationName: 'Pacific Forwarding', receiverName: 'Tala Faleolo', receiverAddress: 'Tafuna, Pusa 12' },
};

test('a person and who declares mail are asked nothing more than their name (AS-14)', () => {
  for (const filerKind of ['PERSON', 'MAIL_FILER']) expect(places({ filerKind })).toEqual([]);
});

test('a forwarder and a cargo agent name themselves and who receives the goods; a master bill they may name', () => {
  for (const filerKind of ['FORWARDER', 'CARGO_AGENT']) {
    expect(places({ filerKind })).toEqual(
      ['organisationName', 'receiverName', 'receiverAddress'].map((name) => `ANSWER_MISSING ${name}`),
    );
    expect(places({ filerKind, ...forOthers })).toEqual([]);
    expect(places({ filerKind, ...forOthers, masterBillOfLading: 'MEDU1234567' })).toEqual([]);
  }
});

test('somebody else says who they are', () => {
  expect(places({ filerKind: 'OTHER' })).toEqual(['ANSWER_MISSING filerKindInWords']);
  expect(places({ filerKind: 'OTHER', filerKindInWords: 'For the church of Leone' })).toEqual([]);
});

test('a traveler is led to the declaration of baggage (27.1005)', () => {
  expect(places({ filerKind: 'TRAVELER' })).toEqual(['TRAVELER_DECLARES_BAGGAGE filerKind']);
});

describe('what was filed', () => {
  let desk: FilingDesk;
  beforeAll(async () => {
    desk = new FilingDesk(await entriesUnderTest());
  });
  afterAll(() => desk.it.stop());

  const told = `query ($id: ID!) { filing(id: $id) { territoryDeclaration { filerKind }
    declaration { certifiedText pages { answers { question value shown } } } } }`;
  const filed = async (change: object) => {
    const { filing, entry, userErrors } = await desk.file(sina, await desk.prepared(sina, change));
    if (!entry) throw new Error(JSON.stringify(userErrors));
    return { id: filing.id, entry };
  };
  const toldOf = async (id: string) => (await desk.it.graphql(sina, told, { id })).data.filing;

  test('for somebody else names them to the officer, who finds it by their name and by the master bill', async () => {
    const { id, entry } = await filed({
      ...{ filerKind: 'CARGO_AGENT', ...forOthers, masterBillOfLading: 'MEDU 1234567' },
    });
    expect(JSON.parse((await toldOf(id)).declaration.certifiedText)).toMatchObject({
      receiver: { name: 'Tala Faleolo', address: 'Tafuna, Pusa 12' },
      masterBillOfLading: 'MEDU 1234567',
    });
    const find = 'query ($text: String!) { entries(filter: { text: $text }, first: 5) { edges { node { id } } } }';
    for (const text of ['Faleolo', 'medu1234567', '173-12345675']) {
      const { data } = await desk.it.graphql(officerAtPagoPago, find, { text });
      expect(data.entries.edges).toContainEqual({ node: { id: entry.id } });
    }
  });

  test('under a house bill lies under the master bill, too, by its issuer and number', async () => {
    const owner = new pg.Client(desk.it.database.ownerUrl);
    await owner.connect();
    const above = async (change: object) => {
      const { entry } = await filed({
        modeOfTransport: 'VESSEL',
        conveyance: null,
        billOfLading: 'HBL 4711',
        ...change,
      });
      const { rows } = await owner.query(
        `select issuer, number from entry_consignment left join consignment on key = master_key where entry_id = $1`,
        [entry.id],
      );
      return rows;
    };
    const ofAnAgent = { filerKind: 'CARGO_AGENT', ...forOthers, masterBillOfLading: 'MEDU 1234567' };
    expect(await above(ofAnAgent)).toEqual([{ issuer: 'MEDU', number: '1234567' }]);
    expect(await above({})).toEqual([{ issuer: null, number: null }]);
    // the same number in both places is one bill
    expect(await above({ ...ofAnAgent, masterBillOfLading: 'HBL-4711' })).toEqual([{ issuer: null, number: null }]);
    await owner.end();
  });

  test('by a kind that a later version dropped, or that this one does not know yet, still reads (AS-14)', async () => {
    const { id } = await filed({});
    const owner = new pg.Client(desk.it.database.ownerUrl);
    await owner.connect();
    const named = `jsonb_set(jsonb_set(data, '{filerKind}', '"CONSUL"'), '{filer,kind}', '"CONSUL"')`;
    await owner.query(`update filing set data = ${named} where id = $1`, [id]);
    await owner.end();
    const { territoryDeclaration, declaration } = await toldOf(id);
    expect(territoryDeclaration).toEqual({ filerKind: 'OTHER' });
    const answers = declaration.pages.flatMap((page: { answers: object[] }) => page.answers);
    expect(answers).toContainEqual({ question: 'filerKind', value: 'CONSUL', shown: 'CONSUL' });
  });
});
