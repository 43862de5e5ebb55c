import {
  keepsUndated,
  shownOf,
  type QuoteAnswer,
  type QuoteRequest,
  type QuoteRow,
  type ReportedRow,
  type Speaker,
  type Statement,
} from '../../library.ts';
import { quoteHeading } from '../messages/asked.ts';
import { choice, offer } from '../messages/choice.ts';
import { customId } from '../messages/custom-id.ts';
import { shorten } from '../messages/cut.ts';
import { writeHeading } from '../messages/heading.ts';
import { joined, markdown, oneLine, quoted, small } from '../messages/markdown.ts';
import { container, selectRow, text, type Message } from '../messages/message.ts';
import { bounded, citation, citedText, idOf } from './citation.ts';
import { frame, LEAST, pageOf, roomEach } from './frame.ts';
import { inMarks, quotation } from './quotation.ts';
import { sharedLine, turnsPrivate, type Showing } from './showing.ts';

const PER_PAGE = 3;
/** Other wordings of one statement that are shown. */
const VARIANTS = 2;
const VARIANT_LENGTH = 240;

/** Names and roles longer than this come from odd files. */
const NAME_LIMIT = 60;
/** Speakers named in one sentence. */
const NAMED = 5;

const brief = (text: string): string => shorten(oneLine(text), NAME_LIMIT);
const maybe = (text: string | null): string | null => (text === null ? null : brief(text));
const named = (speaker: Speaker): Speaker => ({ ...speaker, name: brief(speaker.name), role: maybe(speaker.role) });

type Found = Extract<QuoteAnswer, { status: 'found' }>;

/** One entry of the list: what he said, what others say he said, what is reported of him. */
type Entry =
  | Readonly<{ kind: 'statement' | 'closest'; statement: Statement }>
  | Readonly<{ kind: 'recounted'; row: QuoteRow }>
  | Readonly<{ kind: 'reported'; row: ReportedRow }>;

function entries({ statements, closest, recounted, reported }: Found): readonly Entry[] {
  return [
    ...statements.map((statement): Entry => ({ kind: 'statement', statement })),
    ...closest.map((statement): Entry => ({ kind: 'closest', statement })),
    ...recounted.map((row): Entry => ({ kind: 'recounted', row })),
    ...reported.map((row): Entry => ({ kind: 'reported', row })),
  ];
}

/** One page of what a person said; `null` when there is no such page. */
export function quoteView(answer: Found, asked: QuoteRequest, showing: Showing): Message | null {
  const { words, page } = showing;
  const on = pageOf(entries(answer), PER_PAGE, page);
  if (on === null) return null;
  const { shown, pages } = on;

  const heading = writeHeading(quoteHeading(asked), words);
  const { namesakes, onTopic } = answer;
  const spelled = answer.spelled.slice(0, NAMED).map(({ typed, as }) => ({ typed: brief(typed), as: brief(as) }));
  const lead = joined(
    [
      markdown(words.speakerHeading(named(answer.speaker), shownOf(answer))),
      spelled.length === 0 ? null : small(markdown(words.speakerReadAs(spelled))),
      namesakes.length === 0
        ? null
        : small(markdown(words.namesakes(brief(asked.speaker), namesakes.slice(0, NAMED).map(named)))),
      onTopic ? null : markdown(words.closestToTopic(named(answer.speaker), brief(asked.about ?? ''))),
      sharedLine(showing),
    ],
    '\n',
  );
  const foot = small(
    joined(
      [
        markdown(words.stillReading(answer.reading)),
        words.VERBATIM_NOTE,
        keepsUndated(asked) ? markdown(words.undatedKept(answer.undated)) : null,
        words.pageNumber(page, pages),
      ],
      ' · ',
    ),
  );
  const below = shown.map((entry) => small(source(entry, showing)));
  const room = roomEach(shown.length, heading, lead, foot, ...below);
  const body = shown.map((entry, i) =>
    citedText(wording(entry, answer.speaker, asked, room, showing), below[i] ?? '', i + 1, words),
  );
  return frame({ view: 'quote', pages, heading, lead, body, foot, nothing: false }, showing);
}

/** The row an entry is cited by. */
function cited(entry: Entry): QuoteRow | ReportedRow | null {
  return 'statement' in entry ? (entry.statement.runs[0] ?? null) : entry.row;
}

