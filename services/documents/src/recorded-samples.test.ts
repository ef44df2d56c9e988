import { recordedSamples } from '@landfall/events';
import { documentsUnderTest } from '../test/documents-under-test.js';

test('documents takes up every version of every event that others ever announced', async () => {
  const it = await documentsUnderTest();
  try {
    for (const event of recordedSamples().filter(({ source }) => source !== 'documents')) await it.hear(event);
    await it.drain();
    expect(await it.service.orm.em.fork().execute('select consumer, ref, reason from parked')).toEqual([]);
  } finally {
    await it.stop();
  }
});
