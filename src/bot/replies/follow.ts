/** A reply to an answer, read as the whole question that is meant. */

import type { APIMessage } from 'discord.js';
import { followedOf, today, type Filter, type IsoDate } from '../../library.ts';
import { eventOf, readQuestion, type Asked } from '../messages/asked.ts';
import { headingIn, type Heading } from '../messages/heading.ts';
import { QUESTION_LIMIT } from '../messages/limits.ts';
import { ALL_WORDS } from '../../words/words.ts';
import type { Room } from './plan.ts';

/** An answer that somebody replies to: its heading, and the day on which it was written. */
export type RepliedTo = Readonly<{ heading: Heading; written: IsoDate }>;

/**
 * "And cocaine?" behind "How much fentanyl was seized?": the question meant, with what was typed and what had been shown, so that
 * it is answered as in a talk that was kept. A question that leans on nothing comes back as it is. The earlier question is
 * answered once more for it, since nothing is kept of it but its heading.
 */
export async function meantAfter(
  asked: Asked,
  { heading, written }: RepliedTo,
  { library }: Pick<Room, 'library'>,
): Promise<Asked> {
  const before = await library.ask(readQuestion(heading, written));
  const { meant } = (await library.ask({ ...asked, follows: followedOf(before) })).searched;
  if (meant === null || meant.question.length > QUESTION_LIMIT) return asked;
  const { question, behind } = meant;
  return { ...given(meant.filter), ...given(asked), question, asOf: asked.asOf, behind };
}

/** What is set of some options. */
function given<Options extends Filter>(options: Options): Options {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Options;
}

/** Titles of timelines of everything. */
const TIMELINES: ReadonlySet<string> = new Set(ALL_WORDS.map(({ TIMELINE_HEADING }) => TIMELINE_HEADING));

/**
 * The heading of the question that an answer is to, so that a reply can go on with it. A list of quotes about something answers "What
 * did X say about it?", a table of seizures of an item "How much of it was seized?", one about a matter that matter. `null` where there
 * is no such question: an article, a timeline, a table of an event.
 */
function asQuestion({ title, fields }: Heading): Heading | null {
  const { id, about, with: other, event, item, unit, ...limits } = fields;
  if (id !== undefined || TIMELINES.has(title)) return null;
  const matter = (question: string): Heading => ({ title: question, fields: limits });
  if (about !== undefined) {
    const isTable = ALL_WORDS.some(({ statsTitle }) => statsTitle(eventOf(event) ?? 'all', about) === title);
    return matter(isTable ? about : `What did ${title} say about ${about}?`);
  }
  if (other !== undefined) return matter(`What did ${title} say?`);
  if (item !== undefined && (event === undefined || event === 'seizure')) return matter(`How much ${item} was seized?`);
  return event === undefined && unit === undefined ? { title, fields } : null;
}

/** The answer that somebody replies to; its heading says what it answers. */
export function repliedTo({ components, timestamp }: Pick<APIMessage, 'components' | 'timestamp'>): RepliedTo | null {
  const read = headingIn(components ?? []);
  const heading = read === null ? null : asQuestion(read);
  return heading === null ? null : { heading, written: today(new Date(timestamp)) };
}
