/** Answers that go across outlets and days: parts with a label and printed lines, page by page. */

import { pieces, type Across, type Line, type Part } from '../../commands/across.ts';
import { set } from '../../words/sentence.ts';
import type { Words } from '../../words/words.ts';
import type { AnswerView } from '../messages/custom-id.ts';
import { shorten } from '../messages/cut.ts';
import { writeHeading, type Heading } from '../messages/heading.ts';
import type { Inner } from '../messages/limits.ts';
import { disarm, joined, markdown, oneLine, quoted, small } from '../messages/markdown.ts';
import { text, type Message } from '../messages/message.ts';
import { bounded } from './citation.ts';
import { frame, roomEach } from './frame.ts';
import { quotation } from './quotation.ts';
import { sharedLine, type Showing } from './showing.ts';

/** Printed lines of one page, but for a part that has more by itself. */
const LINES = 7;
/** A label names outlets and people, whose names may be of any length. */
const LABEL_LIMIT = 300;
const NOTES_LIMIT = 500;
/** Other places that a line names. */
const ALSO = 3;
/** Lines of one part that are shown; of more outlets it says how many there are. */
const LINES_OF_PART = 6;

/** Parts page by page; a part is never torn. */
export function pagesOf(parts: readonly Part[]): readonly (readonly Part[])[] {
  const pages: Part[][] = [];
  let room = 0;
  for (const part of parts) {
    const lines = Math.min(part.lines.length, LINES_OF_PART);
    const page = pages.at(-1);
    if (page === undefined || lines > room) {
      pages.push([part]);
      room = LINES - lines;
    } else {
      page.push(part);
      room -= lines;
    }
  }
  return pages.length === 0 ? [[]] : pages;
}

/** One page of an answer across outlets or days; `null` when there is no such page. */
export function acrossView(view: AnswerView, across: Across, head: Heading, showing: Showing): Message | null {
  const { words, page } = showing;
  const { lead: said, parts, notes, found } = across;
  const pages = pagesOf(parts);
  const shown = pages[page - 1];
  if (shown === undefined) return null;
  const heading = writeHeading(head, words);
  const lead = joined([sharedLine(showing), page === 1 || !found ? markdown(said) : null], '\n');
  const foot = joined(
    [
      ...(page === pages.length ? notes.map((note) => small(shorten(markdown(note), NOTES_LIMIT))) : []),
      pages.length > 1 ? small(words.pageNumber(page, pages.length)) : null,
    ],
    '\n',
  );
  const labels = shown.map(({ label }, at) => {
    const before = shown[at - 1];
    return before !== undefined && set(before.label) === set(label) ? '' : labelText(label);
  });
  const lines = shown.reduce((sum, part) => sum + Math.min(part.lines.length, LINES_OF_PART), 0);
  const room = roomEach(lines, heading, lead, foot, ...labels);
  const body = shown.map((part, at): Inner => {
    const some = part.lines.slice(0, LINES_OF_PART).map((line) => lineText(line, room, words));
    const more = part.lines.length - some.length;
    return text(joined([labels[at] ?? '', ...some, more > 0 ? small(words.andMore(more)) : null], '\n'));
  });
  return frame({ view, pages: pages.length, heading, lead, body, foot, nothing: !found }, showing);
}

/** A label that is too long is cut piece by piece, so that no mark is torn. */
function labelText(label: Part['label']): string {
  const set = markdown(label);
  if (set.length <= LABEL_LIMIT) return set;
  const each = Math.floor(LABEL_LIMIT / Math.max(1, label.length)) - 8;
  return markdown(
    label.map((piece) =>
      typeof piece === 'string' ? piece : { ...piece, text: shorten(oneLine(piece.text), Math.max(8, each)) },
    ),
  );
}

/** A printed line with what stands out in bold, and where it stands. */
function lineText(line: Line, room: number, words: Words): string {
  const cited = small(
    joined(
      [
        markdown(words.citationLine(bounded(line.citation))),
        line.also.length === 0
          ? null
          : markdown(words.alsoIn(line.also.slice(0, ALSO).map(bounded), Math.max(0, line.also.length - ALSO))),
      ],
      ' · ',
    ),
  );
  const limit = Math.max(120, room - cited.length - 1);
  return `${printed(line, limit)}\n${cited}`;
}

function printed(line: Line, limit: number): string {
  const whole = quoted(
    pieces(line)
      .map(({ text: words, strong }) => (strong && words.trim() === words ? `**${disarm(words)}**` : disarm(words)))
      .join(''),
  );
  if (whole.length <= limit) return whole;
  const [first] = line.marked;
  const bold = first === undefined ? null : { start: first.start - line.start, end: first.end - line.start };
  return quotation(line.text, bold, limit);
}
