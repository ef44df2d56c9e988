import { BlockList, isIP } from 'node:net';
import { z } from 'zod';

interface SharedNetwork {
  members: BlockList;
  times: number;
}

/**
 * Networks whose addresses stand for many people: an arrival hall, a counter, a carrier that hides an island behind one
 * address. Each address there has so many times the share that an address has elsewhere.
 */
export class SharedNetworks {
  constructor(private readonly networks: readonly SharedNetwork[] = []) {}

  /** How many ordinary shares an address has; 1 where no network is named. */
  timesOf(address: string): number {
    const plain = withoutPrefix(address);
    const family = familyOf(plain);
    if (!family) return 1;
    const named = this.networks.filter(({ members }) => members.check(plain, family));
    return Math.max(1, ...named.map(({ times }) => times));
  }
}

const mostTimes = 10_000;

/** Reads `203.0.113.0/24=50,2001:db8::/48=300`. @throws Error with a sentence about the part that cannot be read */
export function readSharedNetworks(text: string): SharedNetworks {
  const parts = text.split(',').map((part) => part.trim());
  return new SharedNetworks(parts.filter(Boolean).map(readNetwork));
}

function readNetwork(part: string): SharedNetwork {
  const [, address = '', bits, times = ''] = /^([\da-fA-F.:]+)(?:\/(\d{1,3}))?\s*=\s*(\d{1,5})$/.exec(part) ?? [];
  const family = familyOf(address);
  const length = family === 'ipv6' ? 128 : 32;
  const isRight = family && Number(bits ?? length) <= length && Number(times) >= 1 && Number(times) <= mostTimes;
  if (!isRight) {
    throw new Error(
      `cannot read “${part}”: write a network and how many shares each of its addresses has (1 to ${mostTimes}), as 203.0.113.0/24=50 or 2001:db8::/48=300, separated by commas`,
    );
  }
  const members = new BlockList();
  members.addSubnet(address, Number(bits ?? length), family);
  return { members, times: Number(times) };
}

/** The setting `SHARED_NETWORKS`, the same for gateways and services. */
export const sharedNetworksSetting = z
  .string()
  .default('')
  .transform((text, context): SharedNetworks => {
    try {
      return readSharedNetworks(text);
    } catch (error) {
      context.addIssue({ code: 'custom', message: (error as Error).message });
      return z.NEVER;
    }
  })
  .describe(
    'Networks behind whose addresses many people sit, and how many times the share of one address each of theirs has: `203.0.113.0/24=50,2001:db8::/48=300`. It holds for guests and links to sign in by, wrong secrets, uploads, sockets, requests and the cost of new queries.',
  );

/**
 * The name under which use is counted: an IPv4 address, or the /64 network that one household or office has of IPv6,
 * since whoever has one address of it has them all.
 */
export function networkOf(address: string): string {
  const plain = withoutPrefix(address);
  if (isIP(plain) !== 6) return plain;
  const [head = '', tail] = plain.split('::');
  const before = head.split(':').filter(Boolean);
  // Two groups of IPv6 may be written as an IPv4 address; they lie in the half that is not looked at.
  const after = tail
    ?.split(':')
    .filter(Boolean)
    .flatMap((group) => (group.includes('.') ? [group, ''] : [group]));
  const missing = after ? 8 - before.length - after.length : 0;
  const groups = [...before, ...Array.from({ length: missing }, () => '0'), ...(after ?? [])];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}

/** IPv4 addresses reach a dual-stack socket as `::ffff:…`; a scope as `%eth0` says which of this machine's links it was. */
const withoutPrefix = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');

function familyOf(address: string): 'ipv4' | 'ipv6' | null {
  const version = isIP(address);
  return version === 0 ? null : version === 6 ? 'ipv6' : 'ipv4';
}
