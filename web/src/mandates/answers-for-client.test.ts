import { answersForClient } from './answers-for-client.ts';

const mandate = { clientName: 'store@leone.example', receiverName: 'The store', receiverAddress: 'Leone' };
const said = (answers: Record<string, string>) =>
  Object.entries(answers).map(([question, value]) => ({ question, value }));

test('a declaration for a client begins with the client as receiver and a forwarder who declares', () => {
  expect(answersForClient(mandate, [])).toEqual(
    said({ filerKind: 'FORWARDER', receiverName: 'The store', receiverAddress: 'Leone' }),
  );
  expect(answersForClient({ ...mandate, receiverName: null, receiverAddress: null }, [])).toEqual(
    said({ filerKind: 'FORWARDER', receiverName: 'store@leone.example' }),
  );
});

test('another one on the ship keeps voyage, master bill and who declares, and neither house bill, receiver nor goods', () => {
  const ship = { conveyance: 'Polynesia 211', masterBillOfLading: 'MATS1234567', filerKind: 'CARGO_AGENT' };
  const ofAnother = { billOfLading: 'HOUSE-1', receiverName: 'Another', receiverAddress: 'Tafuna', purpose: 'RESALE' };
  expect(answersForClient(mandate, said({ ...ship, ...ofAnother, filerPhone: '' }))).toEqual(
    said({ ...ship, receiverName: 'The store', receiverAddress: 'Leone' }),
  );
});
