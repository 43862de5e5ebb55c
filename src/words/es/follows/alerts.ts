/** What the messages say that tell of new articles. */

import { join, say, strong, type Sentence } from '../../sentence.ts';
import { count } from '../count.ts';
import { followName } from './follows.ts';

type Named = Parameters<typeof followName>[0];

/** Stands above the title of the article. */
export const NEW_ARTICLE_LABEL = 'Artículo nuevo';
/** Of an article without a title. */
export const UNTITLED = 'sin título';

/** "palabras **cocaína** y persona **Ana Roe**"; of many the first few. */
export function matchedFollows(follows: readonly Named[], most: number): Sentence {
  const shown = follows.slice(0, most).map(followName);
  const more = follows.length - shown.length;
  return join([...shown, ...(more > 0 ? [[`${more} más`]] : [])], ', ', ' y ');
}

/** "**12 artículos nuevos más hoy** para palabras **cocaína**". */
export function moreToday(articles: number, today: boolean, follows: readonly Named[], most: number): Sentence {
  const number = strong(`${count(articles, 'artículo nuevo', 'artículos nuevos')} más${today ? ' hoy' : ''}`);
  return say`${number} para ${matchedFollows(follows, most)}`;
}

/** "**La marea** — Tide Post, 6 de mayo de 2031". */
export function listedArticle(title: string | null, cited: Sentence): Sentence {
  return say`${strong(title ?? UNTITLED)} — ${cited}`;
}

export const UNFOLLOW_BUTTON = 'Dejar de seguir';

/** Of several on one message. */
export function unfollowButton(text: string): string {
  return `Dejar ${text}`;
}
