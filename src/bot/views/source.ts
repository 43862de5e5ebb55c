import type { SourceAnswer, SourceParagraph, SourceRow } from '../../library.ts';
import type { Words } from '../../words/words.ts';
import { customId } from '../custom-id.ts';
import { shorten } from '../cut.ts';
import { writeHeading } from '../heading.ts';
import { TEXT_BUDGET } from '../limits.ts';
import { disarm, markdown, oneLine, small } from '../markdown.ts';
import { button, container, row, separator, text, type Message } from '../message.ts';
import { citation, controls, joined, pageCount, pageOf, quotation, type Showing } from './parts.ts';

const TITLE_LIMIT = 200;
/** Paragraphs of a whole article that one message shows. */
const PARAGRAPHS = 6;
const PER_PAGE = 8;

/** A passage among its neighbours, or the beginning of an article. */
export function sourceView(answer: SourceAnswer, asker: string, words: Words): Message {
  const { citation: cited, paragraphs, around } = answer;
  const [only] = paragraphs;
  const passage = cited.paragraph === null ? null : (only ?? null);
  const body = paragraphs.filter(({ furniture }) => !furniture);
  const shown =
    passage === null ? body.slice(0, PARAGRAPHS) : [...around, passage].sort((a, b) => a.paragraph - b.paragraph);
  const where = small(
    citation(cited, passage === null ? answer.article : `${answer.article}#p${passage.paragraph}`, words),
  );
  const title = cited.title === null ? '' : `**${disarm(shorten(oneLine(cited.title), TITLE_LIMIT))}**`;
  const more = passage === null ? body.length - shown.length : 0;

  // The passage itself is what was asked for: it gets half of the room, its neighbours share the rest.
  const total = TEXT_BUDGET - where.length - title.length - 100;
  const roomFor = (one: SourceParagraph): number =>
    passage === null
      ? Math.floor(total / shown.length)
      : Math.floor(one === passage ? total / 2 : total / 2 / Math.max(1, shown.length - 1));
  const lines = shown.map((one) => {
    const mark =
      passage === null
        ? `¶${one.paragraph}`
        : one === passage
          ? `**¶${one.paragraph} · ${words.HERE}**`
          : `¶${one.paragraph}`;
    return text(`${small(mark)}\n${quotation(one.text, null, roomFor(one) - mark.length - 5)}`);
  });
  return {
    components: [
      container([
        ...(title === '' ? [] : [text(title)]),
        ...lines,
        ...(more > 0 ? [text(small(words.andMore(more)))] : []),
        separator(),
        text(where),
        row([button(words.BUTTONS.delete, customId('delete', asker))]),
      ]),
    ],
  };
}

/** One page of the list of articles; `null` when there is no such page. */
export function sourcesView(rows: readonly SourceRow[], showing: Showing): Message | null {
  const { words, page, sharedBy } = showing;
  const pages = pageCount(rows.length, PER_PAGE);
  if (page > pages) return null;
  const lines = rows.slice((page - 1) * PER_PAGE, page * PER_PAGE).map((one) => {
    const title = one.title === null ? null : `**${disarm(shorten(oneLine(one.title), 120))}**`;
    const cited = { ...one, paragraph: null };
    return joined([title, small(citation(cited, one.article, words))], '\n');
  });
  const room = Math.floor((TEXT_BUDGET - 400) / PER_PAGE);
  return {
    components: [
      container([
        text(writeHeading({ title: words.SOURCES_HEADING, fields: {} })),
        ...(sharedBy === undefined ? [] : [text(small(markdown(words.sharedBy(sharedBy))))]),
        ...lines.map((line) => text(line.length <= room ? line : line.split('\n')[0]?.slice(0, room) || '…')),
        separator(),
        text(small(joined([markdown(words.leftOut(rows.length, 0)), pageOf(page, pages)], ' · '))),
        controls('sources', pages, showing),
      ]),
    ],
  };
}
