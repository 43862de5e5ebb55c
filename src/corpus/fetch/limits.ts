/** How long, how much and how often. */

export type Limits = Readonly<{
  /** Milliseconds to find the address of a name and connect to it. */
  connect: number;
  /** Milliseconds from the request to the end of the answer's headers. */
  headers: number;
  /** Milliseconds of network for a page with its redirects; waiting for one's turn does not count. */
  whole: number;
  /** Bytes a second below which an answer is given up, once it has run for `patience` milliseconds. */
  slowest: number;
  patience: number;
  /** Bytes as sent, and after unpacking. */
  packed: number;
  unpacked: number;
  /** Bytes of a robots.txt that are read; the rest of a longer one is ignored (RFC 9309 asks for 500 KiB at least). */
  robots: number;
  /** Redirects that are followed for one page. */
  redirects: number;
  /** Milliseconds between the end of a request to a host and the next one to it. */
  pause: number;
  /** Milliseconds of pause that a site may ask for (Crawl-delay); of more, this much is kept. */
  longestPause: number;
  /** Milliseconds for which a robots.txt is believed, and for which one that could not be read is not asked for again. */
  robotsAge: number;
  robotsRetry: number;
}>;

export const LIMITS: Limits = {
  connect: 10_000,
  headers: 15_000,
  whole: 30_000,
  slowest: 512,
  patience: 5_000,
  packed: 10_000_000,
  unpacked: 10_000_000,
  robots: 512 * 1024,
  redirects: 5,
  pause: 1_000,
  longestPause: 10_000,
  robotsAge: 3_600_000,
  robotsRetry: 300_000,
};
