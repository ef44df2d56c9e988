import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

/** Finds a client's address; the word of a balancer is taken only when it stands in this list. */
export type ClientAddress = (request: IncomingMessage) => string;

/** `trusted`: addresses or networks in CIDR form, separated by commas. */
export function clientAddress(trusted: string): ClientAddress {
  const balancers = new BlockList();
  for (const { address, bits } of networksIn(trusted) ?? []) {
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (bits === null) balancers.addAddress(address, family);
    else balancers.addSubnet(address, bits, family);
  }
  return (request) => {
    const peer = plain(request.socket.remoteAddress ?? '');
    const forwarded = request.headers['x-forwarded-for'];
    if (!forwarded || !isIP(peer) || !balancers.check(peer, isIP(peer) === 6 ? 'ipv6' : 'ipv4')) return peer;
    return String(forwarded).split(',').at(-1)?.trim() || peer;
  };
}

/** IPv4 addresses reach a dual-stack socket as `::ffff:…`. */
const plain = (address: string): string => address.replace(/^::ffff:/, '');

/** Whether these are addresses or networks, separated by commas; nothing is such a list too. */
export const isListOfNetworks = (text: string): boolean => networksIn(text) !== null;

function networksIn(text: string): { address: string; bits: number | null }[] | null {
  const entries = text.split(',').map((entry) => entry.trim());
  const networks = entries.filter(Boolean).map((entry) => {
    const [, address = '', bits] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(entry) ?? [];
    return { address, bits: bits === undefined ? null : Number(bits) };
  });
  const widest = { 4: 32, 6: 128, 0: -1 } as Record<number, number>;
  return networks.every(({ address, bits }) => isIP(address) !== 0 && (bits ?? 0) <= widest[isIP(address)]!)
    ? networks
    : null;
}
