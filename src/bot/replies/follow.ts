/** A reply to an answer, read as the whole question that is meant. */

import type { APIMessage } from 'discord.js';
import { followedOf, today, type Filter, type IsoDate } from '../../library.ts';
import { readQuestion, type Asked } from '../messages/asked.ts';
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

/** A table of figures, a list of quotes or a timeline names what it is of; a question goes on with none of them. */
const answersQuestion = ({ title, fields }: Heading): boolean =>
  !TIMELINES.has(title) &&
  (['id', 'about', 'with', 'event', 'item', 'unit'] as const).every((field) => fields[field] === undefined);

/** The answer that somebody replies to; its heading says what it answers. */
export function repliedTo({ components, timestamp }: Pick<APIMessage, 'components' | 'timestamp'>): RepliedTo | null {
  const heading = headingIn(components ?? []);
  if (heading === null || !answersQuestion(heading)) return null;
  return { heading, written: today(new Date(timestamp)) };
}
