// A passenger's baggage from the first answer to its release, through the public URL.
import { AtCustoms } from '../page/at-customs.ts';
import { fileInTerritory } from '../page/territory-filing.ts';
import { Visitor } from './visitor.ts';

const form = 'query { forms { kind regime pages { name questions { name } } line { name } } }';
const standing = `query ($id: ID!) { entry(by: { id: $id }) { status entryType exciseUsd amountDueUsd nextStep
  review { id status } currentFiling { declaration { kind certifiedText lines { answers { question value } } } } } }`;
const inQueue =
  'query ($id: ID!) { entry(by: { id: $id }) { entryType linesToAssess review { status } currentFiling { declaration { kind } } } }';

const answers = {
  portCode: 'ASPPG',
  travelsAs: 'PASSENGER',
  modeOfTransport: 'AIR',
  conveyance: 'OL 821',
  cameFrom: 'WS',
  arrivesOn: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10),
  filerName: 'Sina Faʻasavalu',
  filerAddress: 'Leone',
  baggage: 'ACCOMPANIED',
  forTrade: false,
  money: 'WITHIN',
  restricted: 'NONE',
  lines: [
    { key: 'a', description: 'School shoes for children', quantity: '2', valueUsd: '64.50', category: 'NONE' },
    {
      key: 'b',
      description: 'Rum, one litre',
      quantity: '1',
      valueUsd: '18.00',
      category: 'ALCOHOL',
      drink: 'SPIRITS',
      litres: '1',
      strengthPercent: '40',
    },
  ],
};

/** A guest asks what is asked, answers and files; an officer assesses the bottle and releases; it is paid at the counter. */
export async function fromBaggageToRelease(url: string): Promise<void> {
  const [guest, customs] = await Promise.all([Visitor.guest(url), AtCustoms.of(url)]);
  const { forms } = await guest.data(form);
  const { pages } = forms.find(({ kind }: { kind: string }) => kind === 'BAGGAGE_DECLARATION');
  const asked = pages.flatMap(({ questions }: { questions: { name: string }[] }) => questions.map(({ name }) => name));
  expect(asked).toEqual(expect.arrayContaining(Object.keys(answers).filter((name) => name !== 'lines')));

  const { id } = await fileInTerritory(guest, answers, 'BAGGAGE_DECLARATION');
  const seen = await customs.officer.until(inQueue, { id }, ({ entry }) => entry?.review && entry);
  expect(seen).toMatchObject({ entryType: 'BAGGAGE_DECLARATION', linesToAssess: [2] });
  expect(seen.currentFiling.declaration.kind).toBe('BAGGAGE_DECLARATION');

  await customs.release(id, [{ line: 2, exciseUsd: '6.00' }]);
  const due = await guest.until(standing, { id }, ({ entry }) => entry.status === 'PAYMENT_DUE' && entry);
  expect(due).toMatchObject({ exciseUsd: '6.00', amountDueUsd: '6.00' });
  expect(due.nextStep).toContain('Pay $6.00 of excise');
  expect(due.currentFiling.declaration.certifiedText).toContain('"entryType":"BAGGAGE_DECLARATION"');
  await customs.takePayment(id);
  await guest.until(standing, { id }, ({ entry }) => entry.status === 'RELEASED');
}
