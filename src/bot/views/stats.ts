import type { StatsAnswer, StatsRequest, StatsRow } from '../../library.ts';
import type { Words } from '../../words/words.ts';
import { statsHeading } from '../asked.ts';
import { customId } from '../custom-id.ts';
import { shorten } from '../cut.ts';
import { writeHeading } from '../heading.ts';
import { ALT_TEXT_LIMIT, TEXT_BUDGET, type Inner } from '../limits.ts';
import { disarm, markdown, oneLine, small } from '../markdown.ts';
import { button, container, gallery, row, separator, text, type Message } from '../message.ts';
import { citation, controls, joined, pageCount, pageOf, withoutAnswer, type Showing } from './parts.ts';

const PER_PAGE = 6;
/** Printed words of one row that come from an article (item, agent, period) are cut here. */
const PRINTED_LIMIT = 80;
const ROW_LIMIT = 480;
const SUMS = 6;

/** A picture of the rows: PNG and the words that stand for it. */
export type Picture = Readonly<{ png: Uint8Array; alt: string }>;

export const PICTURE_NAME = 'figures.png';

/**
 * One page of the table of figures; `null` when there is no such page.
 * @param picture shown on the first page; `'left out'` where the bot may not attach one
 */
export function statsView(
  answer: StatsAnswer,
  asked: StatsRequest,
  picture: Picture | 'left out' | null,
  showing: Showing,
): Message | null {
  const { words, page, sharedBy } = showing;
  const pages = pageCount(answer.rows.length, PER_PAGE);
  if (page > pages) return null;
  const event = asked.event ?? 'seizure';
  const shown = answer.rows.slice((page - 1) * PER_PAGE, page * PER_PAGE);
  const empty = answer.rows.length === 0;
  const withPicture = page === 1 && picture !== null && picture !== 'left out' ? picture : null;

  const lead = sharedBy === undefined ? [] : [text(small(markdown(words.sharedBy(sharedBy))))];
  const table = empty
    ? [text(markdown(words.noFigures(event, asked.item ?? null)))]
    : shown.map((one) => text(rowText(one, event === 'all', words)));
  const sums = page === pages ? sumLines(answer, words) : '';
  const dated = asked.after !== undefined || asked.before !== undefined;
  const foot = joined(
    [
      markdown(words.otherEvents(answer.others)),
      dated ? markdown(words.undatedKept(answer.undated)) : null,
      page === 1 && picture === 'left out' ? markdown(words.chartLeftOut('Attach Files')) : null,
      pageOf(page, pages),
    ],
    ' · ',
  );
  return {
    components: [
      container([
        text(writeHeading(statsHeading(asked))),
        ...lead,
        ...table,
        ...(sums === '' ? [] : [text(sums)]),
        ...(withPicture === null ? [] : [gallery(PICTURE_NAME, shorten(oneLine(withPicture.alt), ALT_TEXT_LIMIT))]),
        ...(foot === '' ? [] : [separator(), text(small(shorten(foot, TEXT_BUDGET / 6)))]),
        controls('stats', pages, empty ? withoutAnswer(showing).showing : showing),
        ...(empty ? [] : [tools(asked, showing)]),
      ]),
    ],
    ...(withPicture === null
      ? {}
      : { files: [{ name: PICTURE_NAME, data: withPicture.png, contentType: 'image/png' }] }),
    ...(empty ? { onlyAsker: withoutAnswer(showing).onlyAsker } : {}),
  };
}

function tools({ unit }: StatsRequest, { words, asker }: Showing): Inner {
  const other = unit === 'lb' ? 'kg' : 'lb';
  return row([
    button(words.BUTTONS[other], customId('unit', other, asker)),
    button(words.BUTTONS.csv, customId('csv')),
  ]);
}

const printed = (words: string): string => disarm(shorten(oneLine(words), PRINTED_LIMIT));

/** What was counted, as printed and in its normal form, then where it stands. */
function rowText(one: StatsRow, withEvent: boolean, words: Words): string {
  const { text: asPrinted, modifier, item, normalized, alternatives, unitNormalized, value } = one;
  const what = item ?? one.concept.join(' ');
  const same = normalized === null || (normalized.value === value && normalized.unit === unitNormalized);
  const readings = joined(
    [
      same ? null : disarm(words.amount(normalized.value, normalized.valueMax, normalized.unit)),
      ...alternatives.slice(0, 2).map((a) => markdown(words.otherReading(a.value, a.unit, a.reading))),
    ],
    ', ',
  );
  const head = joined(
    [
      what === '' ? null : `**${printed(what)}**`,
      `${words.hedge(modifier)}${printed(asPrinted)}`,
      readings === '' ? null : `(${readings})`,
      withEvent && one.event !== null ? `— ${words.eventHeading(one.event)}` : null,
    ],
    ' ',
  );
  const notes = joined(
    [
      one.unitNormalized === 'kg' || one.event === null ? null : moneyNote(one, words),
      one.hypothetical ? words.HYPOTHETICAL_NOTE : null,
      one.conflictsWith.length > 0 ? words.CONFLICT_NOTE : null,
      markdown(
        words.periodAndAgent(
          one.period === null ? null : shorten(oneLine(one.period), PRINTED_LIMIT),
          one.agent === null ? null : shorten(oneLine(one.agent), PRINTED_LIMIT),
        ),
      ),
    ],
    ' · ',
  );
  const where = joined(
    [
      citation(one.citation, null, words),
      one.alsoIn.length === 0 ? null : markdown(words.alsoIn(one.alsoIn.slice(0, 3))),
    ],
    ' · ',
  );
  const lines = [head, ...(notes === '' ? [] : [small(notes)])].join('\n');
  return lines.length + where.length + 4 <= ROW_LIMIT
    ? `${lines}\n${small(where)}`
    : `${lines}\n${small(shortWhere(one, words))}`;
}

function shortWhere(one: StatsRow, words: Words): string {
  return markdown(words.shortCitation(one.citation));
}

const MONEY = /^[A-Z]{3}$/;

function moneyNote({ unitNormalized, event }: StatsRow, words: Words): string | null {
  return event === 'seizure' && MONEY.test(unitNormalized) ? words.VALUE_NOTE : null;
}

function sumLines({ sums, noSum }: StatsAnswer, words: Words): string {
  const lines = [
    ...sums.map(({ item, value, unit }) => markdown(words.sumText(shorten(item, PRINTED_LIMIT), value, unit))),
    ...noSum.map(({ item, why }) => small(markdown(words.noSumBecause(shorten(item, PRINTED_LIMIT), why)))),
  ];
  const more = lines.length - SUMS;
  return [...lines.slice(0, SUMS), ...(more > 0 ? [words.andMore(more)] : [])].join('\n');
}
