import { useTexts } from '../../texts/texts.ts';
import type { QueueRow } from './queue-query.ts';
import { QueueRowShown } from './queue-row.tsx';
import type { Claims } from './use-claims.ts';
import { useNow } from '../../work/use-now.ts';

const columns = ['reference', 'importer', 'arrives', 'value', 'levy', 'why', 'waiting', 'with'] as const;
const oftenMs = 20_000;

interface QueueTableProps {
  rows: readonly QueueRow[];
  gone: ReadonlySet<string>;
  claims: Claims;
  /** Subject of who looks. */
  me: string;
}

/** The rows of a lane; on a phone each is a card. */
export function QueueTable({ rows, gone, claims, me }: QueueTableProps) {
  const t = useTexts('officers');
  const now = useNow(oftenMs);
  return (
    <table className="usa-table usa-table--borderless usa-table--stacked-header width-full margin-top-2 queue cards">
      <caption className="usa-sr-only">{t('caption')}</caption>
      <thead>
        <tr>
          {columns.map((name) => (
            <th key={name} scope="col">
              {t(`column.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <QueueRowShown key={row.id} {...{ row, claims, me, now }} isGone={gone.has(row.id)} />
        ))}
      </tbody>
    </table>
  );
}
