import { useQuery } from 'urql';
import { graphql } from '../graph/graph.ts';
import { Notice } from '../page/notice.tsx';
import { useTexts } from '../texts/texts.ts';

const PortsWithoutOfficers = graphql(`
  query PortsWithoutOfficers {
    ports {
      code
      name
      takesFilings
    }
  }
`);

/** Where nobody can file, since no officer works there: told to who can invite one. */
export function UnservedPorts() {
  const t = useTexts('administration');
  const [{ data }] = useQuery({ query: PortsWithoutOfficers });
  const names = (data?.ports ?? []).filter(({ takesFilings }) => !takesFilings).map(({ name }) => name);
  if (names.length === 0) return null;
  return (
    <Notice kind="info" heading={t('unserved', { count: names.length })}>
      <p className="margin-y-05">{names.sort().join(', ')}.</p>
      <p className="margin-y-05">{t('unservedSays')}</p>
    </Notice>
  );
}
