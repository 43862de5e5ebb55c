import type { AlsoPrinted } from '../../commands/also.ts';
import { keepsUndated, type AskAnswer, type Droppable, type IsoDate, type PassageHit } from '../../library.ts';
import { DROPPABLE, questionHeading, type Asked } from '../messages/asked.ts';
import { customId } from '../messages/custom-id.ts';
import { shorten } from '../messages/cut.ts';
import { writeHeading } from '../messages/heading.ts';
import type { Inner } from '../messages/limits.ts';
import { disarm, joined, markdown, oneLine, small } from '../messages/markdown.ts';
import { button, row, text, type Message } from '../messages/message.ts';
import { bounded, citation, citedText } from './citation.ts';
import { frame, pageOf, roomEach } from './frame.ts';
import { quotation } from './quotation.ts';
import { sharedLine, type Showing } from './showing.ts';

const PER_PAGE = 2;
/** Misspelt names that are told of. */
const SPELLED = 4;
/** Names read out of the words may come from odd files; they are cut so that a message always fits. */
const NAME_LIMIT = 80;

/** The passages of one page. */
export function passagesOn(page: number, { passages }: AskAnswer): readonly PassageHit[] {
  return pageOf(passages, PER_PAGE, page)?.shown ?? [];
}

/**
 * One page of an answer to a question.
 * @param also where else the passages of this page stand, by passage id
 * @param byWordsOnly the encoder, which other questions are answered with, had no part in it
 * @returns `null` when there is no such page
 */
export function askView(
  answer: AskAnswer,
  asked: Asked,
  also: AlsoPrinted,
  today: IsoDate,
  showing: Showing,
  byWordsOnly = false,
): Message | null {
  const { words, page } = showing;
  const on = pageOf(answer.passages, PER_PAGE, page);
  if (on === null) return null;
  const { shown, pages } = on;
  const answered = answer.status === 'answered';

  const heading = writeHeading(questionHeading(asked, today), words);
  const readAs = words.readAs(brief(answer), asked);
  const lead = joined(
    [
      sharedLine(showing),
      readAs === null ? null : small(markdown(readAs)),
      answered ? answeredLead(answer, showing) : unansweredLead(answer, showing),
    ],
    '\n',
  );
  const foot = footer(answer, asked, pages, byWordsOnly, showing);
  const cited = shown.map((hit, i) => small(`[${(page - 1) * PER_PAGE + i + 1}] ${citationOf(hit, also, showing)}`));
  const further = answered ? small(words.FURTHER_LABEL) : '';
  const room = roomEach(shown.length, heading, lead, further, foot, ...cited);
  /** Where on this page the passages behind the very first one begin. */
  const behindFirst = page === 1 ? 1 : 0;

  const body = shown.flatMap((hit, i): Inner[] => {
    const bold = answered && hit.highlight !== null ? relative(hit.highlight, hit) : null;
    const passage = citedText(quotation(hit.text, bold, room), cited[i] ?? '', i + 1, words);
    return answered && i === behindFirst ? [text(further), passage] : [passage];
  });
  const isRead = readAs !== null || asked.behind !== undefined;
  const takingBack = [
    ...limitsOf(answer).map((limit) => button(words.ANY[limit], customId('drop', limit, showing.asker))),
    ...(isRead ? [button(words.BUTTONS.asTyped, customId('typed', showing.asker))] : []),
  ];
  const tools = takingBack.length === 0 ? undefined : row(takingBack);
  return frame({ view: 'ask', pages, heading, lead, body, foot, tools, nothing: !answered }, showing);
}

/** The limits that an answer was given under, whether they were options or read out of the words. */
function limitsOf({ understood: { source, author, after, before } }: AskAnswer): Droppable[] {
  const held = { source: source !== null, author: author !== null, dates: after !== null || before !== null };
  return DROPPABLE.filter((limit) => held[limit]);
}

/** What was read out of the words, short enough to be shown. */
function brief({ understood, searched }: AskAnswer): Pick<AskAnswer, 'understood' | 'searched'> {
  const short = (name: string): string => shorten(oneLine(name), NAME_LIMIT);
  const { source, author } = understood;
  const spelled = searched.spelled.slice(0, SPELLED).map(({ typed, as }) => ({ typed: short(typed), as: short(as) }));
  return {
    understood: {
      ...understood,
      source: source === null ? null : short(source),
      author: author === null ? null : short(author),
    },
    searched: { ...searched, spelled },
  };
}

function relative(part: Readonly<{ start: number; end: number }>, within: Readonly<{ start: number }>) {
  return { start: part.start - within.start, end: part.end - within.start };
}

/** Items come from articles and may be of any length. */
const ITEM_LIMIT = 80;

/** Stands above the first passage, and is said of no other: the short answer and how sure to be. */
function answeredLead(answer: AskAnswer, { page, words }: Showing): string {
  const { short = null, figure } = answer.passages[0] ?? {};
  if (page !== 1) return '';
  return joined(
    [
      short === null ? null : markdown(words.asPrinted(short.text)),
      figure === undefined
        ? null
        : small(
            markdown(words.inFigures({ ...figure, item: figure.item && shorten(oneLine(figure.item), ITEM_LIMIT) })),
          ),
      markdown(words.uncoveredWords(answer.uncovered, answer.searched.filtered)),
      small(disarm(words.sureness(answer.confidence))),
    ],
    '\n',
  );
}

function unansweredLead({ passages, searched, uncovered }: AskAnswer, { words }: Showing): string {
  const { articles, unmet, noOther } = searched;
  const missing = articles === 0 ? '' : markdown(words.whatIsMissing(uncovered, unmet, searched.filtered));
  return joined(
    [
      joined([`**${markdown(words.foundNothing(articles, noOther))}**`, missing], ' '),
      passages.length === 0 ? null : `**${words.RELATED_LABEL}**`,
    ],
    '\n',
  );
}

/** Longer headings are cut. */
const HEADING_LIMIT = 80;

function citationOf(hit: PassageHit, also: AlsoPrinted, { words }: Showing): string {
  const others = also.get(hit.id) ?? [];
  return joined(
    [
      citation(hit.citation, hit.id, words),
      hit.heading === undefined ? null : markdown(words.underHeading(shorten(oneLine(hit.heading), HEADING_LIMIT))),
      others.length === 0 ? null : markdown(words.alsoIn(others.map(bounded), hit.also.length - others.length)),
    ],
    ' · ',
  );
}

function footer(answer: AskAnswer, asked: Asked, pages: number, byWordsOnly: boolean, showing: Showing): string {
  const { page, words } = showing;
  const { articles, undated } = answer.searched;
  const { after, before } = answer.understood;
  const days = { after: after ?? undefined, before: before ?? undefined, dated: asked.dated };
  const counts = joined(
    [markdown(words.searched(answer.passages.length, articles, byWordsOnly)), words.pageNumber(page, pages)],
    ' · ',
  );
  const notes = keepsUndated(days) ? markdown(words.undatedKept(undated)) : '';
  return [counts, ...(notes === '' ? [] : [notes])].map(small).join('\n');
}
