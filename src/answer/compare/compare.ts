/**
 * What outlets print about a topic, side by side: the passages about it, taken apart into sentences; what several print, what one
 * alone prints, one statement in other words, figures and days that differ.
 */

import type { Article } from '../../corpus/article.ts';
import { isEncoderFailure } from '../../encoder/encoder.ts';
import type { Quote } from '../../extract/extraction.ts';
import type { Ledger } from '../../index/ledger/ledger.ts';
import type { Passage } from '../../index/passages/passage.ts';
import type { PassageIndex } from '../../index/passages/passage-index.ts';
import type { PeopleIndex } from '../../index/people/people.ts';
import { sentences } from '../../text/sentence.ts';
import type { Span } from '../../text/span.ts';
import type { AskCorpus } from '../ask/ask.ts';
import type { Meaning } from '../ask/read.ts';
import { figuresWithin } from '../ask/short.ts';
import { cite } from '../citation.ts';
import { passes } from '../filter.ts';
import { passagesAbout, type Topical } from '../topic.ts';
import { lackedBy, nearnessOf, type Nearness } from './alike.ts';
import type { Comparison, CompareRequest, Finding, FindingKind, PrintedLine } from './comparison.ts';
import { eventsNamed, figuresTold } from './figures.ts';
import { fairly, likeThem } from './share.ts';
import { sentencesOf, speakersIn, type Detail, type Sentence } from './sentences.ts';
import { differing, wordingsIn, type Wording } from './wordings.ts';

/** What is compared: corpus, who said what, figures. */
export type CompareCorpus = AskCorpus & Readonly<{ people: PeopleIndex; ledger: Ledger }>;

/** An article of which this share of the passages is about the topic is about it as a whole. */
const MOSTLY = 0.5;
/** So many sentences of one outlet alone are listed. */
const MOST_ONLY = 25;
/** The encoder has so many milliseconds to read what is missing. */
const PATIENCE_MS = 8000;

/** What is held against each other. */
type Compared = Readonly<{
  /** Passages compared, the best first. */
  numbers: readonly number[];
  sentences: readonly Sentence[];
  /** Other sentences that may say the same as one of them: what they print is not printed by one outlet alone. */
  beside: readonly Sentence[];
}>;

const outletOf = ({ source }: Article): string | null => source;

/** Compares what outlets print about a topic. The same corpus and topic give the same comparison. */
export async function compare(corpus: CompareCorpus, request: CompareRequest): Promise<Comparison> {
  const { topic, ...filter } = request;
  const topical = await passagesAbout(topic, filter, corpus, true);
  const fits = (article: Article) => passes(article, filter);
  const all = choose(topical, topic, corpus, fits);
  const chosen = fairly(all, corpus.index);
  const cut = topical.cut || chosen.length < all.length;
  const { meaning } = await withVectors(topical, chosen);
  const speakersOf = speakersIn(corpus.people);
  const { index } = corpus;
  const apart = (some: readonly number[]) => some.flatMap((number) => sentencesOf(number, index, meaning, speakersOf));
  const compared = takeApart(chosen, topical, all, apart);
  const beside = cut ? [...compared.beside, ...apart(await likeThem(compared, index, fits))] : compared.beside;
  const articles = new Set(chosen.map((number) => (index.passages[number] as Passage).article));
  const outlets = outletsOf(articles, chosen, index);
  const searched = new Set([...corpus.articles.values()].flatMap((one) => (fits(one) ? [outletOf(one)] : [])));
  const { findings, more } = findingsIn(
    { ...compared, beside },
    outlets.map(({ outlet }) => outlet),
    corpus,
  );
  return {
    topic,
    status: outlets.length === 0 ? 'nothing' : outlets.length === 1 ? 'one outlet' : 'compared',
    outlets,
    silent: [...searched].filter((outlet) => !outlets.some((one) => one.outlet === outlet)).length,
    cut,
    findings,
    more,
    undated: [...articles].filter(({ date }) => date === null).length,
    encoder: meaning === null ? 'words only' : meaning.vectors.complete ? 'ready' : 'partly',
  };
}

