/** Takes articles in and out of a folder of articles: the door to `corpus/intake` for bot, terminal and library. */

import { stat } from 'node:fs/promises';
import type { Article, ArticleId } from '../corpus/article.ts';
import { Fetcher } from '../corpus/fetch/fetcher.ts';
import { CorpusError, readCorpus } from '../corpus/folder.ts';
import { add } from '../corpus/intake/add.ts';
import type { Added } from '../corpus/intake/added.ts';
import { FeedWatch, type FeedReport } from '../corpus/intake/feed-watch.ts';
import { followFeed, readInterval, USUAL } from '../corpus/intake/feeds.ts';
import { removeArticle, type Removal } from '../corpus/intake/remove.ts';
import { ArticleStore } from '../corpus/intake/store.ts';
import { PageReader } from '../corpus/page/page-reader.ts';
import { NOTES } from '../corpus/removed.ts';

export type { Added } from '../corpus/intake/added.ts';
export type { FeedReport } from '../corpus/intake/feed-watch.ts';
export type { Removal } from '../corpus/intake/remove.ts';

/** How articles are taken in. */
export type IntakeOptions = Readonly<{
  /** Fetch from private and loopback addresses too; for tests. */
  allowPrivate: boolean;
  /** How Byline names itself to servers. */
  agent: string;
  /** Milliseconds between two requests to one host; a second if not given. */
  pause?: number;
}>;

export class Intake {
  readonly folder: string;
  readonly #fetcher: Fetcher;
  readonly #pages = new PageReader();
  #feeds: FeedWatch | null = null;

  constructor(folder: string, { allowPrivate, agent, pause }: IntakeOptions) {
    this.folder = folder;
    this.#fetcher = new Fetcher({ allowPrivate, agent, ...(pause === undefined ? {} : { limits: { pause } }) });
  }

  /** Takes in what is typed, a path or an address; one value an article or problem, as they come. */
  async *add(typed: string): AsyncGenerator<Added> {
    await refuseFile(this.folder);
    const { folder } = this;
    yield* add(typed, { folder, store: await this.#store(), fetcher: this.#fetcher, pages: this.#pages });
  }

  /**
   * Puts a feed on the list of the folder.
   * @param every how often it is asked, such as "30m"
   * @throws {CorpusError} when that is no interval, or the list cannot be read
   */
  async follow(url: string, every: string | null): Promise<void> {
    const interval = every === null ? USUAL : readInterval(every);
    if (interval === null)
      throw new CorpusError(
        `"${every ?? ''}" is no interval.`,
        'Write 30m, 2h or 1d; one minute at least, 31 days at most.',
      );
    if (!/^https?:\/\//i.test(url) || !URL.canParse(url))
      throw new CorpusError(`"${url}" is no http or https address.`, 'Give the address of an RSS, Atom or JSON feed.');
    await refuseFile(this.folder);
    try {
      await followFeed(this.folder, { url, every: interval });
    } catch (error) {
      throw new CorpusError('The feed could not be noted in byline.yaml.', 'Mend that file, or remove it.', {
        cause: error,
      });
    }
  }

  /** Takes an article out for good. */
  async remove(article: Pick<Article, 'id' | 'url' | 'file'>): Promise<Removal> {
    await refuseFile(this.folder);
    return removeArticle(this.folder, article, await this.#store(), new Date());
  }

  /** Asks the folder's feeds from now on; what they bring is written into the folder. */
  watchFeeds(tell: (report: FeedReport) => void): void {
    const { folder } = this;
    const tools = async () => ({ folder, store: await this.#store(), fetcher: this.#fetcher, pages: this.#pages });
    this.#feeds ??= new FeedWatch(folder, tools, tell);
    this.#feeds.start();
  }

  async close(): Promise<void> {
    await this.#feeds?.close();
    await this.#pages.close();
  }

  /** Opened anew each time: files come and go. */
  async #store(): Promise<ArticleStore> {
    const taken = new Set<string>();
    try {
      for await (const entry of readCorpus(this.folder)) if ('article' in entry) taken.add(entry.article.id);
    } catch (error) {
      // An empty or missing folder is where one begins.
      if (!(error instanceof CorpusError)) throw error;
    }
    return ArticleStore.open(this.folder, taken);
  }
}

/** An article as it stands in a folder; `null` when there is none of that id. */
export async function articleIn(folder: string, id: ArticleId): Promise<Article | null> {
  for await (const entry of readCorpus(folder)) if ('article' in entry && entry.article.id === id) return entry.article;
  return null;
}

async function refuseFile(folder: string): Promise<void> {
  if ((await stat(folder).catch(() => null))?.isFile() === true)
    throw new CorpusError(`${folder} is a file.`, `Name a folder: added articles and ${NOTES} stand in it.`);
}
