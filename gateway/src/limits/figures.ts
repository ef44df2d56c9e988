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
  variableCharacters: 65_536,
  subscriptionsPerSocket: 10,
  operationsPerSocket: 20,
  connectionsPerCaller: 20,
  connectionsPerAddress: 200,
  requestsAtOnce: 100,
  /** Documents not seen before, which are dear to plan: so many at once, and so many per second after that. */
  newDocumentsBurst: 150,
  newDocumentsPerSecond: 15,
} as const;