/** The passages to compare, the best first: those about the topic, and the rest of the articles that are mostly about it. */
function choose(
  { about }: Topical,
  topic: string,
  { index, ledger }: CompareCorpus,
  fits: (article: Article) => boolean,
): readonly number[] {
  const events = eventsNamed(topic);
  const counted = ledger.entries.flatMap(({ figure }) => {
    if (figure.event === null || !events.has(figure.event)) return [];
    const number = index.passageAt(figure.article, figure.start, figure.end);
    return number !== null && fits((index.passages[number] as Passage).article) ? [number] : [];
  });
  const chosen = new Set([...about.map(({ passage }) => passage), ...counted]);
  const held = new Map<Article, number>();
  for (const number of chosen) {
    const { article } = index.passages[number] as Passage;
    held.set(article, (held.get(article) ?? 0) + 1);
  }
  for (const [article, count] of held) {
    const { from = 0, to = 0 } = index.ofArticle(article.id) ?? {};
    if (count >= MOSTLY * (to - from)) for (let number = from; number < to; number++) chosen.add(number);
  }
  return [...chosen];
}

/** Has the passages read that are not yet; where the encoder fails, words alone have to do. */
async function withVectors(
  { meaning }: Topical,
  numbers: readonly number[],
): Promise<Readonly<{ meaning: Meaning | null }>> {
  try {
    await meaning?.vectors.ensure(numbers, { deadline: PATIENCE_MS });
    return { meaning };
  } catch (error) {
    if (isEncoderFailure(error)) return { meaning: null };
    throw error;
  }
}

function takeApart(
  numbers: readonly number[],
  { rest }: Topical,
  all: readonly number[],
  apart: (some: readonly number[]) => Sentence[],
): Compared {
  const known = new Set(numbers);
  const beside = new Set([...all, ...rest.map(({ passage }) => passage)].filter((number) => !known.has(number)));
  return { numbers, sentences: apart(numbers), beside: apart([...beside]) };
}

/** Outlets with what they print of the topic, most of it first. */
function outletsOf(
  articles: ReadonlySet<Article>,
  numbers: readonly number[],
  index: PassageIndex,
): Comparison['outlets'] {
  const passages = new Map<string | null, number>();
  for (const number of numbers) {
    const outlet = outletOf((index.passages[number] as Passage).article);
    passages.set(outlet, (passages.get(outlet) ?? 0) + 1);
  }
  const count = (outlet: string | null) => [...articles].filter((article) => outletOf(article) === outlet).length;
  return [...passages]
    .sort(([a, x], [b, y]) => y - x || ((a ?? '') < (b ?? '') ? -1 : 1))
    .map(([outlet]) => ({ outlet, articles: count(outlet) }));
}

function lineOf(article: Article, paragraph: number, { start, end }: Span, marked: readonly Span[]): PrintedLine {
  const text = article.text.slice(start, end);
  return { article: article.id, paragraph, start, end, text, marked, citation: cite(article, paragraph) };
}

const lineOfSentence = (sentence: Sentence, marked: readonly Span[] = []): PrintedLine =>
  lineOf(sentence.passage.article, sentence.passage.paragraph, sentence, marked);

function earliestFirst(a: PrintedLine, b: PrintedLine): number {
  const [x, y] = [a.citation.date ?? '9999', b.citation.date ?? '9999'];
  if (x !== y) return x < y ? -1 : 1;
  return a.article === b.article ? a.start - b.start : a.article < b.article ? -1 : 1;
}

function finding(
  kind: FindingKind,
  found: readonly PrintedLine[],
  { speaker = null, what = null }: Partial<Pick<Finding, 'speaker' | 'what'>> = {},
): Finding {
  const lines = found.toSorted(earliestFirst);
  return { kind, outlets: [...new Set(lines.map(({ citation }) => citation.source))], speaker, what, lines };
}

/** Everything found, in the order of the kinds. */
function findingsIn(
  compared: Compared,
  outlets: readonly (string | null)[],
  corpus: CompareCorpus,
): Pick<Comparison, 'findings' | 'more'> {
  const within = (run: Quote) => isWithin(run, compared, corpus.index);
  const wordings = outlets.length < 2 ? [] : wordingsIn(corpus.people, corpus.articles, within);
  const said = wordings.map((one) => findingOfWording(one, corpus));
  const figures = outlets.length < 2 ? [] : figureFindings(compared, corpus);
  const pairs: Pairs = outlets.length < 2 ? new Map() : pairsIn(compared);
  const matched = sentenceFindings(pairs, [...said, ...figures]);
  const only = onlyFindings(compared, outlets, pairs, [...said, ...figures.filter(({ kind }) => kind === 'figures')]);
  const found = [...said, ...figures, ...matched];
  const inOrder = ORDER.flatMap((kind) => found.filter((one) => one.kind === kind));
  return { findings: [...inOrder, ...only.findings], more: only.more };
}

