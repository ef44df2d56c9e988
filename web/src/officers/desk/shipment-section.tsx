import { codeInWords } from '../../entry/status-in-words.ts';
import { usd } from '../../entry/usd.ts';
import { legalDate, PortTime } from '../../page/port-time.tsx';
import { amountInWords } from './goods.ts';
import type { DeskEntry, Filed } from './review-query.ts';
import { Fact, Section } from './section.tsx';

/** Who imports and files, how the goods travel and what is owed. */
export function ShipmentSection({ entry, zone }: { entry: DeskEntry; zone: string }) {
  const { importer, filer, currentFiling } = entry;
  const isTerritory = entry.regime === 'AS_TERRITORY';
  const levy = isTerritory ? amountInWords(entry.exciseUsd) : usd(entry.estimatedDutyUsd);
  const unknown = 'The accounts part is not answering just now';
  return (
    <Section heading="Shipment and parties">
      <dl className="margin-y-0">
        <Fact term="Importer">{importer?.displayName ?? unknown}</Fact>
        {filer?.id !== importer?.id && <Fact term="Filed by">{filer?.displayName ?? unknown}</Fact>}
        {currentFiling?.territoryDeclaration && (
          <Territory declared={currentFiling.territoryDeclaration} mode={entry.modeOfTransport} />
        )}
        {currentFiling?.declared && <Declared declared={currentFiling.declared} mode={entry.modeOfTransport} />}
        <Fact term={isTerritory ? 'Excise' : 'Estimated duty'}>{levy}</Fact>
        <Fact term="Due before release">
          {usd(entry.amountDueUsd)}
          {entry.linesToAssess.length > 0 && ', and what you assess'}
        </Fact>
        <Fact term="Filed">
          <PortTime at={entry.filedAt} zone={zone} />
          {currentFiling?.number && currentFiling.number > 1 && `, filing ${currentFiling.number}`}
        </Fact>
        <Fact term="Law read as of">{legalDate(entry.lawReadOn)}</Fact>
      </dl>
    </Section>
  );
}

function Declared({
  declared,
  mode,
}: {
  declared: NonNullable<Filed['declared']>;
  mode: DeskEntry['modeOfTransport'];
}) {
  const { shipment, arrivesOn, capacity, designatedBy, invoiceHeld, purchasedOrForSale, giftFromPersonIn } = declared;
  return (
    <>
      <Fact term="Arrives">
        {legalDate(arrivesOn)}, {codeInWords(mode).toLowerCase()}
        {shipment && `, ${shipment.conveyance}, bill ${shipment.billOfLading}`}
      </Fact>
      <Fact term="Sent to">
        {shipment ? `${shipment.consigneeName}, ${shipment.consigneeAddress}` : 'Erased, or not shown to you'}
      </Fact>
      <Fact term="Declares as">
        {codeInWords(capacity)}
        {designatedBy && `, designated by the ${codeInWords(designatedBy).toLowerCase()}`}
      </Fact>
      <Fact term="Bought or for sale">{purchasedOrForSale ? 'Yes' : 'No'}</Fact>
      <Fact term="Proof of value held">{codeInWords(invoiceHeld)}</Fact>
      {giftFromPersonIn && <Fact term="Claimed as a gift from a person in">{giftFromPersonIn}</Fact>}
    </>
  );
}

interface TerritoryProps {
  declared: NonNullable<Filed['territoryDeclaration']>;
  mode: DeskEntry['modeOfTransport'];
}

function Territory({ declared: { shipment, arrivesOn, filerKind, purpose }, mode }: TerritoryProps) {
  const travels = [codeInWords(mode).toLowerCase(), shipment?.conveyance, shipment && `bill ${shipment.billOfLading}`];
  const contact = [shipment?.filerAddress, shipment?.filerPhone, shipment?.email];
  return (
    <>
      <Fact term="Declared by">
        {shipment ? [shipment.organisationName, shipment.filerName].filter(Boolean).join(', ') : 'Erased'} (
        {filerKind === 'BUSINESS' ? 'a business' : 'a person'})
        {shipment && <span className="display-block">{contact.filter(Boolean).join(', ')}</span>}
      </Fact>
      <Fact term="Arrives">{[legalDate(arrivesOn), ...travels].filter(Boolean).join(', ')}</Fact>
      {purpose && <Fact term="Brought in for">{codeInWords(purpose)}</Fact>}
    </>
  );
}
