import type { IncomingMessage } from 'node:http';

const absoluteForm = /^https?:\/\/([^/?#]*)([^#]*)$/i;

/**
 * Takes a target in absolute form (`GET http://host/path`) as the path that it names, and its host instead of what the
 * `Host` header says: every server must (RFC 9112 3.2.2). Any other target is left as it is.
 */
export function takeAbsoluteForm(request: IncomingMessage): string {
  const target = request.url ?? '';
  const [, host, path = ''] = absoluteForm.exec(target) ?? [];
  if (host === undefined) return target;
  request.headers.host = host;
  // RFC 9112 3.2.4: without a path, OPTIONS asks about the server as a whole.
  if (path === '') return request.method === 'OPTIONS' ? '*' : '/';
  return path.startsWith('/') ? path : `/${path}`;
}

const hostForm = /^(\[[\da-f:.]+\]|([\w.~!$&'()*+,;=-]|%[\da-f]{2})+)(:\d*)?$/i;

/** What is wrong with where a request says it goes (RFC 9112 3.2), in a sentence; null when nothing is. */
export function faultOfTarget({ url = '', method, headers, rawHeaders, httpVersion }: IncomingMessage): string | null {
  const hosts = rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host').length;
  if (hosts > 1) return 'The request has several Host headers: send one.';
  const { host } = headers;
  if (host === undefined ? httpVersion !== '1.0' : !hostForm.test(host))
    return 'The request names no host that can be read: send the host of this address, as `Host: customs.example`.';
  if (url === '*') return method === 'OPTIONS' ? null : 'Only OPTIONS may ask about `*`.';
  return url.startsWith('/') ? null : 'The address asked for must begin with `/`, or with `http://` and the host.';
}
