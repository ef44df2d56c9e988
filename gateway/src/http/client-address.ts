import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

/** Finds a client's address; the word of a balancer is taken only when it stands in this list. */
export type ClientAddress = (request: IncomingMessage) => string;

/** `trusted`: addresses or networks in CIDR form, separated by commas. */
export function clientAddress(trusted: string): ClientAddress {
  const balancers = new BlockList();
  for (const entry of trusted
    .split(',')
    .map((text) => text.trim())
    .filter(Boolean)) {
    const [address = '', bits] = entry.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (bits) balancers.addSubnet(address, Number(bits), family);
    else balancers.addAddress(address, family);
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
