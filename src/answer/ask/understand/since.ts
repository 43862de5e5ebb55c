/**
 * "How much was seized since May 5?", "What was said after 5 May 2025?": what happened from a day on is told only in articles of
 * that day or later. Of what was before a day any article may tell.
 */

import type { IsoDate } from '../../../corpus/article.ts';
import type { Catalogue } from './catalogue.ts';
import { MONTH_NAME, phrasesOf, type Days } from './published.ts';

/** What is to come can be told of long before. */
const TO_COME =
  /(?<!\p{L})(?:will|won['’]t|would|shall|going to|planned|plans?|planning|scheduled|expected|due|set to|allowed|can|could|may(?! \d)|might|must|should|rules?|laws?|deadline|expires?|será|habrá)(?!\p{L})/iu;
/** "After" needs a word that says that it has happened, and none that says that it is so; "since" says the one itself. */
const HAPPENED = /(?<!\p{L})(?:did|was|were|has|have|had|\p{L}{3,}ed)(?!\p{L})/iu;
const IS_SO = /(?<!\p{L})(?:is|are|does|do)(?!\p{L})/iu;
/** What may stand behind the date. */
const BEHIND = /^(?:[.?!\s]*$| (?:about|on|regarding|concerning)(?!\p{L}))/iu;

/**
 * The days that a question about what happened since a day leaves; `null` where it names none, where several years may be
 * meant, or where no article would be left.
 */
export function readSince(text: string, asOf: IsoDate, { oldest, newest }: Catalogue): Days | null {
  if (newest === null || oldest === null || TO_COME.test(text)) return null;
  for (const { start, end, lead, grain, days } of phrasesOf(text, { today: asOf, newest })) {
    const isBound = lead === 'since' || (lead === 'after' && HAPPENED.test(text) && !IS_SO.test(text));
    const isPlaced = start === 0 ? text.startsWith(',', end) : BEHIND.test(text.slice(end));
    if (!isBound || !isPlaced || grain !== 'day' || days.after === null || days.after > newest) continue;
    if (isOneYear(text.slice(start, end), days.after, oldest)) return { after: days.after, before: null };
  }
  return null;
}

/** True for a date with its year, and for one without where no article is so old that it might mean the year before. */
function isOneYear(typed: string, day: IsoDate, oldest: IsoDate): boolean {
  if (/\d{4}/.test(typed) || !MONTH_NAME.test(typed)) return true;
  const yearBefore = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  return oldest > yearBefore;
}
