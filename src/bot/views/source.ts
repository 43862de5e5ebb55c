import type { SourceAnswer, SourceParagraph, SourceRow } from '../../library.ts';
import type { Words } from '../../words/words.ts';
import { customId } from '../messages/custom-id.ts';
import { shorten } from '../messages/cut.ts';
import { writeHeading } from '../messages/heading.ts';
import { TEXT_BUDGET } from '../messages/limits.ts';
import { disarm, joined, markdown, oneLine, small } from '../messages/markdown.ts';
import { button, container, row, separator, text, type Message } from '../messages/message.ts';
import { bounded, citation, ID_LIMIT, idOf } from './citation.ts';
import { frame, pageOf } from './frame.ts';
import { quotation } from './quotation.ts';
import { sharedLine, type Showing } from './showing.ts';

const TITLE_LIMIT = 200;
const ROW_TITLE_LIMIT = 120;
/** What stood in the place of a passage before, in characters. */
const EARLIER_LIMIT = 400;
/** Paragraphs of a whole article that one page shows. */
const PARAGRAPHS = 6;
const PER_PAGE = 8;
/** What an article of the list takes at most. */
const ROW_LIMIT = Math.floor((TEXT_BUDGET - 400) / PER_PAGE);

/** A passage among its neighbours, or one page of an article; `null` when there is no such page. */
export function sourceView(answer: SourceAnswer, showing: Showing): Message | null {
  if (answer.citation.paragraph === null) return articleView(answer, showing);
  return passageView(answer, showing.asker, showing.words);
}

/** What became of the article since it was first read, a line each, and what stood in the place of a passage before. */
function history({ citation: cited, versions = [], corrections = [] }: SourceAnswer, words: Words): string {
  const changed = versions.findLast((version) => version.changed.length > 0);
  const [earlier] = cited.paragraph === null ? [] : (changed?.changed ?? []);
  const [correction] = corrections;
  const said = [
    ...(correction === undefined
      ? []
      : [
          words.saidCorrected(
            shorten(oneLine(correction.text), TITLE_LIMIT),
            bounded({ ...cited, paragraph: correction.paragraph }),
          ),
        ]),
    ...(versions.length === 0 ? [] : [words.earlierVersions(versions)]),
    ...(changed === undefined || earlier === undefined ? [] : [words.printedThen(changed.until)]),
  ];
  return joined(
    [
      ...said.map((sentence) => small(markdown(sentence))),
      earlier === undefined ? null : quotation(earlier.text, null, EARLIER_LIMIT),
    ],
    '\n',
  );
}

function articleView(answer: SourceAnswer, showing: Showing): Message | null {
  const { article, citation: cited, paragraphs } = answer;
  const { words, page } = showing;
  const on = pageOf(
    paragraphs.filter(({ furniture }) => !furniture),
    PARAGRAPHS,
    page,
  );
  if (on === null) return null;
  const { shown, pages } = on;
  const title = shorten(oneLine(cited.title ?? ''), TITLE_LIMIT) || article;
  const heading = writeHeading({ title, fields: article.length > ID_LIMIT ? {} : { id: article } }, words);
  const lead = sharedLine(showing);
  const where = joined([small(citation(cited, null, words)), history(answer, words)], '\n');
  const foot = joined([where, small(words.pageNumber(page, pages))], '\n');
  const room = Math.floor((TEXT_BUDGET - heading.length - lead.length - foot.length - 100) / Math.max(1, shown.length));
  const body = shown.map(({ paragraph, text: printed }) => {
    const mark = `¶${paragraph}`;
    return text(`${small(mark)}\n${quotation(printed, null, room - mark.length - 5)}`);
  });
  return frame({ view: 'source', pages, heading, lead, body, foot, nothing: false }, showing);
}

/** A passage among its neighbours. */
export function passageView(answer: SourceAnswer, asker: string, words: Words): Message {
  const { citation: cited, paragraphs, around } = answer;
  const [passage] = paragraphs;
  const shown = [...around, ...paragraphs].sort((a, b) => a.start - b.start);
  const where = joined([small(citation(cited, idOf(cited), words)), history(answer, words)], '\n');
  const title = cited.title === null ? '' : `**${disarm(shorten(oneLine(cited.title), TITLE_LIMIT))}**`;

  // The passage itself is what was asked for: it gets half of the room, its neighbours share the rest.
  const total = TEXT_BUDGET - where.length - title.length - 100;
  const roomFor = (one: SourceParagraph): number =>
    Math.floor(one === passage ? total / 2 : total / 2 / Math.max(1, shown.length - 1));
  const lines = shown.map((one) => {
    const mark = one === passage ? `**¶${one.paragraph} · ${words.HERE}**` : `¶${one.paragraph}`;
    return text(`${small(mark)}\n${quotation(one.text, null, roomFor(one) - mark.length - 5)}`);
  });
  return {
    components: [
      container([
        ...(title === '' ? [] : [text(title)]),
        ...lines,
        separator(),
        text(where),
        row([button(words.BUTTONS.delete, customId('delete', asker))]),
      ]),
    ],
  };
}

/** One page of the list of articles; `null` when there is no such page. */
export function sourcesView(rows: readonly SourceRow[], showing: Showing): Message | null {
  const { words, page } = showing;
  const on = pageOf(rows, PER_PAGE, page);
  if (on === null) return null;
  const { shown, pages } = on;
  return frame(
    {
      view: 'sources',
      pages,
      heading: writeHeading({ title: words.SOURCES_HEADING, fields: {} }, words),
      lead: sharedLine(showing),
      body: shown.map((one) => text(rowText(one, words))),
      foot: small(joined([words.articleCount(rows.length), words.pageNumber(page, pages)], ' · ')),
      nothing: false,
    },
    showing,
  );
}

/** Title and citation of an article; where they are too long together, what does not fit is left out. */
function rowText(row: SourceRow, words: Words): string {
  const title = row.title === null ? null : `**${disarm(shorten(oneLine(row.title), ROW_TITLE_LIMIT))}**`;
  const cited = { ...row, paragraph: null };
  const briefly = small(markdown(words.shortCitation(bounded(cited))));
  const forms = [joined([title, small(citation(cited, row.article, words))], '\n'), joined([title, briefly], '\n')];
  return forms.find((form) => form.length <= ROW_LIMIT) ?? briefly;
}
