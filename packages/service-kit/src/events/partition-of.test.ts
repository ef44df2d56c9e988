import fc from 'fast-check';
import kafkajs from 'kafkajs';
import { partitionCount, partitionOf } from './partition-of.js';

const partitionMetadata = Array.from({ length: partitionCount }, (_, partitionId) => ({
  partitionId,
  partitionErrorCode: 0,
  leader: 1,
  replicas: [1],
  isr: [1],
  offlineReplicas: [],
}));

test('a key lies in the partition where Kafka’s default partitioner puts it, so both buses keep one order', () => {
  const kafkas = kafkajs.Partitioners.DefaultPartitioner();
  const inBoth = (key: string) =>
    expect(partitionOf(key)).toBe(kafkas({ topic: 't', partitionMetadata, message: { key, value: '' } }));
  fc.assert(fc.property(fc.string({ unit: 'binary', minLength: 1 }), inBoth), { numRuns: 500 });
  fc.assert(
    fc.property(fc.uuid(), (id) => inBoth(`ent_${id}`)),
    { numRuns: 200 },
  );
});
