import type { ResultOf } from 'gql.tada';
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { portWithCode } from '../in-words/ports.ts';
import { graphql } from '../graph/graph.ts';
import { whyNoAnswer } from '../graph/missing-parts.ts';
import { legalDate } from '../page/port-time.tsx';
import { PageLink } from '../page/route.tsx';
import { Empty, Failed, Loading } from '../page/states.tsx';
import { useTexts } from '../texts/texts.ts';
import { roleInWords } from './role-in-words.ts';

const OfficersList = graphql(`
  query Officers($first: Int!) {
    officers(first: $first) {
      nodes {
        subject
        displayName
        email
        emailProven
        roles
        ports
        lastSignedInOn
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

/** The page of one of them. */
const officerPath = (subject: string): string => `/administration/${encodeURIComponent(subject)}`;

type Officer = ResultOf<typeof OfficersList>['officers']['nodes'][number];

const atFirst = 25;
const atMost = 100;

/** Everybody who works for Customs. Asked anew with each invitation. */
export function Officers({ invitations }: { invitations: number }) {
  const t = useTexts('administration');
  const [first, setFirst] = useState(atFirst);
  const [{ data, error, fetching }, ask] = useQuery({
    query: OfficersList,
    variables: { first },
  });
  useEffect(() => {
    if (invitations > 0) ask();
  }, [invitations, ask]);
  const list = data?.officers;
  return (
    <div aria-busy={fetching}>
      {!list && error && <Failed heading={t('failed')} says={whyNoAnswer(error)} isTrying={fetching} retry={ask} />}
      {!list && !error && <Loading says={t('loading')} />}
      {list?.nodes.length === 0 && <Empty>{t('empty')}</Empty>}
      {list && list.nodes.length > 0 && <OfficersTable officers={list.nodes} />}
      {list?.pageInfo.hasNextPage && first < atMost && (
        <button type="button" className="usa-button usa-button--outline" onClick={() => setFirst(atMost)}>
          {t('more')}
        </button>
      )}
    </div>
  );
}

function OfficersTable({ officers }: { officers: readonly Officer[] }) {
  const t = useTexts('administration');
  return (
    <table className="usa-table usa-table--borderless usa-table--stacked-header width-full margin-top-0">
      <caption className="usa-sr-only">{t('officers')}</caption>
      <thead>
        <tr>
          {(['name', 'roles', 'ports', 'lastSignedIn'] as const).map((column) => (
            <th key={column} scope="col">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {officers.map(({ subject, displayName, email, emailProven, roles, ports, lastSignedInOn }) => (
          <tr key={subject}>
            <th scope="row" data-label={t('name')} className="breaks-words officer-name">
              <PageLink to={officerPath(subject)}>{displayName}</PageLink>
              {email && <span className="display-block text-normal font-body-2xs">{email}</span>}
              {email && !emailProven && <span className="usa-tag">{t('notYetHere')}</span>}
              {roles.length === 0 && <span className="usa-tag bg-base">{t('rightsEnded')}</span>}
            </th>
            <td data-label={t('roles')}>{roles.map(roleInWords).join(', ') || '–'}</td>
            <td data-label={t('ports')}>{ports.map((code) => portWithCode(code).name).join(', ') || '–'}</td>
            <td data-label={t('lastSignedIn')}>{lastSignedInOn ? legalDate(lastSignedInOn) : t('never')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
