import { useState } from 'react';
import { useQuery } from 'urql';
import { whyNoAnswer } from '../graph/missing-parts.ts';
import { ForRoles } from '../page/for-roles.tsx';
import { PageHeading } from '../page/heading.tsx';
import { Notice } from '../page/notice.tsx';
import { Failed, Loading } from '../page/states.tsx';
import { useTexts } from '../texts/texts.ts';
import { AskClient } from './ask-client.tsx';
import { Clients } from './clients.tsx';
import { Holders } from './holders.tsx';
import { Mandates } from './mandates-query.ts';
import { OpenRequests } from './open-requests.tsx';

/** Who may declare for the account, and for whom it may declare. */
export function MandatesPage() {
  return (
    <ForRoles roles={['IMPORTER', 'BROKER']}>
      <BothSides />
    </ForRoles>
  );
}

const pageOfClients = 20;
const mostAtOnce = 100;

function BothSides() {
  const t = useTexts('mandates');
  const [text, setText] = useState('');
  const [first, setFirst] = useState(pageOfClients);
  const [{ data, error, fetching }, ask] = useQuery({ query: Mandates, variables: { text: text || null, first } });
  const [done, setDone] = useState<string | null>(null);
  const again = (says: string): void => {
    setDone(says);
    ask({ requestPolicy: 'network-only' });
  };
  const account = data?.viewer?.account;
  const failed = !data && error;
  return (
    <>
      <PageHeading title={t('title')}>{t('title')}</PageHeading>
      {done && (
        <div role="status">
          <Notice kind="success">{done}</Notice>
        </div>
      )}
      {failed && <Failed says={whyNoAnswer(failed)} isTrying={fetching} retry={() => ask()} />}
      {!data && !error && <Loading />}
      {account && (
        <>
          <Clients
            {...{ text, done: again }}
            received={account.mandatesReceived.nodes}
            ended={account.ended.nodes}
            hasMore={account.mandatesReceived.pageInfo.hasNextPage && first < mostAtOnce}
            find={setText}
            more={() => setFirst(Math.min(first + pageOfClients, mostAtOnce))}
          />
          <AskClient done={again} />
          <OpenRequests requests={account.mandateRequests.nodes} done={again} />
          <Holders given={account.mandatesGiven.nodes} done={again} />
        </>
      )}
    </>
  );
}
