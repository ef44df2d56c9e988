// One day of a broker's system. `node examples/broker/run.ts [--with-officer]`
import { certification } from './certification.ts';
import { explain, fileEntry, fileEntrySurely, valueAt } from './file-entry.ts';
import { informalEntry, notOurClient } from './informal-entry.ts';
import { Landfall, Unanswered } from './landfall.ts';
import { pendingFilings } from './pending-filings.ts';
import { releaseAsOfficer } from './play-the-officer.ts';
import { endOfFeed, readToRelease } from './read-feed.ts';

const landfall = new Landfall({
  url: process.env['LANDFALL_URL'] ?? 'http://localhost:4000',
  clientId: process.env['LANDFALL_CLIENT_ID'] ?? 'kalani-machine',
  clientSecret: process.env['LANDFALL_CLIENT_SECRET'] ?? 'sandbox-kalani-machine-secret',
});
const cursor = await endOfFeed(landfall);
const certified = await certification(landfall);

console.log('1. A filing with several things wrong, for somebody who is not our client:');
const wrong = informalEntry(certified, {
  importerAccountId: notOurClient,
  invoiceHeld: 'NONE',
  lines: [{ ...informalEntry(certified).lines[0], htsNumber: '7318', valueUsd: '2500.01' }],
});
const refused = await fileEntry(landfall, wrong);
for (const line of explain(refused.userErrors)) console.log(`   ${line}`);
const { path } = refused.userErrors.at(-1)!;
console.log(`   at ${path.join('.')} we sent ${JSON.stringify(valueAt(wrong, path))}`);

console.log('2. The filing put right:');
const right = informalEntry(certified);
const filed = await fileEntry(landfall, right);
console.log(`   ${filed.entry?.reference} is ${filed.entry?.status}`);

console.log('3. The same again, with the same idempotencyKey:');
console.log(`   ${(await fileEntry(landfall, right)).entry?.reference}, the same entry`);

console.log('4. Another filing, and the connection breaks before the answer:');
const next = informalEntry(certified);
try {
  await fileEntry(landfall, next, AbortSignal.timeout(20));
  console.log('   the answer was faster than the break');
} catch (error) {
  if (!(error instanceof Unanswered)) throw error;
  console.log(`   ${error.message} Did it arrive?`);
}
const pending = await pendingFilings(landfall);
const arrived = pending.some(({ billOfLading }) => billOfLading === next.billOfLading);
console.log(`   ${pending.length} filings have no outcome yet, and it is ${arrived ? '' : 'not '}among them`);
console.log(`   sent again, to be sure: ${(await fileEntrySurely(landfall, next)).entry?.reference}`);

console.log('5. The feed, to the release:');
const officer = process.argv.includes('--with-officer');
if (!officer) console.log('   waiting for an officer (run with --with-officer to have one in the sandbox)');
const released = readToRelease(landfall, filed.entry!.id, cursor);
if (officer) await releaseAsOfficer(landfall.url, filed.entry!.id);
for (const { time, type, data } of await released) console.log(`   ${time} ${type} ${data['status'] ?? ''}`);