const ORDER: readonly FindingKind[] = ['wording', 'figures', 'dates', 'both', 'near'];

function isWithin({ article, start, end }: Quote, { numbers }: Compared, index: PassageIndex): boolean {
  const number = index.passageAt(article, start, end);
  return number !== null && numbers.includes(number);
}

function findingOfWording({ speaker, lines }: Wording, { articles }: CompareCorpus): Finding {
  const printed = lines.flatMap(({ piece, marked }) => {
    const article = articles.get(piece.article);
    return article === undefined ? [] : [lineOf(article, piece.paragraph, piece, marked)];
  });
  return finding(printed.some(({ marked }) => marked.length > 0) ? 'wording' : 'both', printed, { speaker });
}

/** Figures that several outlets print, each within its sentence. */
function figureFindings({ numbers }: Compared, { ledger, index, articles }: CompareCorpus): Finding[] {
  const chosen = new Set(numbers);
  const entries = ledger.entries.filter(({ figure }) => {
    const number = index.passageAt(figure.article, figure.start, figure.end);
    return number !== null && chosen.has(number);
  });
  return figuresTold(entries).map(({ what, agree, entries: told }) => {
    const lines = told.flatMap(({ figure }) => {
      const article = articles.get(figure.article);
      return article === undefined
        ? []
        : [
            lineOf(article, figure.paragraph, sentenceAround(article, figure), [
              { start: figure.start, end: figure.end },
            ]),
          ];
    });
    return finding(agree ? 'both' : 'figures', lines, { what });
  });
}

/** The sentence of a figure. */
function sentenceAround(article: Article, { paragraph, start }: Span & Readonly<{ paragraph: number }>): Span {
  const place = article.paragraphs.find(({ number }) => number === paragraph);
  const from = place?.start ?? 0;
  const found = sentences(place?.text ?? '', article.language ?? 'en').find(
    (one) => from + one.start <= start && start < from + one.end,
  );
  return found === undefined
    ? { start: from, end: place?.end ?? 0 }
    : { start: from + found.start, end: from + found.end };
}

/** A sentence, and those of other outlets that say the same or may. */
type Pair = Readonly<{ other: Sentence; near: Exclude<Nearness, 'apart'> }>;
type Pairs = ReadonlyMap<Sentence, readonly Pair[]>;

function pairsIn({ sentences: all, beside }: Compared): Pairs {
  const pairs = new Map<Sentence, Pair[]>();
  const others = [...all, ...beside];
  all.forEach((a, at) => {
    for (const b of others.slice(at + 1)) {
      if (outletOf(a.passage.article) === outletOf(b.passage.article)) continue;
      const near = nearnessOf(a, b);
      if (near === 'apart') continue;
      pairs.set(a, [...(pairs.get(a) ?? []), { other: b, near }]);
      pairs.set(b, [...(pairs.get(b) ?? []), { other: a, near }]);
    }
  });
  return pairs;
}

const overlaps = (line: PrintedLine, { passage, start, end }: Sentence) =>
  line.article === passage.article.id && line.start < end && start < line.end;

const isTold = (findings: readonly Finding[], sentence: Sentence) =>
  findings.some(({ lines }) => lines.some((line) => overlaps(line, sentence)));

const days = ({ details }: Sentence) => details.filter(({ kind }) => kind === 'day');

/** Two sentences of one matter that each print a day, and no day in common. */
function isOfOtherDay(a: Sentence, b: Sentence): boolean {
  return (
    days(a).length > 0 &&
    days(b).length > 0 &&
    lackedBy(a, b).filter(({ kind }) => kind === 'day').length === days(a).length
  );
}

