/**
 * A question → what is asked, of which articles, in which order. Filters are read only where the words speak of publication,
 * misspelt names only where nothing else can be meant; everything read is told, so that it can be taken back.
 */

import type { IsoDate } from '../../../corpus/article.ts';
import { sameOutlet } from '../../../corpus/outlets/outlets.ts';
import type { Span } from '../../../text/span.ts';
import { type When } from '../../../extract/dates/when.ts';
import { resolveWhen } from '../../../extract/dates/resolve-when.ts';
import { fold } from '../../../text/analyze.ts';
import type { Filter } from '../../answer.ts';
import { readAuthors } from './author.ts';
import type { Catalogue } from './catalogue.ts';
import { isNoMatter, withoutLeftovers } from './leftover.ts';
import { readOptions } from './options.ts';
import { readOrders, type Order } from './order.ts';
import { readOutlets } from './outlet.ts';
import { readSaid, type Said } from './person.ts';
import { readDays, type Days } from './published.ts';
import { framingOf, languageOf } from './scene.ts';
import { readSpelling, type Spelled } from './spelling.ts';
import { capped, without } from './text.ts';

/** A question with the options given beside it, which win over what its words say. */
export type UnderstandRequest = Filter &
  Readonly<{
    question: string;
    /** When it is asked; "last week" is counted from here. */
    asOf: IsoDate;
    /** Nothing is read out of the words: only the options count. */
    literally?: boolean | undefined;
  }>;

/** What was read out of the words, beyond the options. */
export type Read = Readonly<{
  /** The outlet, as the articles name it. */
  source: string | null;
  /** The author, as the bylines print him; as typed where several bear the name. */
  author: string | null;
  /** First and last day, both included. */
  after: IsoDate | null;
  before: IsoDate | null;
  /** Whose words are asked for, as typed. */
  person: string | null;
  order: Order;
  /** Words read as names of the corpus. */
  spelled: readonly Spelled[];
}>;

/** A question as understood. */
export type Understanding = Readonly<{
  /** The question as typed, capped. */
  text: string;
  /** What is asked: without the words that say of which articles, names put right. The whole text where nothing else is asked. */
  matter: string;
  language: 'en' | 'es';
  filter: Filter;
  order: Order;
  /** Nothing is asked but which articles these are: "articles by Ana Roe", "latest news". */
  listed: boolean;
  read: Read;
  /** Whose words are asked for, and about what. */
  said: Said | null;
  /** Words of the matter that only set the scene: "many", "recently", "according". */
  framing: readonly Span[];
  /** Times that the matter speaks of; an article of then need not print them. */
  times: readonly When[];
}>;

/** What has been read so far, and what of the text is left. */
type Reading = {
  matter: string;
  source: string | null;
  author: string | null;
  days: Days;
  order: Order;
  spelled: Spelled[];
};

/** Taking words out may bring others together; no question needs more rounds. */
const MAX_ROUNDS = 50;

/** Understands a question. Pure: the same question and catalogue give the same. */
export function understand(request: UnderstandRequest, catalogue: Catalogue): Understanding {
  const { source, author, after, before, dated, asOf } = request;
  const text = capped(request.question);
  const reading: Reading = {
    matter: text,
    source: null,
    author: null,
    days: { after: null, before: null },
    order: 'relevance',
    spelled: [],
  };
  if (request.literally !== true)
    for (let round = 0; round < MAX_ROUNDS; round++) {
      const left = reading.matter;
      readRound(reading, request, catalogue);
      if (reading.matter === left) break;
    }
  const filtered = [
    source,
    author,
    after,
    before,
    reading.source,
    reading.author,
    reading.days.after,
    reading.days.before,
  ];
  const listed =
    request.literally !== true &&
    isNoMatter(reading.matter) &&
    (reading.order !== 'relevance' || filtered.some((value) => value != null));
  const matter = listed || reading.matter === '' ? spelledRight(text, reading.spelled) : reading.matter;
  const language = languageOf(text);
  const days = possible(reading.days, request);
  const said = request.literally === true || listed ? null : readSaid(matter);
  return {
    text,
    matter,
    language,
    filter: {
      source: source ?? reading.source ?? undefined,
      author: author ?? reading.author ?? undefined,
      after: after ?? days.after ?? undefined,
      before: before ?? days.before ?? undefined,
      dated,
    },
    order: reading.order,
    listed,
    read: {
      source: reading.source,
      author: reading.author,
      ...days,
      person: said?.who ?? null,
      order: reading.order,
      spelled: reading.spelled,
    },
    said,
    framing: framingOf(matter, language),
    times: resolveWhen(matter, asOf),
  };
}

