// Not a broker's business: in the sandbox somebody has to be the officer. Claims the entry's review and releases it.
import { randomUUID } from 'node:crypto';

const reviewOf = 'query ($id: ID!) { entry(by: { id: $id }) { review { id status version entryVersion } } }';
const claim =
  'mutation ($input: ClaimReviewInput!) { claimReview(input: $input) { review { version } userErrors { message } } }';
const decide = 'mutation ($input: DecideReviewInput!) { decideReview(input: $input) { userErrors { message } } }';

interface Review {
  id: string;
  status: string;
  version: number;
  entryVersion: number;
}

/** Signs in as the sandbox's officer and releases the entry, once it is in the queue. */
export async function releaseAsOfficer(url: string, entryId: string): Promise<void> {
  const token = (await post(`${url}/sign-in/sandbox`, { persona: 'officer' })) as { access_token: string };
  const ask = async (query: string, variables: object) => {
    const { data, errors } = (await post(`${url}/graphql`, { query, variables }, token.access_token)) as Answer;
    const wrong = errors ?? Object.values(data ?? {}).flatMap((payload) => payload?.userErrors ?? []);
    if (wrong.length) throw new Error(wrong.map(({ message }) => message).join(' '));
    return data!;
  };
  const { id, version } = await whenInQueue(
    async () => (await ask(reviewOf, { id: entryId }))['entry']?.review ?? null,
  );
  const claimed = await ask(claim, { input: { reviewId: id, expectedVersion: version, idempotencyKey: randomUUID() } });
  // Taking the entry into review may have raised its version meanwhile: an officer decides on what stands now.
  const { entryVersion } = (await ask(reviewOf, { id: entryId }))['entry']!.review!;
  const expectedVersion = claimed['claimReview']!.review!.version;
  const decision = { decision: 'RELEASE', reasonCode: 'IN_ORDER', idempotencyKey: randomUUID() };
  await ask(decide, { input: { reviewId: id, expectedVersion, entryVersion, ...decision } });
}

interface Answer {
  data: Record<string, { review?: Review | null; userErrors?: { message: string }[] } | null> | null;
  errors?: { message: string }[];
}

async function whenInQueue(look: () => Promise<Review | null>): Promise<Review> {
  for (;;) {
    const review = await look();
    if (review?.status === 'OPEN') return review;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function post(url: string, body: object, token?: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) };
  return (await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })).json();
}
