import { keepsUndated, told, type AskAnswer, type Citation, type IsoDate, type PassageHit } from '../../library.ts';
import { questionHeading, type Asked } from '../asked.ts';
import { writeHeading } from '../heading.ts';
import type { Inner } from '../limits.ts';
import { disarm, joined, markdown, small } from '../markdown.ts';
import { text, type Message } from '../message.ts';
import { bounded, citation, citedText } from './citation.ts';
import { frame, pageOf, roomEach } from './frame.ts';
import { quotation } from './quotation.ts';
import { sharedLine, type Showing } from './showing.ts';

const PER_PAGE = 2;
/** Words of the question whose other forms are named. */
const EXPANDED = 4;
/** The passages of one page. */
export function passagesOn(page: number, { passages }: AskAnswer): readonly PassageHit[] {
  return pageOf(passages, PER_PAGE, page)?.shown ?? [];
}

/**
 * One page of an answer to a question.
 * @param also where else the passages of this page stand, by passage id
 * @returns `null` when there is no such page
 */
export function askView(
  answer: AskAnswer,
  asked: Asked,
  also: ReadonlyMap<string, readonly Citation[]>,
  today: IsoDate,
  showing: Showing,
): Message | null {
  const { words, page } = showing;
  const on = pageOf(answer.passages, PER_PAGE, page);
  if (on === null) return null;
  const { shown, pages } = on;
  const answered = answer.status === 'answered';

  const heading = writeHeading(questionHeading(asked, today));
  const lead = joined(
    [sharedLine(showing), answered ? answeredLead(answer, showing) : unansweredLead(answer, showing)],
    '\n',
  );
  const foot = footer(answer, asked, pages, showing);
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
  return frame({ view: 'ask', pages, heading, lead, body, foot, nothing: !answered }, showing);
}

function relative(part: Readonly<{ start: number; end: number }>, within: Readonly<{ start: number }>) {
  return { start: part.start - within.start, end: part.end - within.start };
}

/** Stands above the first passage, and is said of no other: the short answer and how sure to be. */
function answeredLead(answer: AskAnswer, { page, words }: Showing): string {
  const short = answer.passages[0]?.short ?? null;
  if (page !== 1) return '';
  return joined(
    [
      short === null ? null : markdown(words.asPrinted(short.text)),
      markdown(words.uncoveredWords(told(answer).uncovered)),
      small(disarm(words.sureness(answer.confidence))),
    ],
    '\n',
  );
}

function unansweredLead(answer: AskAnswer, { words }: Showing): string {
  const why = markdown(words.noAnswer(answer.searched, told(answer).uncovered));
  return joined(
    [`**${words.NO_ANSWER}** ${why}`, answer.passages.length === 0 ? null : `**${words.RELATED_LABEL}**`],
    '\n',
  );
}

function citationOf(hit: PassageHit, also: ReadonlyMap<string, readonly Citation[]>, { words }: Showing): string {
  const others = also.get(hit.id) ?? [];
  return joined(
    [citation(hit.citation, hit.id, words), others.length === 0 ? null : markdown(words.alsoIn(others.map(bounded)))],
    ' · ',
  );
}

function footer(answer: AskAnswer, asked: Asked, pages: number, { page, words }: Showing): string {
  const { articles, undated } = answer.searched;
  const counts = joined(
    [markdown(words.searched(answer.passages.length, articles)), words.pageNumber(page, pages)],
    ' · ',
  );
  const notes = joined(
    [
      markdown(words.alsoSearched(told(answer).expanded.slice(0, EXPANDED))),
      keepsUndated(asked) ? markdown(words.undatedKept(undated)) : null,
    ],
    ' ',
  );
  return [counts, ...(notes === '' ? [] : [notes])].map(small).join('\n');
}
