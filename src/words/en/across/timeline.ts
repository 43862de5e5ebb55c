import { say, strong, type Sentence } from '../../sentence.ts';
import { dateText } from '../citation.ts';
import { count } from '../count.ts';

/** Heading of a timeline without a topic. */
export const TIMELINE_HEADING = 'Timeline';

type When = Readonly<{ text: string; from: string | null; to: string | null; since: boolean; added: boolean }>;

/** "3 May 2025", "April 2025", "28 April 2025 – 4 May 2025", "since February 2025", "undated". */
export function whenText({ from, to, since }: Pick<When, 'from' | 'to' | 'since'>): string {
  if (from === null) return 'undated';
  if (since) return `since ${dateText(from)}`;
  return to === null || to === from ? dateText(from) : `${dateText(from)} – ${dateText(to)}`;
}

/** Stands above a sentence: the day it speaks of, and how that is printed where the day was added. */
export function eventDay(when: When): Sentence {
  const day = strong(whenText(when));
  if (when.from === null) return say`${day} — printed “${when.text}”`;
  return when.added ? say`${day} — added; printed “${when.text}”` : say`${day}`;
}

/** How many sentences with a day were found, and what was not looked at. */
export function timelineFound(
  topic: string | null,
  counts: Readonly<{ dated: number; undated: number; unread: number; older: number }>,
): Sentence {
  const { dated, undated, unread, older } = counts;
  const about = topic === null ? [] : say` about ${strong(topic)}`;
  const found =
    dated + undated === 0
      ? say`Nothing found${about} that says when it was.`
      : say`${[count(dated, 'dated sentence')]}${about}, in order of the day spoken of${[undated === 0 ? '' : `; ${undated.toLocaleString('en-GB')} whose day cannot be told safely`]}.`;
  return [
    ...found,
    ...(unread === 0
      ? []
      : [
          ` ${count(unread, 'article')} ${unread === 1 ? 'is' : 'are'} not in English, the only language read for days.`,
        ]),
    ...(older === 0
      ? []
      : [` ${count(older, 'older article')} ${older === 1 ? 'was' : 'were'} left out; name a topic to look at all.`]),
  ];
}
