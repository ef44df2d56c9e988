import { useQuery } from 'urql';
import { graphql } from '../graph/graph.ts';
import { wasShown } from '../offline/messages-read.ts';
import { lastOfCustoms } from './said-with.ts';

const NewestMessages = graphql(`
  query NewestMessages {
    entries(first: 50) {
      nodes {
        id
        thread {
          messages {
            id
            side
            decision
          }
        }
      }
    }
  }
`);

/** The entries about which Customs wrote last and this device has not shown it; none while that is not known. */
export function useUnread(): { unread: ReadonlySet<string>; ask(): void } {
  const [{ data }, ask] = useQuery({ query: NewestMessages });
  const unread = (data?.entries.nodes ?? []).filter(({ id, thread }) => {
    const last = lastOfCustoms(thread?.messages ?? []);
    return last !== null && !wasShown(id, last.id);
  });
  return { unread: new Set(unread.map(({ id }) => id)), ask };
}
