import type { Problem } from './article.ts';

/** A problem before the file it stands in is known. */
export type Note = Omit<Problem, 'file'>;

/** The corpus as a whole cannot be read: the folder is missing, is empty, may not be opened. */
export class CorpusError extends Error {
  /** What to do about it. */
  readonly advice: string;

  constructor(message: string, advice: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'CorpusError';
    this.advice = advice;
  }
}
