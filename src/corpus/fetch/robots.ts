/** What the robots.txt of each site allows, remembered for a while. */

import robotsParser from 'robots-parser';
import { withinTime } from '../files/deadline.ts';

/** What came of asking for a robots.txt: its text, `null` where there is none, or why it could not be had. */
export type RobotsAnswer = Readonly<{ text: string | null }> | Readonly<{ why: string; retryAfter: number | null }>;

export type Verdict =
  | Readonly<{ allowed: true; /** Milliseconds of Crawl-delay. */ delay: number }>
  | Readonly<{ allowed: false; /** Line of the robots.txt, 0 if unknown. */ line: number }>
  | Readonly<{ allowed: null; why: string; /** Seconds until it is asked for again. */ retryAfter: number }>;

type Rules = Readonly<{
  isAllowed: (url: string, agent: string) => boolean | undefined;
  getMatchingLineNumber: (url: string, agent: string) => number;
  getCrawlDelay: (agent: string) => number | undefined;
}>;

/** The package's types describe an ES module; what Node imports is the function itself. */
const parseRules = robotsParser as unknown as (url: string, text: string) => Rules;

type Known = Readonly<{ until: number; rules: Rules }> | Readonly<{ until: number; why: string }>;

/** Sites whose robots.txt is remembered; the one asked for longest ago is forgotten first. */
const MOST = 1_000;

/**
 * Milliseconds for comparing one address with all rules. Half a megabyte of wildcards takes the package ten seconds; the
 * longest lists in use take a few milliseconds.
 */
const LONGEST_MATCHING = 1_000;

export class Robots {
  readonly #known = new Map<string, Known>();
  readonly #asked = new Map<string, Promise<Known>>();
  readonly #options;

  /** `age` and `retry` in milliseconds: how long a robots.txt is believed, and how long a fault. */
  constructor(options: Readonly<{ agent: string; now: () => number; age: number; retry: number }>) {
    this.#options = options;
  }

  /** Whether the page may be fetched; `ask` fetches the robots.txt, once however many pages wait for it. */
  async judge(url: URL, ask: (robots: URL) => Promise<RobotsAnswer>): Promise<Verdict> {
    const { agent, now, retry } = this.#options;
    let known = await this.#rules(url, ask);
    if ('rules' in known) {
      const { rules } = known;
      try {
        return withinTime(() => apply(rules, url, agent), LONGEST_MATCHING);
      } catch {
        known = { until: now() + retry, why: 'Its rules take too long to follow.' };
        this.#known.set(url.origin, known);
      }
    }
    return { allowed: null, why: known.why, retryAfter: Math.max(1, Math.ceil((known.until - now()) / 1000)) };
  }

  #rules(url: URL, ask: (robots: URL) => Promise<RobotsAnswer>): Promise<Known> {
    const known = this.#known.get(url.origin);
    if (known !== undefined && known.until > this.#options.now()) return Promise.resolve(known);
    const asked = this.#asked.get(url.origin);
    if (asked) return asked;
    const robots = new URL('/robots.txt', url);
    const asking = ask(robots)
      .then((answer) => this.#remember(robots, answer))
      .finally(() => this.#asked.delete(url.origin));
    this.#asked.set(url.origin, asking);
    return asking;
  }

  #remember(robots: URL, answer: RobotsAnswer): Known {
    const { now, age, retry } = this.#options;
    const known: Known =
      'why' in answer
        ? { until: now() + Math.max(retry, Math.min(age, (answer.retryAfter ?? 0) * 1000)), why: answer.why }
        : { until: now() + age, rules: parseRules(robots.href, answer.text === null ? '' : plain(answer.text)) };
    this.#known.delete(robots.origin);
    this.#known.set(robots.origin, known);
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= MOST) break;
      this.#known.delete(oldest);
    }
    return known;
  }
}

function apply(rules: Rules, url: URL, agent: string): Verdict {
  if (rules.isAllowed(url.href, agent) === false)
    return { allowed: false, line: Math.max(0, rules.getMatchingLineNumber(url.href, agent)) };
  const delay = rules.getCrawlDelay(agent) ?? 0;
  return { allowed: true, delay: delay > 0 ? delay * 1000 : 0 };
}

/** No line of a rule in use is longer, or has more wildcards: matching takes time in proportion to both. */
const LONGEST_LINE = 1_000;
const MOST_WILDCARDS = 16;

/** Leaves out the byte-order mark, and lines that no site writes but to keep a reader busy. */
function plain(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line) => (line.length > LONGEST_LINE || line.split('*').length > MOST_WILDCARDS + 1 ? '' : line))
    .join('\n');
}
