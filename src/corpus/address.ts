/** Which addresses name the same page. */

import { TRACKING_NAMES, TRACKING_PREFIXES } from './tracking-table.ts';

/**
 * An address without what does not tell which page it is: its fragment, and parameters that track the reader. Two that
 * become the same name the same page. What is no http or https address stays as it is.
 */
export function plainAddress(address: string): string {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return address;
  const url = new URL(address);
  url.hash = '';
  // The other parameters stay to the letter: reading and writing them anew would encode them in another way.
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((parameter) => !isTracking(parameter.split('=')[0] ?? ''))
    .join('&');
  // The setter drops one leading question mark, so a query that begins with one of its own needs a second.
  url.search = kept === '' ? '' : `?${kept}`;
  return url.href;
}

function isTracking(parameter: string): boolean {
  const name = parameter.toLowerCase();
  return TRACKING_NAMES.has(name) || TRACKING_PREFIXES.some((prefix) => name.startsWith(prefix));
}

/** True for addresses of one host; not for what is none. */
export function sameHost(one: string, other: string): boolean {
  return URL.canParse(one) && URL.canParse(other) && new URL(one).host === new URL(other).host;
}
