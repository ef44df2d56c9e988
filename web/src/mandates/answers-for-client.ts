import type { MandateShown, Said } from './mandates-query.ts';

/** What is the same for everybody whose goods come on one ship under one master bill, and who declares it. */
const onTheShip = ['portCode', 'modeOfTransport', 'arrivesOn', 'conveyance', 'masterBillOfLading', 'containerNumber'];
const whoDeclares = ['filerKind', 'organisationName', 'filerName', 'filerAddress', 'filerPhone', 'email'];
const ofTheShip: readonly string[] = onTheShip.concat(whoDeclares);

/**
 * With what a declaration for a client begins: the client as receiver, as the mandate names them, and what is the same for
 * all on the ship. A house bill is each client's own, and is not taken over.
 */
export function answersForClient(
  { clientName, receiverName, receiverAddress }: Pick<MandateShown, 'clientName' | 'receiverName' | 'receiverAddress'>,
  saidOfShip: readonly Said[],
): Said[] {
  const said = saidOfShip.filter(({ question, value }) => ofTheShip.includes(question) && value !== '');
  const declares = said.some(({ question }) => question === 'filerKind')
    ? []
    : [{ question: 'filerKind', value: 'FORWARDER' }];
  const address = receiverAddress ? [{ question: 'receiverAddress', value: receiverAddress }] : [];
  return [...said, ...declares, { question: 'receiverName', value: receiverName ?? clientName }, ...address];
}
