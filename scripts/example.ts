// `npm run example [-- --with-officer]`: one day of a broker's system, with the platform that runs from this clone unless
// LANDFALL_URL names another. On whatever Node npm runs: this one brings its own.
import { ownUrl } from './ask-service.ts';
import { whatRuns } from './running.ts';

try {
  process.env['LANDFALL_URL'] ??= await ownUrl(whatRuns());
  await import('../examples/broker/run.ts');
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
