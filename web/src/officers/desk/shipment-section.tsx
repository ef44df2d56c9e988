import { DeclaredAnswers } from '../../declared/declared-answers.tsx';
import { usd } from '../../in-words/usd.ts';
import { legalDate, PortTime } from '../../page/port-time.tsx';
import { accountLogPath, PageLink } from '../../page/route.tsx';
import { useTexts } from '../../texts/texts.ts';
import { importerInWords } from '../../work/importer-in-words.ts';
import { amountInWords } from '../goods/goods.ts';
import type { DeskEntry } from '../review/review-query.ts';
import { Fact, Section } from '../review/section.tsx';

/** Who imports and files, how the goods travel and what is owed. */
export function ShipmentSection({ entry, zone }: { entry: DeskEntry; zone: string }) {
  const t = useTexts('desk');
  const { importer, filer, filerReference, currentFiling } = entry;
  const isTerritory = entry.regime === 'AS_TERRITORY';
  const transmittedBy = currentFiling?.transmittedBy;
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
        {transmittedBy && transmittedBy.id !== filer?.id && (
          <Fact term={t('shipment.transmittedBy')}>
            <AccountName account={transmittedBy} name={transmittedBy.displayName} />
          </Fact>
        )}
        {filerReference && <Fact term={t('shipment.filerReference')}>{filerReference}</Fact>}
        {currentFiling && <DeclaredAnswers pages={currentFiling.declaration.pages} as={Fact} />}
        {isTerritory && <Fact term={t('shipment.excise')}>{amountInWords(entry.exciseUsd)}</Fact>}
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
