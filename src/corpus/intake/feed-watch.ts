/** Asks the feeds of a folder again when their time has come; what they bring is written into the folder. */

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { readFeed } from '../feeds/feed.ts';
import { NOTES } from '../removed.ts';
import { addItems, type Tools } from './add.ts';
import type { Added } from './added.ts';
import { readFeeds, type FollowedFeed } from './feeds.ts';

/** What one asking of a feed brought. */
export type FeedReport = Readonly<{ feed: string; items: readonly Added[] }>;

const STATE = join(NOTES, 'feeds.json');
const state = z.record(
  z.string(),
  z.object({ at: z.number(), etag: z.string().nullable(), modified: z.string().nullable() }),
);
type State = z.output<typeof state>;

/** The list is looked at this often. */
const LOOK_MS = 15_000;

/** When each feed was asked last is kept in the folder: a restart asks nobody too early. */
export class FeedWatch {
  readonly #tools: () => Promise<Tools>;
  readonly #folder: string;
  readonly #tell: (report: FeedReport) => void;
  readonly #now: () => number;
  #timer: NodeJS.Timeout | null = null;
  #asking: Promise<void> = Promise.resolve();
  #closed = false;

  /** @param tools made when a feed is asked: until then nothing is opened */
  constructor(
    folder: string,
    tools: () => Promise<Tools>,
    tell: (report: FeedReport) => void,
    now: () => number = Date.now,
  ) {
    this.#folder = folder;
    this.#tools = tools;
    this.#tell = tell;
    this.#now = now;
  }

  /** Begins to ask, now and from then on. */
  start(): void {
    const look = (): void => {
      this.#asking = this.askDue().catch((error: unknown) => {
        const problem = error instanceof Error ? error.message : String(error);
        this.#tell({
          feed: this.#folder,
          items: [{ kind: 'problem', from: this.#folder, problem, advice: 'Look at the folder.' }],
        });
      });
      void this.#asking.then(() => {
        if (!this.#closed) this.#timer = setTimeout(look, LOOK_MS).unref();
      });
    };
    look();
  }

  /** Asks every feed whose time has come, one after the other. */
  async askDue(): Promise<void> {
    const { feeds } = await readFeeds(this.#folder);
    if (feeds.length === 0) return;
    const asked = await readState(this.#folder);
    for (const feed of feeds) {
      if (this.#closed) return;
      if (this.#now() - (asked[feed.url]?.at ?? -Infinity) < feed.every) continue;
      const items = await this.#ask(feed, asked);
      await writeState(this.#folder, asked);
      if (items !== null) this.#tell({ feed: feed.url, items });
    }
  }

  async #ask({ url }: FollowedFeed, asked: State): Promise<readonly Added[] | null> {
    const tools = await this.#tools();
    const before = asked[url];
    const fetched = await tools.fetcher.fetch(url, {
      etag: before?.etag ?? null,
      lastModified: before?.modified ?? null,
    });
    asked[url] = { at: this.#now(), etag: before?.etag ?? null, modified: before?.modified ?? null };
    if (fetched.status === 'unchanged') return null;
    if (fetched.status !== 'ok')
      return [{ kind: 'problem', from: url, problem: fetched.problem, advice: fetched.advice }];
    const feed = readFeed(fetched.bytes, fetched.url);
    if (feed === null)
      return [
        {
          kind: 'problem',
          from: url,
          problem: 'What the address gives is no feed.',
          advice: 'Look for the RSS or Atom address of the site.',
        },
      ];
    const items: Added[] = [];
    for await (const item of addItems(feed, tools)) items.push(item);
    // Only what was read whole is not asked for again.
    asked[url] = { at: this.#now(), etag: fetched.etag, modified: fetched.lastModified };
    return items;
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    await this.#asking;
  }
}

async function readState(folder: string): Promise<State> {
  try {
    return state.parse(JSON.parse(await readFile(join(folder, STATE), 'utf8')));
  } catch {
    return {};
  }
}

async function writeState(folder: string, asked: State): Promise<void> {
  const file = join(folder, STATE);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(asked, null, 2)}\n`);
}
