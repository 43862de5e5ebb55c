/** Requests ↔ headings: what each kind of answer must remember of what was asked, and how it is read back. */

import {
  EVENTS,
  UNITS,
  type AskRequest,
  type CompareRequest,
  type Droppable,
  type Filter,
  type IsoDate,
  type QuoteRequest,
  type StatsAnswer,
  type StatsRequest,
  type TimelineRequest,
} from '../../library.ts';
import type { Words } from '../../words/words.ts';
import { AS_TYPED, CUT, type Heading } from './heading.ts';

/** A question as asked here; `cut` when it was longer than allowed. */
export type Asked = AskRequest & Readonly<{ cut?: boolean }>;

type Fields = Heading['fields'];

function filterFields({ source, author, after, before }: Filter): Fields {
  return {
    ...(source === undefined ? {} : { source }),
    ...(author === undefined ? {} : { author }),
    ...(after === undefined ? {} : { after }),
    ...(before === undefined ? {} : { before }),
  };
}

function readFilterFields({ source, author, after, before }: Fields): Filter {
  return { source, author, after: after as IsoDate | undefined, before: before as IsoDate | undefined };
}

/**
 * What an answer to a question answers: the question, and the limits.
 * @param today day on which the message is written: another day of asking is named, since "last week" counts from it
 */
export function questionHeading(asked: Asked, today: IsoDate): Heading {
  return {
    title: asked.question,
    fields: {
      ...filterFields(asked),
      ...(asked.any === undefined || asked.any.length === 0 ? {} : { any: asked.any.join(', ') }),
      ...(asked.behind === undefined ? {} : { typed: asked.behind.typed, behind: asked.behind.passages.join(' ') }),
      ...(asked.literally === true ? { words: AS_TYPED } : {}),
      ...(asked.asOf === today ? {} : { asked: asked.asOf }),
      ...(asked.cut === true ? { cut: CUT } : {}),
    },
  };
}

/**
 * Reads back what {@link questionHeading} wrote.
 * @param day on which the message with this heading was written
 */
export function readQuestion({ title, fields }: Heading, day: IsoDate): Asked {
  return {
    question: title,
    asOf: (fields.asked as IsoDate | undefined) ?? day,
    ...readFilterFields(fields),
    ...(fields.any === undefined ? {} : { any: DROPPABLE.filter((one) => fields.any?.split(', ').includes(one)) }),
    ...(fields.typed === undefined ? {} : { behind: { typed: fields.typed, passages: idsIn(fields.behind) } }),
    ...(fields.words === undefined ? {} : { literally: true }),
    ...(fields.cut === undefined ? {} : { cut: true }),
  };
}

/** The ids of a field, which hold no spaces. */
const idsIn = (field = ''): string[] => field.split(' ').filter((id) => id !== '');

/** The heading of the same question with nothing read out of its words, nor out of an earlier one. */
export function asTyped({ title, fields }: Heading): Heading {
  const { typed, asked } = fields;
  if (typed !== undefined)
    return { title: typed, fields: { ...(asked === undefined ? {} : { asked }), words: AS_TYPED } };
  return { title, fields: { ...fields, words: AS_TYPED } };
}

/** The limits that can be dropped from an answer, one by one. */
export const DROPPABLE = ['source', 'author', 'dates'] as const satisfies readonly Droppable[];

/** The same question without one of its limits, whether it was given or read out of the words. */
export function withoutLimit(asked: Asked, limit: Droppable): Asked {
  const { any = [] } = asked;
  const gone = limit === 'dates' ? { after: undefined, before: undefined } : { [limit]: undefined };
  return { ...asked, ...gone, any: DROPPABLE.filter((one) => one === limit || any.includes(one)) };
}

/** What a list of quotes answers: the speaker as typed, and the limits. */
export function quoteHeading(asked: QuoteRequest): Heading {
  return {
    title: asked.speaker,
    fields: {
      ...(asked.about === undefined ? {} : { about: asked.about }),
      ...(asked.with === undefined ? {} : { with: asked.with }),
      ...filterFields(asked),
    },
  };
}

/** Reads back what {@link quoteHeading} wrote. */
export function readQuoteHeading({ title, fields }: Heading): QuoteRequest {
  return { speaker: title, about: fields.about, with: fields.with, ...readFilterFields(fields) };
}

/**
 * What a table of figures answers: the event or the matter, and the limits.
 * @param words of the language that the title is in
 * @param shown what the table is of, where no event was asked for
 */
export function statsHeading(
  asked: StatsRequest,
  words: Words,
  shown: StatsAnswer['event'] = asked.event ?? 'all',
): Heading {
  const { event, item, about, unit } = asked;
  return {
    title: words.statsTitle(shown, about ?? null),
    fields: {
      ...(about === undefined ? {} : { about }),
      ...(event === undefined ? {} : { event }),
      ...(item === undefined ? {} : { item }),
      ...(unit === undefined ? {} : { unit }),
      ...filterFields(asked),
    },
  };
}

/** Reads back what {@link statsHeading} wrote. */
export function readStatsHeading({ fields }: Heading): StatsRequest {
  const { about, event, item, unit } = fields;
  return { event: eventOf(event), item, about, unit: unitOf(unit), ...readFilterFields(fields) };
}

/** What a comparison answers: the topic, and the limits. */
export function compareHeading(asked: CompareRequest): Heading {
  return { title: asked.topic, fields: filterFields(asked) };
}

/** Reads back what {@link compareHeading} wrote. */
export function readCompareHeading({ title, fields }: Heading): CompareRequest {
  return { topic: title, ...readFilterFields(fields) };
}

/** What a timeline answers: the topic where there is one, and the limits. */
export function timelineHeading(asked: TimelineRequest, words: Words): Heading {
  const { topic } = asked;
  return {
    title: words.TIMELINE_HEADING,
    fields: { ...(topic === undefined ? {} : { about: topic }), ...filterFields(asked) },
  };
}

/** Reads back what {@link timelineHeading} wrote. */
export function readTimelineHeading({ fields }: Heading): TimelineRequest {
  return { topic: fields.about, ...readFilterFields(fields) };
}

/** The event of that name, if it is one. */
export function eventOf(name: string | undefined): StatsRequest['event'] {
  return EVENTS.find((event) => event === name);
}

/** The unit of that name, if masses can be asked for in it. */
export function unitOf(name: string | undefined): StatsRequest['unit'] {
  return UNITS.find((unit) => unit === name);
}
