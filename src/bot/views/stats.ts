import {
  keepsUndated,
  type CountAt,
  type Figure,
  type StatsAnswer,
  type StatsRequest,
  type StatsRow,
  type TollOverTime,
} from '../../library.ts';
import type { Words } from '../../words/words.ts';
import { statsHeading, unitOf } from '../messages/asked.ts';
import { customId } from '../messages/custom-id.ts';
import { shorten } from '../messages/cut.ts';
import { writeHeading } from '../messages/heading.ts';
import { ALT_TEXT_LIMIT, type Inner } from '../messages/limits.ts';
import { disarm, joined, markdown, oneLine, small } from '../messages/markdown.ts';
import { button, gallery, row, text, type Message } from '../messages/message.ts';
import type { Picture } from '../pictures/picture.ts';
import { bounded, citation } from './citation.ts';
import { frame, pageOf, roomEach } from './frame.ts';
import { sharedLine, type Showing } from './showing.ts';

const PER_PAGE = 6;
/** Printed words of one row that come from an article (item, agent, recipient, period) are cut here. */
const PRINTED_LIMIT = 80;
/** The sentence of a figure that was asked for by its matter. */
const SENTENCE_LIMIT = 280;
const SUMS = 4;
const FOOT_LIMIT = 400;

const PICTURE_NAME = 'figures.png';

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
  const { words, page } = showing;
  const on = pageOf(answer.rows, PER_PAGE, page);
  if (on === null) return null;
  const { shown, pages } = on;
  const { event } = answer;
  const nothing = answer.rows.length === 0;
  const withPicture = page === 1 && picture !== 'left out' ? picture : null;

  const heading = writeHeading(statsHeading(asked, words, event), words);
  const lead = sharedLine(showing);
  const sums = page === pages ? sumLines(answer, event === 'all', words) : '';
  const notes = joined(
    [
      markdown(words.stillReading(answer.reading)),
      markdown(words.otherEvents(answer.others)),
      page === 1 ? onlyOutlet(answer, words) : null,
      page === 1 && !nothing ? markdown(words.languagesRead(answer.unread)) : null,
      keepsUndated(asked) ? markdown(words.undatedKept(answer.undated)) : null,
      page === 1 && picture === 'left out' ? markdown(words.chartLeftOut(words.PERMISSIONS.attachFiles)) : null,
      words.pageNumber(page, pages),
    ],
    ' · ',
  );
  const foot = notes === '' ? '' : small(shorten(notes, FOOT_LIMIT));
  const room = roomEach(shown.length, heading, lead, sums, foot);
  const body: readonly Inner[] = [
    ...remarks(asked, answer, words),
    ...(nothing
      ? [
          text(
            markdown(words.noFigures({ event, item: asked.item ?? null, about: asked.about ?? null }, brief(answer))),
          ),
        ]
      : []),
    ...shown.map((one) => text(rowText(one, event === 'all', room, words))),
    ...(sums === '' ? [] : [text(sums)]),
    ...(withPicture === null ? [] : [gallery(PICTURE_NAME, shorten(oneLine(withPicture.alt), ALT_TEXT_LIMIT))]),
  ];
  const buttons = nothing ? undefined : tools(asked, answer, showing);
  return {
    ...frame({ view: 'stats', pages, heading, lead, body, foot, tools: buttons, nothing }, showing),
    ...(withPicture === null
      ? {}
      : { files: [{ name: PICTURE_NAME, data: withPicture.png, contentType: 'image/png' }] }),
  };
}

/** What a reader must know of the table as a whole. */
function remarks({ event: wanted, about }: StatsRequest, { event, onTopic, rows }: StatsAnswer, words: Words): Inner[] {
  if (rows.length === 0) return [];
  if (about !== undefined)
    return onTopic ? [] : [text(markdown(words.onlyClosest(shorten(oneLine(about), PRINTED_LIMIT))))];
  return wanted === undefined && event !== 'seizure' ? [text(markdown(words.insteadOfSeizures(event)))] : [];
}

function tools({ unit }: StatsRequest, { rows }: StatsAnswer, { words, asker }: Showing): Inner {
  const other = unit === 'lb' ? 'kg' : 'lb';
  // Another unit changes nothing where nothing was weighed.
  const weighed = rows.some(({ normalized }) => unitOf(normalized?.unit) !== undefined);
  return row([
    ...(weighed ? [button(words.BUTTONS[other], customId('unit', other, asker))] : []),
    button(words.BUTTONS.csv, customId('csv')),
  ]);
}

/** Names of items come from articles and may be of any length. */
function brief({ closest, unread }: StatsAnswer): Pick<StatsAnswer, 'closest' | 'unread'> {
  return { closest: closest.map((name) => shorten(oneLine(name), PRINTED_LIMIT)), unread };
}

