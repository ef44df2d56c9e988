import { changesOfRights, officeReasons, offices, pagoPago } from '@landfall/law';
import { useState } from 'react';
import { useQuery } from 'urql';
import { actorInWords } from '../in-words/actor-in-words.ts';
import { portWithCode } from '../in-words/ports.ts';
import { graphql } from '../graph/graph.ts';
import { whyNoAnswer } from '../graph/missing-parts.ts';
import { PortTime } from '../page/port-time.tsx';
import { Empty, Failed, Loading } from '../page/states.tsx';
import { textsOf, useTexts } from '../texts/texts.ts';
import { daysOfOffice, officeInWords } from './office-in-words.ts';
import { roleInWords } from './role-in-words.ts';

const RightsLog = graphql(`
  query RightsLog($after: String) {
    customsLog(first: 20, after: $after, filter: { types: ["rights.changed", "office.changed"] }) {
      nodes {
        id
        type
        occurredAt
        facts
        by {
          kind
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    officers(first: 100) {
      nodes {
        subject
        displayName
      }
    }
  }
`);

/** Who gave, changed and ended whose rights and offices, newest first, from the log of Customs. */
export function RightsChanged() {
  const t = useTexts('administration');
  const [after, setAfter] = useState<string | null>(null);
  const [{ data, error, fetching }, ask] = useQuery({
    query: RightsLog,
    variables: { after },
  });
  const log = data?.customsLog;
  if (!log && error) return <Failed heading={t('failed')} says={whyNoAnswer(error)} isTrying={fetching} retry={ask} />;
  if (!log) return <Loading says={t('loading')} />;
  if (!log.nodes.length) return <Empty>{t('nothingChanged')}</Empty>;
  const nameOf = (facts: Readonly<Record<string, unknown>>): string =>
    data.officers.nodes.find(({ subject }) => subject === facts['subjectId'])?.displayName ?? t('somebodyGone');
  const { hasNextPage, endCursor } = log.pageInfo;
  return (
    <div aria-busy={fetching}>
      <ul className="usa-list usa-list--unstyled">
        {log.nodes.map(({ id, type, occurredAt, facts, by }) => (
          <li key={id} className="padding-y-1 border-bottom-1px border-base-lighter measure-6">
            {changeInWords(type, nameOf(facts), facts)}
            <span className="display-block font-body-2xs">
              {actorInWords(by)}, <PortTime at={occurredAt} zone={pagoPago.zone} />
            </span>
          </li>
        ))}
      </ul>
      {after && (
        <button type="button" className="usa-button usa-button--outline" onClick={() => setAfter(null)}>
          {t('newest')}
        </button>
      )}
      {hasNextPage && (
        <button type="button" className="usa-button usa-button--outline" onClick={() => setAfter(endCursor ?? null)}>
          {t('older')}
        </button>
      )}
    </div>
  );
}

function changeInWords(type: string, name: string, facts: Readonly<Record<string, unknown>>): string {
  if (type === 'office.changed') return officeChange(name, facts);
  return textsOf('administration')(`rightsChange.${changeIn(facts)}`, { name, rights: rightsInWords(facts) });
}

const changeIn = (facts: Readonly<Record<string, unknown>>) =>
  changesOfRights.find((change) => change === facts['change']) ?? 'CHANGED';

/** As `Officer, Cashier at Pago Pago`. */
function rightsInWords(facts: Readonly<Record<string, unknown>>): string {
  const listOf = (name: string): string[] => (Array.isArray(facts[name]) ? facts[name].map(String) : []);
  const roles = listOf('roles').map(roleInWords).join(', ');
  const ports = listOf('ports').map((code) => portWithCode(code).name);
  return ports.length ? `${roles} (${ports.join(', ')})` : roles;
}

/** As `Kimo Silva: Port director at Honolulu. From 2 November 2026. Appointed to it.` */
function officeChange(name: string, facts: Readonly<Record<string, unknown>>): string {
  const t = textsOf('administration');
  const textIn = (key: string): string | null => (typeof facts[key] === 'string' ? facts[key] : null);
  const office = offices.find((one) => one === facts['office']) ?? offices[0];
  const held = officeInWords({ office, port: textIn('port') });
  const days = daysOfOffice({ since: textIn('since') ?? '', until: textIn('until') });
  const reason = officeReasons.find((one) => one === facts['reasonCode']);
  const said = t('officeChange', { name, office: held, days });
  return reason ? `${said} ${t(`officeReason.${reason}`)}.` : said;
}
