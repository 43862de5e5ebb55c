/** Dated sentences in order of the day they speak of: of a topic those in the passages about it, else of the newest articles. */

import { setImmediate as breathe } from 'node:timers/promises';

import type { Article } from '../../corpus/article.ts';
import { resolveWhen } from '../../extract/dates/resolve-when.ts';
import { sentences } from '../../text/sentence.ts';
import type { AskCorpus } from '../ask/ask.ts';
import { cite } from '../citation.ts';
import { nearnessOf } from '../compare/alike.ts';
import { sentencesOf } from '../compare/sentences.ts';
import { passes } from '../filter.ts';
import { passagesAbout } from '../topic.ts';
import type { Timeline, TimelineEvent, TimelineRequest } from './events.ts';
import { safeDay } from './safe-day.ts';

/** Without a topic so many articles are looked at, the newest first. */
const MOST_ARTICLES = 300;
/** Reading gives way to other work this often, milliseconds. */
const SLICE_MS = 10;

/** A sentence with a day, and the number of its passage. */
type Dated = Readonly<{ event: TimelineEvent; passage: number }>;

/** An article outlives an index, and the numbers of its passages do not: they are looked up anew. */
const known = new WeakMap<Article, readonly TimelineEvent[]>();

/** Puts dated sentences in order. The same corpus and request give the same timeline. */
export async function timeline(corpus: AskCorpus, request: TimelineRequest): Promise<Timeline> {
  const { topic: typed, after, before, ...filter } = request;
  const topic = typed === undefined || typed.trim() === '' ? null : typed;
  const topical = topic === null ? null : await passagesAbout(topic, filter, corpus);
  const chosen = topical === null ? null : new Set(topical.about.map(({ passage }) => passage));
  const { index } = corpus;
  const fitting =
    chosen === null
      ? [...corpus.articles.values()].filter((article) => passes(article, filter)).sort(newestFirst)
      : [...new Set([...chosen].flatMap((number) => index.passages[number]?.article ?? []))];
  const articles = chosen === null ? fitting.slice(0, MOST_ARTICLES) : fitting;
  const english = articles.filter(isEnglish);
  const found: Dated[] = [];
  let since = performance.now();
  for (const article of english) {
    for (const dated of datedIn(article, corpus)) if (chosen === null || chosen.has(dated.passage)) found.push(dated);
    if (performance.now() - since < SLICE_MS) continue;
    await breathe();
    since = performance.now();
  }
  const within = found.filter(({ event: { when } }) => isWithin(when.from, when.since ? null : when.to, after, before));
  return {
    topic,
    events: folded(within.sort(byDay), corpus),
    unread: articles.length - english.length,
    older: fitting.length - articles.length,
    encoder: corpus.meaning === null ? 'words only' : corpus.meaning.vectors.complete ? 'ready' : 'partly',
  };
}

const isEnglish = ({ language }: Article) => language === null || language === 'en';

function newestFirst(a: Article, b: Article): number {
  const [x, y] = [a.date ?? '', b.date ?? ''];
  return x === y ? (a.id < b.id ? -1 : 1) : x > y ? -1 : 1;
}

/** Whether some of the days lies between two; what has no safe day does, where none is asked for. */
function isWithin(
  from: string | null,
  to: string | null,
  after: string | undefined,
  before: string | undefined,
): boolean {
  if (from === null) return after === undefined && before === undefined;
  // "2025-05" begins on its first day and ends on its last.
  return (before === undefined || from <= before) && (after === undefined || `${to ?? '9999'}~` >= after);
}

function byDay({ event: a }: Dated, { event: b }: Dated): number {
  const [x, y] = [a.when.from ?? '9999', b.when.from ?? '9999'];
  if (x !== y) return x < y ? -1 : 1;
  const [m, n] = [a.citation.date ?? '9999', b.citation.date ?? '9999'];
  if (m !== n) return m < n ? -1 : 1;
  return a.article === b.article ? a.start - b.start : a.article < b.article ? -1 : 1;
}

/** The sentences of an article that say when, in text order, with the numbers of their passages. */
function datedIn(article: Article, { index }: AskCorpus): readonly Dated[] {
  const events = known.get(article) ?? eventsIn(article);
  known.set(article, events);
  return events.flatMap((event) => {
    const passage = index.passageAt(article.id, event.start, event.end);
    return passage === null ? [] : [{ passage, event }];
  });
}

function eventsIn(article: Article): readonly TimelineEvent[] {
  return article.paragraphs.flatMap((paragraph): TimelineEvent[] => {
    if (paragraph.furniture) return [];
    return sentences(paragraph.text, 'en').flatMap(({ start, end }) => {
      const text = paragraph.text.slice(start, end);
      const at = paragraph.start + start;
      const seen = new Set<string>();
      return resolveWhen(text, article.date).flatMap((when): TimelineEvent[] => {
        const quoted = isQuoted(paragraph.text, start + when.start);
        const sides = { before: text.slice(0, when.start), after: text.slice(when.end) };
        const day = safeDay(when, { sentence: text, ...sides, quoted, printed: article.date });
        const key = day === null ? '' : `${day.from ?? when.text} ${day.to ?? ''}`;
        if (day === null || seen.has(key)) return [];
        seen.add(key);
        const spoken = { text: when.text, start: at + when.start, end: at + when.end, ...day };
        const place = { article: article.id, paragraph: paragraph.number, start: at, end: at + text.length, text };
        return [{ ...place, when: spoken, also: [], citation: cite(article, paragraph.number) }];
      });
    });
  });
}

/** Whether a place stands within quotation marks of its paragraph. */
function isQuoted(paragraph: string, place: number): boolean {
  const before = paragraph.slice(0, place);
  const opened = (before.match(/“/g) ?? []).length > (before.match(/”/g) ?? []).length;
  return opened || (before.match(/"/g) ?? []).length % 2 === 1;
}

/** Folds sentences of other outlets that say nearly the same with the same day. */
function folded(dated: readonly Dated[], { index }: AskCorpus): TimelineEvent[] {
  const shown: { event: TimelineEvent; passage: number }[] = [];
  const sentence = ({ event, passage }: Dated) =>
    sentencesOf(passage, index, null).find(({ start, end }) => start < event.end && event.start < end);
  for (const one of dated) {
    const { from, to } = one.event.when;
    const rivals =
      from === null
        ? []
        : shown.filter(
            ({ event }) => event.when.from === from && event.when.to === to && event.article !== one.event.article,
          );
    const own = rivals.length === 0 ? undefined : sentence(one);
    const same = rivals.find((rival) => {
      const other = sentence(rival);
      return (
        own !== undefined &&
        other !== undefined &&
        nearnessOf(own, other) === 'same' &&
        sameDetails(own.details, other.details)
      );
    });
    if (same === undefined) shown.push({ ...one });
    else same.event = { ...same.event, also: [...same.event.also, one.event.citation] };
  }
  return shown.map(({ event }) => event);
}

type Details = readonly Readonly<{ kind: string; value: string }>[];

function sameDetails(a: Details, b: Details): boolean {
  const keys = (details: Details) => new Set(details.map(({ kind, value }) => `${kind} ${value}`));
  const [x, y] = [keys(a), keys(b)];
  return x.size === y.size && [...x].every((key) => y.has(key));
}
