/** Our own fixture articles behind the real rooms, in memory. */

import { answerQuote, suggestSpeakers } from '../../src/answer/quote.ts';
import { ask } from '../../src/answer/ask.ts';
import { source, sources, suggestIds } from '../../src/answer/source.ts';
import { answerStats, suggestItems } from '../../src/answer/stats.ts';
import type { Article, ArticleId } from '../../src/corpus/article.ts';
import { readCorpus } from '../../src/corpus/folder.ts';
import { LedgerBuilder } from '../../src/index/ledger.ts';
import { buildPassageIndex } from '../../src/index/passage-index.ts';
import { buildPeople } from '../../src/index/people.ts';
import type { Library, LibraryStatus } from '../../src/library.ts';
import type { Figure, Quote, Speech } from '../../src/extract/extraction.ts';

const FIXTURES = 'test/bot/fixtures/corpus';

function at(article: Article, text: string): { paragraph: number; start: number; end: number } {
  const start = article.text.indexOf(text);
  const paragraph = article.paragraphs.find((one) => one.start <= start && start < one.end);
  if (start === -1 || paragraph === undefined) throw new Error(`fixture lacks “${text}”`);
  return { paragraph: paragraph.number, start, end: start + text.length };
}

function quoteOf(article: Article, quote: string, speaker: string, statement: string): Quote {
  const role = speaker === 'Ada Brandt' ? 'Commissioner' : speaker === 'Tomas Lindqvist' ? 'Mayor' : null;
  const base = { article: article.id, quote, speaker, role, statement, ...at(article, quote) };
  return { ...base, speakerText: null, cue: 'said', chain: [], kind: 'full', confidence: 1, nested: [] };
}

function speechOf(article: Article): Speech {
  const person = (name: string, role: string) => ({ name, role, aliases: [name.split(' ')[1] ?? name] });
  const brandt = person('Ada Brandt', 'Commissioner');
  const lindqvist = person('Tomas Lindqvist', 'Mayor');
  const by = (name: string, ...runs: string[]) =>
    runs.map((run) => quoteOf(article, run, name, `${article.id}/${name}/${runs[0] ?? ''}`));
  switch (article.id as string) {
    case '2031-03-04-harbour-raid':
      return {
        quotes: [
          ...by('Ada Brandt', 'We had waited nine weeks for that ship,', 'Nobody fired a shot, and nobody got away.'),
          ...by('Tomas Lindqvist', 'a good day for the harbour'),
        ],
        reported: [],
        people: [brandt, lindqvist],
      };
    case '2031-03-06-no-troops':
      return {
        quotes: [
          ...by(
            'Tomas Lindqvist',
            'We will never have soldiers on these quays,',
            'The police do their work, and they do it well.',
          ),
          ...by('Clara Voss', 'an open door for smugglers.'),
        ],
        reported: [],
        people: [lindqvist, person('Clara Voss', 'Interior Minister')],
      };
    default:
      return { quotes: [], reported: [], people: [] };
  }
}

function figuresOf(article: Article): Figure[] {
  const seized = (text: string, value: number, unit: string, item: string): Figure => ({
    article: article.id,
    ...at(article, text),
    text,
    value,
    valueMax: null,
    modifier: '=',
    unit: unit === 'kg' ? 'kilograms' : '$',
    unitNormalized: unit,
    concept: [item],
    event: 'seizure',
    item,
    normalized: { value, valueMax: null, unit },
    alternatives: [],
    agent: 'Harbour police',
    period: null,
    periodResolved: null,
    hypothetical: false,
  });
  if ((article.id as string) !== '2031-03-04-harbour-raid') return [];
  return [
    seized('310 kilograms', 310, 'kg', 'cocaine'),
    seized('40 kilograms', 40, 'kg', 'heroin'),
    seized('12 kilograms', 12, 'kg', 'ketamine'),
    seized('$2 million', 2_000_000, 'USD', 'cash'),
  ];
}

/** Opens the fixtures, or another folder of articles, in memory. */
export async function fixtureLibrary(path = FIXTURES): Promise<Library> {
  const articles = new Map<ArticleId, Article>();
  for await (const entry of readCorpus(path)) if ('article' in entry) articles.set(entry.article.id, entry.article);
  const list = [...articles.values()];
  const index = await buildPassageIndex(list);
  const people = buildPeople(list.map((article) => ({ article, speech: speechOf(article) })));
  const builder = new LedgerBuilder();
  for (const article of list) builder.add(article, figuresOf(article));
  const ledger = builder.build();
  const status: LibraryStatus = {
    articles: list.length,
    passages: list.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0),
    undated: list.filter(({ date }) => date === null).length,
    quotes: 6,
    figures: 4,
    problems: 0,
  };
  return {
    ask: (request) => Promise.resolve(ask({ articles, index, people }, request)),
    quotes: (request) => Promise.resolve(answerQuote(people, articles, request)),
    stats: (request) => Promise.resolve(answerStats(ledger, articles, request)),
    source: (id) => Promise.resolve(source(articles, id)),
    sources: (filter) => Promise.resolve(sources(articles, filter)),
    problems: () => Promise.resolve([]),
    suggestSpeakers: (typed, limit) => Promise.resolve(suggestSpeakers(people, typed, limit)),
    suggestItems: (typed, limit) => Promise.resolve(suggestItems(ledger, typed, limit)),
    suggestSources: (typed, limit) =>
      Promise.resolve(
        [...new Set(list.flatMap((article) => article.source ?? []))]
          .filter((name) => name.toLowerCase().includes(typed.toLowerCase()))
          .slice(0, limit),
      ),
    suggestIds: (typed, limit) => Promise.resolve(suggestIds(articles, typed, limit)),
    sampleQuestions: (limit) =>
      Promise.resolve(
        ['How much cocaine was seized?', 'Who rejected the troops?', 'What are the quays built of?'].slice(0, limit),
      ),
    status: () => status,
    reload: () => Promise.resolve({ before: status, after: status, problems: [] }),
    close: () => Promise.resolve(),
  };
}
