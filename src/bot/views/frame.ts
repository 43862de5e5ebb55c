/** The frame of every answer: what was asked above, one page of what was found, notes and buttons below. */

import { customId, type AnswerView } from '../messages/custom-id.ts';
import { TEXT_BUDGET, type Inner } from '../messages/limits.ts';
import { button, container, row, separator, text, type Message } from '../messages/message.ts';
import { turnsPrivate, type Showing } from './showing.ts';

/** One page of a list. */
export type Page<T> = Readonly<{ shown: readonly T[]; pages: number }>;

/** A page of a list, from 1; `null` when there is none of that number. An empty list has one page. */
export function pageOf<T>(all: readonly T[], perPage: number, page: number): Page<T> | null {
  const pages = Math.max(1, Math.ceil(all.length / perPage));
  return page > pages ? null : { shown: all.slice((page - 1) * perPage, page * perPage), pages };
}

/** Printed words are never cut shorter than this. */
export const LEAST = 200;

/** Characters each of some parts may take, so that a message fits with everything beside them. */
export function roomEach(parts: number, ...beside: readonly string[]): number {
  const taken = beside.reduce((sum, { length }) => sum + length, 0);
  return Math.max(LEAST, Math.floor((TEXT_BUDGET - taken) / Math.max(1, parts)));
}

/** What stands in the frame. Empty texts are left out. */
export type Framed = Readonly<{
  view: AnswerView;
  pages: number;
  /** What was asked. Buttons read it back from the first text of the message. */
  heading: string;
  lead: string;
  body: readonly Inner[];
  foot: string;
  /** More buttons, in a row of their own. */
  tools?: Inner | undefined;
  /** Nothing was found. */
  nothing: boolean;
}>;

/** Sets an answer in its frame. */
export function frame({ view, pages, heading, lead, body, foot, tools, nothing }: Framed, showing: Showing): Message {
  const onlyAsker = nothing && turnsPrivate(showing);
  return {
    components: [
      container([
        text(heading),
        ...(lead === '' ? [] : [text(lead)]),
        ...body,
        ...(foot === '' ? [] : [separator(), text(foot)]),
        controls(view, pages, onlyAsker ? { ...showing, audience: 'asker' } : showing),
        ...(tools === undefined ? [] : [tools]),
        ...votes(view, showing),
      ]),
    ],
    ...(nothing ? { onlyAsker, outcome: 'nothing' } : {}),
  };
}

/** Answers that somebody may say of whether they are good: what he asked for by its id is not one. */
const JUDGED: ReadonlySet<AnswerView> = new Set(['ask', 'quote', 'stats']);

/** Two buttons for feedback, where it is kept. */
function votes(view: AnswerView, { votes: kept, words }: Showing): Inner[] {
  if (kept !== true || !JUDGED.has(view)) return [];
  return [
    row([button(words.VOTES.yes, customId('vote', view, 'yes')), button(words.VOTES.no, customId('vote', view, 'no'))]),
  ];
}

/** The row under an answer: pages, Share here where only the asker sees it, Delete. */
function controls(view: AnswerView, pages: number, { page, asker, audience, words }: Showing): Inner {
  return row([
    ...(pages > 1
      ? [
          button('◀', customId('page', view, Math.max(1, page - 1), asker, 'back'), page <= 1),
          button('▶', customId('page', view, Math.min(pages, page + 1), asker, 'on'), page >= pages),
        ]
      : []),
    ...(audience === 'asker' ? [button(words.BUTTONS.share, customId('share', view, page))] : []),
    ...(view === 'ask' ? [button(words.BUTTONS.follow, customId('follow'))] : []),
    button(words.BUTTONS.delete, customId('delete', asker)),
  ]);
}
