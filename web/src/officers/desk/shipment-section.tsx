import { codeInWords } from '../../entry/status-in-words.ts';
import { usd } from '../../entry/usd.ts';
import { legalDate, PortTime } from '../../page/port-time.tsx';
import { accountLogPath, PageLink } from '../../page/route.tsx';
import { useTexts } from '../../texts/texts.ts';
import { importerInWords } from '../importer-in-words.ts';
import { amountInWords } from './goods.ts';
import type { DeskEntry, Filed } from './review-query.ts';
import { Fact, Section } from './section.tsx';

/** Who imports and files, how the goods travel and what is owed. */
export function ShipmentSection({ entry, zone }: { entry: DeskEntry; zone: string }) {
  const t = useTexts('desk');
  const { importer, filer, filerReference, currentFiling } = entry;
  const isTerritory = entry.regime === 'AS_TERRITORY';
  const levy = isTerritory ? amountInWords(entry.exciseUsd) : usd(entry.estimatedDutyUsd);
  const due = usd(entry.amountDueUsd);
  const unknown = t('shipment.noAccounts');
  return (
    <Section heading={t('shipment.title')}>
      <dl className="margin-y-0">
        <Fact term={t('shipment.importer')}>
          {importer ? <AccountName account={importer} name={nameOf(importer, entry)} /> : unknown}
        </Fact>
        {filer?.id !== importer?.id && (
          <Fact term={t('shipment.filer')}>
            {filer ? <AccountName account={filer} name={filer.displayName} /> : unknown}
          </Fact>
        )}
        {filerReference && <Fact term={t('shipment.filerReference')}>{filerReference}</Fact>}
        {currentFiling?.territoryDeclaration && (
          <Territory declared={currentFiling.territoryDeclaration} mode={entry.modeOfTransport} />
        )}
        {currentFiling?.declared && <Declared declared={currentFiling.declared} mode={entry.modeOfTransport} />}
        <Fact term={isTerritory ? t('shipment.excise') : t('shipment.duty')}>{levy}</Fact>
        <Fact term={t('shipment.due')}>
          {entry.linesToAssess.length > 0 ? t('shipment.dueAndAssessed', { amount: due }) : due}
        </Fact>
        <Fact term={t('shipment.filed')}>
          <PortTime at={entry.filedAt} zone={zone} />
          {currentFiling?.number &&
            currentFiling.number > 1 &&
            `, ${t('shipment.filing', { n: currentFiling.number })}`}
        </Fact>
        <Fact term={t('shipment.lawReadOn')}>{legalDate(entry.lawReadOn)}</Fact>
      </dl>
    </Section>
  );
}

/** A guest's account has no name of its own: it goes by the name that is declared. */
const nameOf = (account: NonNullable<DeskEntry['importer']>, entry: DeskEntry): string =>
  account.kind === 'GUEST' ? importerInWords(entry) : account.displayName;

/** A party, whose log is behind its name. */
const AccountName = ({ account: { id }, name }: { account: { id: string }; name: string }) => (
  <PageLink to={accountLogPath(id)}>{name}</PageLink>
);

function Declared({
  declared,
  mode,
}: {
  declared: NonNullable<Filed['declared']>;
  mode: DeskEntry['modeOfTransport'];
}) {
  const t = useTexts('desk');
  const { shipment, arrivesOn, capacity, designatedBy, invoiceHeld, purchasedOrForSale, giftFromPersonIn } = declared;
  const bill = shipment?.billOfLading && t('shipment.bill', { number: shipment.billOfLading });
  return (
    <>
      <Fact term={t('shipment.arrives')}>
        {[legalDate(arrivesOn), codeInWords(mode).toLowerCase(), shipment?.conveyance, bill].filter(Boolean).join(', ')}
      </Fact>
      <Fact term={t('shipment.sentTo')}>
        {shipment ? `${shipment.consigneeName}, ${shipment.consigneeAddress}` : t('shipment.erasedOrHidden')}
      </Fact>
      <Fact term={t('shipment.declaresAs')}>
        {designatedBy
          ? t('shipment.designatedBy', { capacity: codeInWords(capacity), by: codeInWords(designatedBy).toLowerCase() })
          : codeInWords(capacity)}
      </Fact>
      <Fact term={t('shipment.forSale')}>{purchasedOrForSale ? t('shipment.yes') : t('shipment.no')}</Fact>
      <Fact term={t('shipment.proofOfValue')}>{codeInWords(invoiceHeld)}</Fact>
      {giftFromPersonIn && <Fact term={t('shipment.giftFrom')}>{giftFromPersonIn}</Fact>}
    </>
  );
}

interface TerritoryProps {
  declared: NonNullable<Filed['territoryDeclaration']>;
  mode: DeskEntry['modeOfTransport'];
}

function Territory({ declared: { shipment, arrivesOn, filerKind, purpose }, mode }: TerritoryProps) {
  const t = useTexts('desk');
  const travels = [
    codeInWords(mode).toLowerCase(),
    shipment?.conveyance,
    shipment && t('shipment.bill', { number: shipment.billOfLading }),
  ];
  const contact = [shipment?.filerAddress, shipment?.filerPhone, shipment?.email];
  return (
    <>
      <Fact term={t('shipment.declaredBy')}>
        {shipment ? [shipment.organisationName, shipment.filerName].filter(Boolean).join(', ') : t('shipment.erased')} (
        {filerKind === 'BUSINESS' ? t('shipment.BUSINESS') : t('shipment.PERSON')})
        {shipment && <span className="display-block">{contact.filter(Boolean).join(', ')}</span>}
      </Fact>
      <Fact term={t('shipment.arrives')}>{[legalDate(arrivesOn), ...travels].filter(Boolean).join(', ')}</Fact>
      {purpose && <Fact term={t('shipment.purpose')}>{codeInWords(purpose)}</Fact>}
    </>
  );
}
