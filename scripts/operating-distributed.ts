/** The part of docs/operating.md about the distributed shape. */
export const distributedShape = `## The distributed shape

| part | how many | what it keeps |
| --- | --- | --- |
| gateway | two or more, behind a balancer | nothing: sockets that it held go on at another, by their cursors |
| accounts, entries, review | two each, behind one address each | nothing: all is in its Postgres |
| documents | two, behind one address | the folder \`FILES_DIR\`, which both must see; turns to write to an upload are its Postgres's |
| Postgres | one for each service, with a standby of your own making | everything that was acknowledged |
| Kafka | three brokers for a nation, one to try | seven days of copies: without it all goes on, by asking the logs every 2 s |

\`npm run cluster\` runs this on one machine, with \`-- --two\` for two processes of every service (Linux): what ends is
started again and said; after six ends in a row, each within a minute, everything is stopped with a sentence. Parts and
broker end with it however it ends; the Postgres servers of one that was killed go on until the next start, which stops
them first. The first start downloads Apache Kafka by Maven, 44 MB.
\`docker-compose.yml\` describes it for containers, and is **untested** there: its settings are read by the parts, a real
broker was run with exactly those of its broker, and its balancer with two stand-ins for gateways. \`npm run --silent keys >
.env\` makes every key and password that it asks for. Compose starts again what ended, and only shows what hangs as
unhealthy; Kubernetes and Swarm also start that again.

### Two of each

Several processes of a service share its database, its keys and one address: that of a balancer by connection (a Kubernetes
Service, HAProxy, Envoy), or the kernel's with \`REUSE_PORT=true\`. Nothing else tells them apart. One of them relays events, by
an advisory lock; when it dies another takes over in under a second. Reactions share the partitions of each topic, and what
two of them get is done once, in one transaction with its place. Mail is taken by whoever changes its row first.

Tried by hand under 1.5 to 2 filings a second: entries and review, two each behind a plain balancer by TCP, killed and
stopped in turn, without one error in 144 filings and 150 questions. All four services, two each by \`--two\`, on a machine with
twenty times more to do than it could, each killed and then its twin stopped: every one of 63 filings was kept once, with its
review and its activity, 34 of them by asking again under the same key; uploads went on. Two of accounts count failed sign-ins
and links for an address each on their own, so that twice as many pass; so do the limits of several gateways.

### Probes

| where | path | asked by |
| --- | --- | --- |
| service, private listener | \`/health\` | whoever restarts what hangs: every 10 s, three in a row without an answer |
| service, private listener | \`/ready\` | the balancer: not ready while its database is away |
| gateway | \`/health\`, \`/ready\` | the same two; a gateway is ready while a service is away, and says so in its answers |

A gateway stops asking a service that does not answer \`/ready\` after three calls in a row ran out of time, and asks \`/ready\`
until it answers. Callers are told meanwhile that nothing was done.

### Rolling restart and new versions

One process after another, the next when \`/ready\` answers: SIGTERM, then up to 20 s until it has ended by itself. A gateway closes
its sockets with 1012, and clients resume at the other. Old and new processes of a service may run side by side: each start
brings the schema up to date as the owner role, one process at a time, and within a release only adds. Services before
gateways shows new fields no sooner than they are there. With one process of a service its part is missing for as long
as a start takes (3 to 5 s here), and a change is refused with "Nothing was done".

Consumers first: accounts before entries, since an old accounts passes over kinds of events that it does not know: no mail
is sent of them, and they are missing from the activity log until \`npm run reconcile\`.

With the release that opens the books of money:

- Entries answers no change while the books are opened: payments, filings and entries are locked against writing until then.
- When all processes of the release before have ended, run \`npm run reconcile\` once: it posts what they still filed or ended.
- Before anything is paid out at a counter, list \`entries(filter: { owesBack: true })\`. Where money was given back before, on
  paper alone, a supervisor of the port notes it: \`payRefund\` with \`givenBackBefore: true\`. It is in no day's closing.

### Kafka

Topics are made by the services: 12 partitions, kept 7 days. \`KAFKA_REPLICATION=3\` where there are three brokers; one in-sync
copy is enough (\`min.insync.replicas=1\`), since events are kept in Postgres and what Kafka loses is read from there. A user needs
the rights to create, describe, write and read topics that begin with \`KAFKA_PREFIX\` + \`landfall.\`, and to read groups that begin
with \`KAFKA_PREFIX\`. Tried with TLS, certificates of clients and SASL/PLAIN on one broker; SCRAM is passed to the
library and was not tried. The certificate files are read at the start of a process.

### What to be woken by

| metric | of | when |
| --- | --- | --- |
| \`events_parked\` | service | above 0: somebody's entry stands still. \`npm run redrive -- SERVICE\` tells which and why |
| \`events_unpublished\` | service | above 0 for 5 minutes: the relay or Kafka is away |
| \`consumer_behind_events\` | service | above 1,000, or above 0 and not falling for 5 minutes |
| \`bus_away\`, \`landfall_gateway_bus_away\` | each process | 1 for 5 minutes: delivery takes seconds instead of milliseconds |
| \`landfall_gateway_part_hanging\` | gateway | 1 for a minute: restart that service |
| \`landfall_gateway_part_seconds_count{outcome="missing"}\` | gateway | rising |
| \`up\` and \`/ready\` | each process | away for longer than a start takes |

Two processes of a service show the same \`events_parked\` and \`events_unpublished\`: they read one database.

\`npm run redrive -- SERVICE CONSUMER [KEY]\` tries parked events again, in order, each effect once. \`npm run redrive\` and
\`npm run replay\` ask the platform that runs from the clone; in a gateway's container they take its \`GATEWAY_KEY\` and
addresses: \`docker compose exec gateway-1 node scripts/redrive.ts review\`.
`;