/** Reads once what the text still says, one reader behind the other. */
function readRound(reading: Reading, request: UnderstandRequest, catalogue: Catalogue): void {
  const { asOf } = request;
  for (const option of readOptions(reading.matter, catalogue, asOf).reverse()) {
    cut(reading, [option.span]);
    if (option.name === 'source') reading.source = request.source === undefined ? option.value : null;
    else if (option.name === 'author') reading.author = request.author === undefined ? option.value : null;
    else addDays(reading, { after: null, before: null, [option.name]: option.value }, request);
  }

  for (const { typed, as, span } of readSpelling(reading.matter, catalogue, languageOf(reading.matter)).reverse()) {
    reading.matter = capped(reading.matter.slice(0, span.start) + as + reading.matter.slice(span.end));
    if (!reading.spelled.some((other) => other.typed === typed)) reading.spelled.unshift({ typed, as });
  }

  const outlets = readOutlets(reading.matter, catalogue, asOf).filter(
    ({ outlet }) => request.source === undefined || sameOutlet(outlet, request.source),
  );
  const [outlet] = outlets;
  // Of two outlets neither can be left out.
  if (outlet && outlets.every((other) => other.outlet === outlet.outlet)) {
    if (request.source === undefined) reading.source ??= outlet.outlet;
    for (const { days } of outlets) if (days !== null) addDays(reading, days, request);
    cut(
      reading,
      outlets.flatMap(({ spans }) => spans),
    );
  }

  const authors = readAuthors(reading.matter, catalogue).filter(
    ({ author }) => request.author === undefined || fold(author) === fold(request.author),
  );
  const [author] = authors;
  if (author && authors.every((other) => other.author === author.author)) {
    if (request.author === undefined) reading.author ??= author.author;
    cut(
      reading,
      authors.map(({ span }) => span),
    );
  }

  const days = readDays(reading.matter, asOf);
  for (const { days: read } of days) addDays(reading, read, request);
  cut(
    reading,
    days.map(({ span }) => span),
  );

  const orders = readOrders(reading.matter);
  if (reading.order === 'relevance') reading.order = orders[0]?.order ?? 'relevance';
  cut(
    reading,
    orders.map(({ span }) => span),
  );
}

/** Takes out the words that were read. */
function cut(reading: Reading, spans: readonly Span[]): void {
  if (spans.length === 0) return;
  reading.matter = withoutLeftovers(without(reading.matter, spans));
}

/** Adds days that were read; an option given wins, and what was read first. */
function addDays(reading: Reading, { after, before }: Days, request: UnderstandRequest): void {
  reading.days = {
    after: request.after === undefined ? (reading.days.after ?? after) : null,
    before: request.before === undefined ? (reading.days.before ?? before) : null,
  };
}

/** Days read that leave none beside the option given are not meant. */
function possible({ after, before }: Days, given: Filter): Days {
  return {
    after: after !== null && given.before !== undefined && after > given.before ? null : after,
    before: before !== null && given.after !== undefined && before < given.after ? null : before,
  };
}

function spelledRight(text: string, spelled: readonly Spelled[]): string {
  return capped(spelled.reduce((right, { typed, as }) => right.replaceAll(typed, () => as), text));
}