function source(entry: Entry, { words }: Showing): string {
  const row = cited(entry);
  if (row === null) return '';
  const links = 'chain' in row ? row.chain.slice(0, 3) : [];
  const via = entry.kind === 'recounted' ? entry.row.nested.flatMap(({ recountedBy }) => recountedBy ?? []) : [];
  const told = links.some(({ as }) => as === 'recounted') ? [] : via.slice(0, 1);
  const chain = [...told.map((name) => ({ name, as: 'recounted' as const })), ...links];
  const passedOn = markdown(words.chainText(chain.map((link) => ({ ...link, name: brief(link.name) }))));
  const said = entry.kind === 'recounted' ? '' : markdown(words.attribution(maybe(row.speakerText), maybe(row.cue)));
  return joined([said, passedOn, citation(row.citation, idOf(row.citation), words)], ' · ');
}

function wording(
  entry: Entry,
  speaker: Speaker,
  { about = '' }: QuoteRequest,
  room: number,
  { words }: Showing,
): string {
  switch (entry.kind) {
    case 'closest': {
      const label = markdown(words.closestBeside(brief(about)));
      const said = statementText(entry.statement, room - label.length - 1, words.VARIANTS_LABEL, (row) =>
        markdown(words.shortCitation(bounded(row.citation))),
      );
      return `${label}\n${said}`;
    }
    case 'statement':
      return statementText(entry.statement, room, words.VARIANTS_LABEL, (row) =>
        markdown(words.shortCitation(bounded(row.citation))),
      );
    case 'recounted': {
      const own = entry.row.nested.filter((nested) => nested.speaker === speaker.name);
      const texts = own.length > 0 ? own.map(({ quote }) => quote) : [entry.row.quote];
      const label = `*${words.RECOUNTED_LABEL}*`;
      return `${label}\n${quoted(marked(texts, room - label.length))}`;
    }
    case 'reported': {
      const label = `*${words.REPORTED_LABEL}*`;
      return `${label}\n${quotation(entry.row.text, null, room - label.length - 1)}`;
    }
  }
}

/** The runs of a statement in order, "…" where the article goes on without marks between them or room ends. */
function marked(texts: readonly string[], room: number): string {
  const shown: string[] = [];
  let left = room;
  for (const run of texts) {
    if (left < 60) return `${shown.join(' … ')} …`;
    const set = inMarks(run, left);
    shown.push(set);
    left -= set.length * 1.1 + 4;
  }
  return shown.join(' … ');
}

function statementText(
  { runs, variants }: Statement,
  room: number,
  label: string,
  cite: (row: QuoteRow) => string,
): string {
  const others = variants.slice(0, VARIANTS).flatMap((rows) => {
    const [first] = rows;
    if (first === undefined) return [];
    return [
      small(
        `${marked(
          rows.map(({ quote }) => quote),
          VARIANT_LENGTH,
        )} — ${cite(first)}`,
      ),
    ];
  });
  const tail = others.length === 0 ? '' : `\n${small(label)}\n${others.join('\n')}`;
  const own = quoted(
    marked(
      runs.map(({ quote }) => quote),
      Math.max(LEAST, room - tail.length),
    ),
  );
  return own.length + tail.length <= room ? own + tail : own;
}

/** Nobody of that name, or nothing that fits: the closest names, to pick from. */
export function speakersView(answer: Exclude<QuoteAnswer, Found>, asked: QuoteRequest, showing: Showing): Message {
  const { words, asker } = showing;
  const [said, candidates] =
    answer.status === 'ambiguous'
      ? [words.whichSpeaker(asked.speaker, answer.candidates.slice(0, NAMED).map(named)), answer.candidates]
      : [
          answer.speaker === null
            ? words.unknownSpeaker(
                asked.speaker,
                answer.closest.slice(0, NAMED).map(named),
                answer.all.map(named),
                answer.named,
              )
            : words.noQuoteFits(named(answer.speaker), asked.about ?? null, answer.named),
          [...answer.closest, ...answer.all],
        ];
  const options = offer(candidates.map((one) => choice(words.speakerChoiceWithRole(one), one.askFor)));
  return {
    onlyAsker: turnsPrivate(showing),
    components: [
      container([
        text(writeHeading(quoteHeading(asked), words)),
        text(markdown(said)),
        ...(answer.reading === undefined ? [] : [text(small(markdown(words.stillReading(answer.reading))))]),
        ...(options.length === 0 ? [] : [selectRow(customId('speaker', asker), words.BUTTONS.speakers, options)]),
      ]),
    ],
  };
}
