// A process that sends dear queries, each one new, until it is stopped: in a process of its own, so that whoever is
// measured beside it does not wait for the flood's own work.
import { Pool } from 'undici';
import { answerParent, settingsOfChild } from './child.ts';

/** Who floods, and with how many connections. */
export interface Flood {
  url: string;
  headers: Record<string, string>;
  connections: number;
}

/** What became of a flood. */
export interface Flooded {
  answered: number;
  refused: number;
}

/** Nine times one wide fragment over all four services; only the operation's name changes from one to the next. */
const fragment = `fragment w on Entry { id reference status nextStep filedAt entryVersion amountDueUsd estimatedDutyUsd
  importer { id displayName kind } filer { id displayName kind }
  currentFiling { number filedAt lines { number htsNumber valueUsd } }
  review { id status version decision entryVersion } documentRequests { id kind dueOn status } documents { id }
  activity(first: 5) { nodes { id type occurredAt } } }`;
export const dearQuery = (name: string): string =>
  `query ${name} { ${[...'abcdefghi'].map((alias) => `${alias}: entry(by: { id: "x" }) { ...w }`).join(' ')} } ${fragment}`;

if (process.argv[1] === import.meta.filename) {
  const { url, headers, connections } = settingsOfChild<Flood>();
  const pool = new Pool(url, { connections, pipelining: 1, headersTimeout: 60_000 });
  const flooded: Flooded = { answered: 0, refused: 0 };
  let written = 0;
  const send = async (): Promise<void> => {
    const body = JSON.stringify({ query: dearQuery(`D${process.pid}x${(written += 1)}`) });
    const sent = { 'content-type': 'application/json', ...headers };
    const answer = await pool.request({ method: 'POST', path: '/graphql', headers: sent, body });
    await answer.body.dump();
    if (answer.statusCode === 200) flooded.answered += 1;
    else flooded.refused += 1;
    return send();
  };
  for (let n = 0; n < connections; n += 1) void send();
  answerParent({}, { flooded: async () => flooded, stop: async () => undefined });
}
