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
import type { Droppable, Filter } from '../../answer.ts';
import { readAuthors } from './author.ts';
import type { Catalogue } from './catalogue.ts';
import { isNoMatter, withoutLeftovers } from './leftover.ts';
import { readOptions } from './options.ts';
import { readOrders, type Order } from './order.ts';
import { readOutlets } from './outlet.ts';
import { readSaid, type Said } from './person.ts';
import { readDays, type Days } from './published.ts';
import { readSince } from './since.ts';
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
    /** What the words say of these is taken out of them and does not hold. */
    any?: readonly Droppable[] | undefined;
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
  const text = capped(request.question);
  const literally = request.literally === true;
  const reading = literally ? unread(text) : readWords(text, request, catalogue);
  const { order, spelled } = reading;
  const listed = !literally && isNoMatter(reading.matter) && isLimited(reading, request);
  const matter = listed || reading.matter === '' ? spelledRight(text, spelled) : reading.matter;
  const language = languageOf(text);
  const days = possible(reading.days, request);
  const said = literally || listed ? null : readSaid(matter);
  return {
    text,
    matter,
    language,
    filter: filterOf({ ...reading, days }, request),
    order,
    listed,
    read: { source: reading.source, author: reading.author, ...days, person: said?.who ?? null, order, spelled },
    said,
    framing: framingOf(matter, language),
    times: resolveWhen(matter, request.asOf),
  };
}

/** A text of which nothing has been read yet. */
function unread(text: string): Reading {
  return {
    matter: text,
    source: null,
    author: null,
    days: { after: null, before: null },
    order: 'relevance',
    spelled: [],
  };
}

/** Reads on until the text says nothing more. */
function readWords(text: string, request: UnderstandRequest, catalogue: Catalogue): Reading {
  const reading = unread(text);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const left = reading.matter;
    for (const take of READERS) take(reading, request, catalogue);
    if (reading.matter === left) break;
  }
  const { any = [] } = request;
  if (any.includes('source')) reading.source = null;
  if (any.includes('author')) reading.author = null;
  if (any.includes('dates')) reading.days = { after: null, before: null };
  return reading;
}

/** True when an option or the words say of which articles, or in which order. */
function isLimited(reading: Reading, { source, author, after, before }: Filter): boolean {
  const read = [reading.source, reading.author, reading.days.after, reading.days.before];
  return reading.order !== 'relevance' || [source, author, after, before, ...read].some((value) => value != null);
}

/** The options given, and what was read where none is given. */
function filterOf({ source, author, days }: Reading, given: Filter): Filter {
  return {
    source: given.source ?? source ?? undefined,
    author: given.author ?? author ?? undefined,
    after: given.after ?? days.after ?? undefined,
    before: given.before ?? days.before ?? undefined,
    dated: given.dated,
    without: given.without,
  };
}

/** Reads one kind of thing out of what the text still says, and takes its words out. */
type Reader = (reading: Reading, request: UnderstandRequest, catalogue: Catalogue) => void;

const takeOptions: Reader = (reading, request, catalogue) => {
  for (const option of readOptions(reading.matter, catalogue, request.asOf).reverse()) {
    cut(reading, [option.span]);
    if (option.name === 'source') reading.source = request.source === undefined ? option.value : null;
    else if (option.name === 'author') reading.author = request.author === undefined ? option.value : null;
    else addDays(reading, { after: null, before: null, [option.name]: option.value }, request);
  }
};

const takeSpelling: Reader = (reading, _request, catalogue) => {
  for (const { typed, as, span } of readSpelling(reading.matter, catalogue, languageOf(reading.matter)).reverse()) {
    reading.matter = capped(reading.matter.slice(0, span.start) + as + reading.matter.slice(span.end));
    if (!reading.spelled.some((other) => other.typed === typed)) reading.spelled.unshift({ typed, as });
  }
};

const takeOutlet: Reader = (reading, request, catalogue) => {
  const outlets = readOutlets(reading.matter, catalogue, request.asOf).filter(
    ({ outlet }) => request.source === undefined || sameOutlet(outlet, request.source),
  );
  const [first] = outlets;
  // Of two outlets neither can be left out.
  if (first === undefined || outlets.some(({ outlet }) => outlet !== first.outlet)) return;
  if (request.source === undefined) reading.source ??= first.outlet;
  for (const { days } of outlets) if (days !== null) addDays(reading, days, request);
  cut(
    reading,
    outlets.flatMap(({ spans }) => spans),
  );
};

const takeAuthor: Reader = (reading, request, catalogue) => {
  const authors = readAuthors(reading.matter, catalogue, request.asOf).filter(
    ({ author }) => request.author === undefined || fold(author) === fold(request.author),
  );
  const [first] = authors;
  if (first === undefined || authors.some(({ author }) => author !== first.author)) return;
  if (request.author === undefined) reading.author ??= first.author;
  for (const { days } of authors) if (days !== null) addDays(reading, days, request);
  cut(
    reading,
    authors.flatMap(({ spans }) => spans),
  );
};

const takeDays: Reader = (reading, request, catalogue) => {
  const found = readDays(reading.matter, { today: request.asOf, newest: catalogue.newest });
  for (const { days } of found) addDays(reading, days, request);
  cut(reading, spansOf(found));
  // Those words say when it happened too: they are still looked for.
  const since = readSince(reading.matter, request.asOf, catalogue);
  if (since !== null) addDays(reading, since, request);
};

const takeOrder: Reader = (reading) => {
  const orders = readOrders(reading.matter);
  if (reading.order === 'relevance') reading.order = orders[0]?.order ?? 'relevance';
  cut(reading, spansOf(orders));
};

/** What is read in one round, one behind the other. */
const READERS: readonly Reader[] = [takeOptions, takeSpelling, takeOutlet, takeAuthor, takeDays, takeOrder];

function spansOf(found: readonly Readonly<{ span: Span }>[]): Span[] {
  return found.map(({ span }) => span);
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
