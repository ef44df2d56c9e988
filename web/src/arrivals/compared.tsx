import { portWithCode } from '../in-words/ports.ts';
import { PortTime } from '../page/port-time.tsx';
import { entryPath, PageLink } from '../page/route.tsx';
import { useTexts } from '../texts/texts.ts';
import type { ConveyanceAtPort } from './conveyances-query.ts';

/** What the carrier lists beside what is declared, what needs somebody first, each with its next step. */
export function Compared({ conveyance: { list, port, compared, comparedCounts } }: { conveyance: ConveyanceAtPort }) {
  const t = useTexts('carrier');
  return (
    <section aria-labelledby="compared">
      <h2 id="compared" className="font-sans-lg margin-bottom-1">
        {t('compared.title')}
      </h2>
      {!list && <p>{t('compared.none')}</p>}
      {list && (
        <p>
          {t('compared.list', { number: list.number, bills: list.billCount, pieces: list.pieces })}{' '}
          {t(list.byCarrier ? 'compared.byCarrier' : 'compared.byOfficer')}{' '}
          <PortTime at={list.broughtAt} zone={portWithCode(port).zone} saysZone />
        </p>
      )}
      {comparedCounts.length > 0 && (
        <ul className="usa-list">
          {comparedCounts.map(({ comparison, count }) => (
            <li key={comparison}>
              {t(`compared.is.${comparison}`)}: {count}
            </li>
          ))}
        </ul>
      )}
      {compared.length > 0 && <Bills bills={compared} />}
    </section>
  );
}

function Bills({ bills }: { bills: ConveyanceAtPort['compared'] }) {
  const t = useTexts('carrier');
  return (
    <table className="usa-table usa-table--borderless usa-table--stacked-header width-full cards">
      <caption className="usa-sr-only">{t('compared.title')}</caption>
      <thead>
        <tr>
          {(['bill', 'is', 'pieces', 'entries', 'next'] as const).map((name) => (
            <th key={name} scope="col">
              {t(`compared.column.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bills.map((bill) => (
          <Bill key={`${bill.comparison} ${bill.billNumber ?? ''} ${bill.entries[0]?.id ?? ''}`} {...bill} />
        ))}
      </tbody>
    </table>
  );
}

type BillShown = ConveyanceAtPort['compared'][number];

function Bill({ billNumber, comparison, listedPieces, declaredPieces, entries, nextStep }: BillShown) {
  const t = useTexts('carrier');
  return (
    <tr>
      <th scope="row" data-label={t('compared.column.bill')} className="wide">
        {billNumber ?? t('compared.noBill')}
      </th>
      <td data-label={t('compared.column.is')}>{t(`compared.is.${comparison}`)}</td>
      <td data-label={t('compared.column.pieces')}>
        {t('compared.ofDeclared', { listed: listedPieces ?? '–', declared: declaredPieces ?? '–' })}
      </td>
      <td data-label={t('compared.column.entries')}>
        {entries.length === 0 && t('compared.noEntry')}
        {entries.map(({ id, reference }) => (
          <PageLink key={id} to={entryPath(reference)} className="display-block">
            {reference}
          </PageLink>
        ))}
      </td>
      <td data-label={t('compared.column.next')} className="wide">
        {nextStep}
      </td>
    </tr>
  );
}
