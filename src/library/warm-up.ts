/**
 * The first questions to a program take several times as long as those after them: the engine compiles what has run often
 * enough. So the library asks itself some in the background, and whoever asks first need not wait for that.
 */

import { ask } from '../answer/ask.ts';
import type { IsoDate } from '../corpus/article.ts';
import type { Shelf } from './shelf.ts';

/** After so many questions, whoever asked them, more of them gain nothing. */
export const WARM = 48;

/** They ask for different kinds of answers. */
const ASKING = ['Who', 'Which country', 'How many', 'When', 'Where', 'What', 'Why', 'Which company'];
/** So much of an article without a title stands for it. */
const TITLE_CHARS = 80;

/**
 * Asks articles about their own titles, one question between two pauses. The answers are thrown away.
 * @param now the day on which articles without a date are asked about
 * @param goOn whether to ask another one when so many have been asked
 */
export async function warmUp(
  { articles, index }: Pick<Shelf, 'articles' | 'index'>,
  now: IsoDate,
  goOn: (asked: number) => boolean,
): Promise<void> {
  const all = [...articles.values()];
  for (let asked = 0; goOn(asked); asked++) {
    const article = all[Math.floor((asked * all.length) / WARM) % all.length];
    if (!article) return;
    const about = article.title ?? article.text.slice(0, TITLE_CHARS);
    const question = `${ASKING[asked % ASKING.length] ?? ''} ${about}?`;
    ask({ articles, index, people: null }, { question, asOf: article.date ?? now });
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
}
