/** Which addresses may be asked for at all, before any name is looked up. */

import { refused } from './trouble.ts';

/** No longer address is asked for. */
const LONGEST = 4_096;

/** Names that mean this machine or this network (RFC 6761, RFC 6762, RFC 8375, RFC 9476, ICANN's "internal"). */
const LOCAL_NAME = /(?:^|\.)(?:localhost|localdomain|local|internal|home\.arpa|onion|alt)$/;

/** Ports of other services, which browsers do not ask for pages (https://fetch.spec.whatwg.org/#port-blocking). */
const BAD_PORTS: ReadonlySet<number> = new Set([
  0, 1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104, 109, 110,
  111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515, 526, 530, 531, 532,
  540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061,
  6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
]);

const FULL = 'Give the full address of the page, beginning with https://.';

/**
 * Reads an address, or throws a `Stop` that says why it is not fetched. Numbers in other forms (`0x7f.1`, `2130706433`) come
 * out as an ordinary IP address, dots at the end of the host and the fragment are dropped. An address with a user name or
 * password is refused rather than fetched without: it would be another page, and the password would stand in messages.
 */
export function parseTarget(text: string, base: URL | null, allowPrivate: boolean): URL {
  const address = text.trim();
  if (address.length > LONGEST) throw refused(`The address is longer than ${LONGEST} characters.`, FULL);
  if (!URL.canParse(address, base?.href)) throw refused('That is no address of a page.', FULL);
  const url = new URL(address, base?.href);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw refused(`Only http and https addresses are fetched, no ${url.protocol.slice(0, 20)} ones.`, FULL);
  if (url.username !== '' || url.password !== '')
    throw refused(
      'The address holds a user name or a password.',
      'Leave them out; save pages behind a login as files.',
    );
  const host = url.hostname.replace(/(?<!\.)\.+$/, '');
  if (host === '') throw refused('That is no address of a page.', FULL);
  if (host !== url.hostname) url.hostname = host;
  url.hash = '';
  if (url.port !== '' && BAD_PORTS.has(Number(url.port)))
    throw refused(`Port ${url.port} is that of another service than the web.`, 'Check the address.');
  if (!allowPrivate && LOCAL_NAME.test(host))
    throw refused(`${host} is the name of this machine or network, not of a public site.`, 'Give a public address.');
  return url;
}
