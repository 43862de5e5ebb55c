/** The little that is kept between runs: settings of servers, follows, feedback. The one bot of a data folder writes it. */

import { readCopy, backUp } from './store/copy.ts';
import { allQuestions, allVotes } from './store/feedback.ts';
import type { KeptQuestion, Vote } from './store/interface.ts';
import { storeFile } from './store/open.ts';

export { DEFAULT_SETTINGS } from './store/defaults.ts';
export { StoreError } from './store/error.ts';
export type * from './store/interface.ts';
export { openStore, type Opened } from './store/open.ts';

/** Feedback and questions that a data folder keeps, read beside a running bot; `null` where nothing was ever kept. */
export function readFeedback(
  folder: string,
): Readonly<{ votes: readonly (Vote & Readonly<{ id: number }>)[]; questions: readonly KeptQuestion[] }> | null {
  return readCopy(storeFile(folder), (db) => ({ votes: allVotes(db), questions: allQuestions(db) }));
}

/**
 * Writes a copy of the store of a data folder, beside a running bot or not.
 * @throws {StoreError} where there is none, or something stands at that path
 */
export function backUpStore(folder: string, path: string): void {
  backUp(storeFile(folder), path);
}
