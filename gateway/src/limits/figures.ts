/** Every figure the gateway holds callers to. Counts are per process. */
export const limits = {
  /** Bytes of a request's body. A filing of 999 lines takes about half of it. */
  bodyBytes: 1_048_576,
  /** Bytes of one WebSocket message. */
  messageBytes: 65_536,
  documentCharacters: 50_000,
  tokens: 2_000,
  operations: 10,
  depth: 12,
  /** The standard introspection query follows wrapped types this deep. */
  introspectionDepth: 17,
  aliases: 15,
  /** How often one field may be selected beside itself, under aliases or not. */
  repeats: 10,
  directives: 20,
  mutationFields: 5,
  /** Selections after every fragment is written out where it is used. */
  selections: 2_000,
  pageSize: 100,
  feedPageSize: 500,
  /** Rows that one answer may hold, page sizes multiplied along each path. */
  rows: 10_000,
  variableDepth: 16,
  variableValues: 50_000,
  /** Names in one object: the largest input of the graph has about thirty. */
  variableNames: 200,
  variableCharacters: 65_536,
  subscriptionsPerSocket: 10,
  operationsPerSocket: 20,
  connectionsPerCaller: 20,
  connectionsPerAddress: 200,
  requestsAtOnce: 100,
  /** Selections times services of queries not seen before: so many at once, and so many more each second. */
  newQueries: {
    /** What the smallest costs all the same: checking and planning begin at that. */
    least: 50,
    refusedAfterMs: 1_000,
    /** An address of nobody known: who is not signed in, and guests, who become one by a click. */
    stranger: { most: 6_000, perSecond: 500 },
    signedIn: { most: 40_000, perSecond: 2_000 },
  },
  /**
   * Root fields whose answer could be guessed at: each time they are asked, as much of the purse of new queries. A
   * stranger's address so asks for 24 releases at once and for two more each second; of 54 random bits that finds none.
   */
  guessable: { releaseCheck: 250 } as Readonly<Record<string, number>>,
  /**
   * What is beyond these bytes of a body is paid for out of the purse of new queries, before it is read as JSON. A filing
   * of 999 lines costs about 1,000.
   */
  freeBodyBytes: 16_384,
  bodyBytesPerUnit: 512,
  /** Bodies of one address that have not arrived in full. */
  bodiesAtOnce: 100,
  /** A small body from an address with so many is waited for all the same, so long. */
  smallBodyMs: 250,
  /** A body may take so long, and longer by its size at the pace of a slow telephone line. */
  bodyMs: 10_000,
  bodyBytesPerSecond: 4_000,
} as const;
