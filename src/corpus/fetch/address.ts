/** Which IP addresses belong to the public internet. */

import ipaddr from 'ipaddr.js';

/** Addresses that are public by their range, but answer with the secrets of the machine one runs on. */
const METADATA: ReadonlySet<string> = new Set(['168.63.129.16']);

/** 64:ff9b::/96 (RFC 6052): how IPv4-only sites are reached from a network that has IPv6 only. */
const NAT64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96');

/** All that is handed out as global unicast (RFC 4291, section 2.4, and the IANA registry). */
const GLOBAL = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * True for an address that anybody on the internet can reach. False for private, loopback, link-local, shared (CGNAT),
 * multicast, unspecified, documentation, benchmarking and otherwise reserved ones, those of cloud metadata services, and
 * everything that is no address. An IPv4 address within an IPv4-mapped or NAT64 one is judged itself; 6to4, Teredo, ISATAP
 * and IPv4-translated addresses are never public, since nobody publishes news on them.
 */
export function isPublic(address: string): boolean {
  const written = address.includes(':') ? inHexadecimal(address) : address;
  if (!ipaddr.isValid(written)) return false;
  const parsed = ipaddr.parse(written);
  return parsed instanceof ipaddr.IPv4 ? isPublicIPv4(parsed) : isPublicIPv6(parsed);
}

/** An IPv6 address as URLs write it; empty for anything else, zones included. The package takes ::8.8.8.8 for ::ffff:8.8.8.8. */
function inHexadecimal(address: string): string {
  const url = `http://[${address}]/`;
  return URL.canParse(url) ? new URL(url).hostname.slice(1, -1) : '';
}

function isPublicIPv4(address: ipaddr.IPv4): boolean {
  return address.range() === 'unicast' && !METADATA.has(address.toString());
}

function isPublicIPv6(address: ipaddr.IPv6): boolean {
  if (address.isIPv4MappedAddress() || address.match(NAT64)) return isPublicIPv4(lastFourBytes(address));
  return address.range() === 'unicast' && address.match(GLOBAL) && !isIsatap(address);
}

function lastFourBytes(address: ipaddr.IPv6): ipaddr.IPv4 {
  return new ipaddr.IPv4(address.toByteArray().slice(12));
}

/** Interface identifiers ::0:5efe:a.b.c.d and ::200:5efe:a.b.c.d tunnel to that IPv4 address (RFC 5214). */
function isIsatap(address: ipaddr.IPv6): boolean {
  const [, , , , flags, mark] = address.parts;
  return mark === 0x5efe && (flags === 0 || flags === 0x200);
}
