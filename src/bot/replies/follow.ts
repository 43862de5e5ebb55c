/** A reply to an answer, read as the whole question that is meant. */

import { followedOf, type Filter } from '../../library.ts';
import { readQuestion, type Asked } from '../messages/asked.ts';
import type { Heading } from '../messages/heading.ts';
import { QUESTION_LIMIT } from '../messages/limits.ts';
import type { IsoDate } from '../../library.ts';
import type { Room } from './plan.ts';

/** An answer that somebody replies to: its heading, and the day on which it was written. */
export type RepliedTo = Readonly<{ heading: Heading; written: IsoDate }>;

/**
 * "And cocaine?" behind "How much fentanyl was seized?": the question meant, with what was typed. A question that leans on
 * nothing comes back as it is. The earlier question is answered once more for it, since nothing is kept of it.
 */
export async function meantAfter(
  asked: Asked,
  { heading, written }: RepliedTo,
  { library }: Pick<Room, 'library'>,
): Promise<Asked> {
  const before = await library.ask(readQuestion(heading, written));
  const { searched, understood } = await library.ask({ ...asked, follows: followedOf(before) });
  if (!searched.leans || searched.matter.length > QUESTION_LIMIT) return asked;
  const { source, author, after, before: until } = understood;
  const filter: Filter = {
    source: source ?? undefined,
    author: author ?? undefined,
    after: after ?? undefined,
    before: until ?? undefined,
  };
  return { ...asked, ...filter, question: searched.matter, typed: asked.question };
}