/** Sentences that several outlets print, those of one matter with another day, and those that are much alike. */
function sentenceFindings(pairs: Pairs, told: readonly Finding[]): Finding[] {
  const findings: Finding[] = [];
  const used = new Set<Sentence>();
  const tell = (
    kind: FindingKind,
    some: readonly Sentence[],
    marked: (one: Sentence) => readonly Span[] = () => [],
  ) => {
    findings.push(
      finding(
        kind,
        some.map((one) => lineOfSentence(one, marked(one))),
      ),
    );
    for (const one of some) used.add(one);
  };
  const within = (one: Sentence, other: Sentence) => lackedBy(one, other).length === 0;
  for (const [kind, fits] of [
    ['both', (one: Sentence, { other, near }: Pair) => near === 'same' && (within(one, other) || within(other, one))],
    ['dates', (one: Sentence, { other, near }: Pair) => near === 'same' && isOfOtherDay(one, other)],
    ['near', () => true],
  ] as const)
    for (const [sentence, others] of pairs) {
      if (used.has(sentence) || isTold(told, sentence)) continue;
      const fitting = others.filter((pair) => fits(sentence, pair) && !isTold(told, pair.other));
      const free = kind === 'near' ? fitting : fitting.filter(({ other }) => !used.has(other));
      const lines = oneEach([sentence, ...free.map(({ other }) => other)]);
      if (lines.length < 2) continue;
      const worded = kind === 'both' ? findingOfWords(lines) : null;
      if (worded !== null) {
        findings.push(worded);
        for (const one of lines) used.add(one);
        continue;
      }
      tell(kind, lines, kind === 'dates' ? (one) => days(one).map(({ start, end }) => ({ start, end })) : undefined);
    }
  return findings;
}

/** Quoted sentences of one speaker, worded differently; `null` where they are none. */
function findingOfWords([lead, ...others]: readonly Sentence[]): Finding | null {
  const speaker = lead && [...lead.speakers].find((who) => others.every(({ speakers }) => speakers.has(who)));
  if (lead === undefined || speaker === undefined) return null;
  const pairs = others.map((other) => ({ other, pair: differing(lead, other) }));
  if (pairs.some(({ pair }) => pair === null)) return null;
  const all = pairs.flatMap(({ pair }) => pair?.[0] ?? []);
  const own = [...new Map(all.map((span) => [span.start, span])).values()].sort((a, b) => a.start - b.start);
  const lines = [lineOfSentence(lead, own), ...pairs.map(({ other, pair }) => lineOfSentence(other, pair?.[1] ?? []))];
  return finding('wording', lines, { speaker: speaker.name });
}

function oneEach(all: readonly Sentence[]): Sentence[] {
  const first = new Map<string | null, Sentence>();
  for (const one of all) {
    const outlet = outletOf(one.passage.article);
    if (!first.has(outlet)) first.set(outlet, one);
  }
  return [...first.values()];
}

/** What one outlet alone prints: sentences that nothing elsewhere is like, and figures and days that the like ones lack. */
function onlyFindings(
  { sentences: all, beside }: Compared,
  outlets: readonly (string | null)[],
  pairs: Pairs,
  told: readonly Finding[],
): Pick<Comparison, 'findings' | 'more'> {
  const findings: Finding[] = [];
  const more = outlets.map((outlet) => {
    const elsewhere = [...all, ...beside].filter(({ passage }) => outletOf(passage.article) !== outlet);
    const printed = new Set(elsewhere.flatMap(({ details }) => details.map(({ kind, value }) => `${kind} ${value}`)));
    const alone = all.flatMap((sentence) => {
      if (outletOf(sentence.passage.article) !== outlet || isTold(told, sentence)) return [];
      const own = sentence.details.filter(({ kind, value }) => !printed.has(`${kind} ${value}`));
      return own.length > 0 || !pairs.has(sentence) ? [{ sentence, marked: asPrinted(own, sentence) }] : [];
    });
    const shown = alone.slice(0, MOST_ONLY);
    for (const { sentence, marked } of shown) findings.push(finding('only', [lineOfSentence(sentence, marked)]));
    return alone.length - shown.length;
  });
  return { findings, more };
}

/** Figures with their units: "45-minute", not "45". */
function asPrinted(details: readonly Detail[], { passage }: Sentence): Span[] {
  const figures = figuresWithin(passage);
  const spans = details.map(
    (detail) => figures.find(({ start, end }) => start <= detail.start && detail.end <= end) ?? detail,
  );
  return [...new Map(spans.map(({ start, end }) => [start, { start, end }])).values()];
}
