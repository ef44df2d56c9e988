/** Every topic has as many partitions; the number can never change, since a key's order would break. */
export const partitionCount = 12;

/** The partition of a key, as Kafka's own default partitioner places it: both buses hash alike. */
export function partitionOf(key: string): number {
  return (murmur2(Buffer.from(key, 'utf8')) & 0x7fffffff) % partitionCount;
}

// Murmur2 of Apache Kafka, org.apache.kafka.common.utils.Utils.murmur2
function murmur2(bytes: Buffer): number {
  const multiplier = 0x5bd1e995;
  const mixed = (value: number, shift: number) => Math.imul(value ^ (value >>> shift), multiplier);
  const whole = bytes.length & ~3;
  let hash = 0x9747b28c ^ bytes.length;
  for (let at = 0; at < whole; at += 4) {
    hash = Math.imul(hash, multiplier) ^ mixed(Math.imul(bytes.readInt32LE(at), multiplier), 24);
  }
  for (let at = bytes.length - 1; at >= whole; at -= 1) hash ^= bytes[at]! << (8 * (at - whole));
  if (whole < bytes.length) hash = Math.imul(hash, multiplier);
  hash = mixed(hash, 13);
  return hash ^ (hash >>> 15);
}
