import type { AskAnswer, Citation, IsoDate, PassageHit } from '../../library.ts';
import { questionHeading, type Asked } from '../asked.ts';
import { customId } from '../custom-id.ts';
import { writeHeading } from '../heading.ts';
import { TEXT_BUDGET, type Inner } from '../limits.ts';
import { disarm, markdown, small } from '../markdown.ts';
import { button, container, section, separator, text, type Message } from '../message.ts';
import {
  bounded,
  citation,
  controls,
  joined,
  lengthOf,
  pageCount,
  pageOf,
  quotation,
  shownId,
  withoutAnswer,
  type Showing,
} from './parts.ts';

const PER_PAGE = 2;
/** Words of the question whose other forms are named. */
const EXPANDED = 4;
/** A passage is never cut shorter than this. */
const LEAST = 200;

/** The passages of one page. */
export function passagesOn(page: number, answer: AskAnswer): readonly PassageHit[] {
  return answer.passages.slice((page - 1) * PER_PAGE, page * PER_PAGE);
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
  const { words, page, sharedBy } = showing;
  const pages = pageCount(answer.passages.length, PER_PAGE);
  if (page > pages) return null;
  const answered = answer.status === 'answered';
  const hits = passagesOn(page, answer);
  const shared = sharedBy === undefined ? null : small(markdown(words.sharedBy(sharedBy)));

  const heading = writeHeading(questionHeading(asked, today));
  const lead = joined([shared, answered ? answeredLead(answer, showing) : unansweredLead(answer, showing)], '\n');
  const foot = footer(answer, asked, pages, showing);
  const cited = hits.map((hit, i) => small(`[${(page - 1) * PER_PAGE + i + 1}] ${citationOf(hit, also, showing)}`));
  const further = answered ? small(words.FURTHER_LABEL) : '';
  const room = Math.max(
    LEAST,
    Math.floor((TEXT_BUDGET - lengthOf(heading, lead, further, foot, ...cited)) / Math.max(1, hits.length)),
  );
  /** Where on this page the passages behind the very first one begin. */
  const behindFirst = page === 1 ? 1 : 0;

  const passages = hits.flatMap((hit, i): Inner[] => {
    const bold = answered && hit.highlight !== null ? relative(hit.highlight, hit) : null;
    const lines = [quotation(hit.text, bold, room), cited[i] ?? ''];
    const passage =
      shownId(hit.id) === null
        ? text(lines.join('\n'))
        : section(lines, button(words.BUTTONS.context, customId('context', i + 1)));
    return answered && i === behindFirst ? [text(further), passage] : [passage];
  });
  return {
    components: [
      container([
        text(heading),
        ...(lead === '' ? [] : [text(lead)]),
        ...passages,
        separator(),
        text(foot),
        controls('ask', pages, answered ? showing : withoutAnswer(showing).showing),
      ]),
    ],
    ...(answered ? {} : { onlyAsker: withoutAnswer(showing).onlyAsker }),
  };
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
      markdown(words.uncoveredWords(answer.uncovered)),
      small(disarm(words.sureness(answer.confidence))),
    ],
    '\n',
  );
}

function unansweredLead(answer: AskAnswer, { words }: Showing): string {
  const why = markdown(words.noAnswer(answer.searched.articles, answer.uncovered));
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
  const dated = asked.after !== undefined || asked.before !== undefined;
  const counts = joined([markdown(words.searched(answer.passages.length, articles)), pageOf(page, pages)], ' · ');
  const notes = joined(
    [
      markdown(words.alsoSearched(answer.expanded.slice(0, EXPANDED))),
      dated ? markdown(words.undatedKept(undated)) : null,
    ],
    ' ',
  );
  return [counts, ...(notes === '' ? [] : [notes])].map(small).join('\n');
}