const printed = (words: string): string => disarm(shorten(oneLine(words), PRINTED_LIMIT));

/** What was counted, as printed and in its normal form, then where it stands; what does not fit is left out from the end. */
function rowText(one: StatsRow, withEvent: boolean, limit: number, words: Words): string {
  const { item, alternatives } = one;
  const what = item ?? one.concept.join(' ');
  const readings = joined(
    [
      normalForm(one, words),
      ...alternatives
        .slice(0, 2)
        .map(({ value, valueMax, unit, reading }) =>
          markdown(
            words.otherReading(readable(value), valueMax === undefined ? null : readable(valueMax), unit, reading),
          ),
        ),
    ],
    ', ',
  );
  const count = joined([what === '' ? null : `**${printed(what)}**`, printed(words.figureText(one))], ' ');
  const head = joined(
    [
      count,
      readings === '' ? null : `(${readings})`,
      withEvent && one.event !== null ? `— ${words.eventHeading(one.event)}` : null,
    ],
    ' ',
  );
  const short = (text: string | null) => (text === null ? null : shorten(oneLine(text), PRINTED_LIMIT));
  const told = { period: short(one.period), agent: short(one.agent), recipient: short(one.recipient) };
  const notes = joined(
    [...words.figureNotes(one).map((note) => markdown(note)), markdown(words.periodAndParties(told))],
    ' · ',
  );
  const also = one.alsoIn.length === 0 ? null : markdown(words.alsoIn(one.alsoIn.slice(0, 3).map(bounded)));
  const briefly = markdown(words.shortCitation(bounded(one.citation)));
  const lines = (...below: readonly string[]): string => [head, ...below.filter(Boolean).map(small)].join('\n');
  const cited = joined([citation(one.citation, null, words), also], ' · ');
  const said = one.sentence === undefined ? null : `> ${disarm(shorten(oneLine(one.sentence), SENTENCE_LIMIT))}`;
  const forms = [
    ...(said === null ? [] : [`${head}\n${said}\n${[notes, cited].filter(Boolean).map(small).join('\n')}`]),
    lines(notes, cited),
    lines(notes, briefly),
    lines(briefly),
    `${count}\n${small(briefly)}`,
  ];
  return forms.find((form) => form.length <= limit) ?? shorten(briefly, limit);
}

/** Digits that a reader of a converted amount can use: "4,536", not "4,535.924". */
function readable(value: number): number {
  return Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(4));
}

/** The amount in its normal unit; `null` where the printed one says it already, as it does of durations. */
function normalForm(one: Figure, words: Words): string | null {
  const { normalized } = one;
  if (normalized?.unit === 's') return words.unitLeftOut(one) || null;
  if (normalized === null || normalized.unit === 'count' || words.isMoney(one)) return null;
  const { value, valueMax, unit } = normalized;
  return disarm(words.amount(readable(value), valueMax === null ? null : readable(valueMax), unit));
}

/** Says so where one outlet alone prints the figures, and others could have. */
function onlyOutlet({ onlyOutlet: only }: StatsAnswer, words: Words): string | null {
  if (only === null) return null;
  const short = (name: string): string => shorten(oneLine(name), PRINTED_LIMIT);
  return markdown(words.oneOutletOnly(short(only.outlet), only.silent.map(short)));
}

/** Printed words and names of any length in a line of ours. */
function shortened({ first, latest, ...toll }: TollOverTime): TollOverTime {
  const brief = ({ hedged, ...count }: CountAt): CountAt => ({
    ...count,
    text: shorten(count.text, PRINTED_LIMIT),
    ...(hedged === undefined ? {} : { hedged: shorten(hedged, PRINTED_LIMIT) }),
    citation: bounded(count.citation),
  });
  return { ...toll, first: brief(first), latest: brief(latest) };
}

function sumLines({ sums, noSum, tolls }: StatsAnswer, withEvent: boolean, words: Words): string {
  const lines = [
    ...tolls.map((toll) => markdown(words.tollOverTime(shortened(toll)))),
    ...sums.map(({ item, value, unit, event }) =>
      markdown(
        words.sumText(
          shorten(item, PRINTED_LIMIT),
          readable(value),
          unit === 'count' ? '' : unit,
          withEvent ? event : null,
        ),
      ),
    ),
    ...noSum.map(({ item, why, event }) =>
      small(markdown(words.noSumBecause(shorten(item, PRINTED_LIMIT), why, withEvent ? event : null))),
    ),
  ];
  const more = lines.length - SUMS;
  return [...lines.slice(0, SUMS), ...(more > 0 ? [words.andMore(more)] : [])].join('\n');
}
