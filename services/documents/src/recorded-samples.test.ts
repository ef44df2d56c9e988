import { recordedSamples } from '@landfall/events';
import { serviceUnderTest } from '@landfall/service-kit/testing';
import { documents } from './service.js';

test('documents takes up every version of every event that others ever announced', async () => {
  const it = await serviceUnderTest(documents);
  try {
    for (const event of recordedSamples().filter(({ source }) => source !== 'documents')) await it.hear(event);
    await it.drain();
    expect(await it.service.orm.em.fork().execute('select consumer, ref, reason from parked')).toEqual([]);
  } finally {
    await it.stop();
  }
});
