/** Keeps a loaded corpus and its folder in step: what changes on disk is taken in, what is put in goes to disk first. */

import { access, mkdir } from 'node:fs/promises';
import { toArticleId } from '../../corpus/article.ts';
import { CorpusError } from '../../corpus/folder.ts';
import { watchCorpus, type Watching } from '../../corpus/watch.ts';
import type { AddReport, Change, LibraryOptions, ReloadReport } from '../interface.ts';
import { Intake, type Added, type Removal } from '../intake.ts';
import type { Shelf } from '../shelf.ts';

/** What is kept in step. */
type Loaded = { path: string; readonly shelf: Shelf; readonly closed: boolean };

type Keeping = Readonly<{
  intake: LibraryOptions['intake'] | undefined;
  watch: LibraryOptions['watch'] | undefined;
  readAgain: () => Promise<ReloadReport>;
}>;

export class Keeper {
  readonly #loaded: Loaded;
  readonly #keeping: Keeping;
  #watching: Promise<Watching> | null = null;
  #intake: Intake | null = null;
  #problems: string;
  /** One thing is put in or taken out at a time. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(loaded: Loaded, keeping: Keeping) {
    this.#loaded = loaded;
    this.#keeping = keeping;
    this.#problems = JSON.stringify(loaded.shelf.problems);
  }

  /** Begins to watch the folder and to ask its feeds, where that is wanted. */
  start(): void {
    const { watch, intake } = this.#keeping;
    if (watch === undefined) return;
    this.#watch();
    if (intake !== undefined && (intake.own === null || intake.own === this.#loaded.path)) this.#watchFeeds();
  }

  #watch(): void {
    const trouble = (error: Error): void => this.#trouble(error);
    this.#watching = watchCorpus(this.#loaded.path, () => this.#changed(), trouble);
    this.#watching.catch(trouble);
  }

  #watchFeeds(): void {
    this.#opened().watchFeeds((feed) => this.#tell({ feed }));
  }

  /**
   * Fetches an address and takes in the articles there.
   * @param tell told of each article or problem as it comes
   * @throws {CorpusError} where articles cannot be put in
   */
  add(address: string, tell?: (item: Added) => void): Promise<AddReport> {
    return this.#inTurn(async () => {
      if (!/^https?:\/\//i.test(address))
        throw new CorpusError(`"${address}" is no http or https address.`, 'Give the address of a page or feed.');
      const items: Added[] = [];
      for await (const item of this.#opened().add(address)) {
        items.push(item);
        tell?.(item);
      }
      const changed = items.some((item) => item.kind === 'article' && item.what !== 'unchanged');
      if (!changed) return { items, begun: null, reload: null };
      const begun = await this.#begin();
      return { items, begun, reload: await this.#keeping.readAgain() };
    });
  }

  /** Takes an article out of everything; `null` when there is none of that id. */
  remove(id: string): Promise<Removal | null> {
    return this.#inTurn(async () => {
      const article = this.#loaded.shelf.articles.get(toArticleId(id));
      if (article === undefined) return null;
      const own = this.#keeping.intake?.own ?? null;
      if (own !== null && this.#loaded.path !== own)
        throw new CorpusError(
          'The bundled articles cannot be taken out.',
          'Name a folder of your own with --corpus or BYLINE_CORPUS.',
        );
      if (this.#loaded.shelf.articles.size === 1)
        throw new CorpusError('It is the only article.', 'Add another one first.');
      const removal = await this.#opened().remove(article);
      await this.#keeping.readAgain();
      return removal;
    });
  }

  async close(): Promise<void> {
    await (await this.#watching?.catch(() => null))?.close();
    await this.#intake?.close();
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const run = this.#last.catch(() => undefined).then(work);
    this.#last = run;
    return run;
  }

  /** What articles are put in by. */
  #opened(): Intake {
    const { intake } = this.#keeping;
    if (intake === undefined) throw new CorpusError('Articles cannot be put in here.', 'Use "byline add".');
    this.#intake ??= new Intake(intake.own ?? this.#loaded.path, intake);
    return this.#intake;
  }

  /** Turns to the person's own folder once there is something in it; the bundled articles are left alone. */
  async #begin(): Promise<string | null> {
    const own = this.#keeping.intake?.own ?? null;
    if (own === null || this.#loaded.path === own) return null;
    await mkdir(own, { recursive: true });
    await access(own);
    this.#loaded.path = own;
    if (this.#watching !== null) {
      await (await this.#watching).close();
      this.#watch();
      this.#watchFeeds();
    }
    return own;
  }

  /** Something in the folder has changed. */
  #changed(): void {
    if (this.#loaded.closed) return;
    this.#keeping.readAgain().then(
      (report) => {
        const { added, updated, removed } = report.changes;
        const problems = JSON.stringify(report.problems);
        if (added.length + updated.length + removed.length > 0 || problems !== this.#problems) this.#tell({ report });
        this.#problems = problems;
      },
      (error: unknown) => this.#trouble(error instanceof Error ? error : new Error(String(error))),
    );
  }

  #trouble(error: Error): void {
    this.#tell({ error });
  }

  #tell(change: Change): void {
    if (!this.#loaded.closed) this.#keeping.watch?.(change);
  }
}
