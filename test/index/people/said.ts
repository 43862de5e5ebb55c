import type { Article, ArticleId, IsoDate } from '../../../src/corpus/article.ts';
import { toArticleId } from '../../../src/corpus/article.ts';
import type { Person, Quote, ReportedSpeech, Speech } from '../../../src/extract/extraction.ts';

/** An article with what is said in it, written down by hand. */
export type Told = { article: Article; speech: Speech };

type Run = string | (Partial<Quote> & { quote: string });

/** Somebody and what he says: one inner list per attribution. */
export type Voice = {
  name: string;
  role?: string;
  aliases?: string[];
  says?: Run[][];
  reported?: string[];
};

/** Builds an article out of voices; the runs stand in its text in the order given. */
export function tell(id: string, about: { source?: string; date?: string | null }, voices: Voice[]): Told {
  const articleId: ArticleId = toArticleId(id);
  const quotes: Quote[] = [];
  const reported: ReportedSpeech[] = [];
  let text = '';
  let statement = 0;
  for (const { name, role = null, says = [], reported: told = [] } of voices) {
    for (const runs of says) {
      statement++;
      for (const run of runs) {
        const given = typeof run === 'string' ? { quote: run } : run;
        const start = text.length + 1;
        text += `“${given.quote}”\n\n`;
        quotes.push({
          article: articleId,
          paragraph: quotes.length + reported.length + 1,
          start,
          end: start + given.quote.length,
          speaker: name,
          speakerText: name,
          role,
          cue: 'said',
          chain: [],
          kind: 'full',
          statement: `${articleId}#s${statement}`,
          confidence: 1,
          nested: [],
          ...given,
        });
      }
    }
    for (const sentence of told) {
      const start = text.length;
      text += `${sentence}\n\n`;
      reported.push({
        article: articleId,
        paragraph: quotes.length + reported.length + 1,
        start,
        end: start + sentence.length,
        text: sentence,
        speaker: name,
        speakerText: name,
        role,
        cue: 'said',
        confidence: 1,
      });
    }
  }
  const people: Person[] = voices.map(({ name, role = null, aliases = [] }) => ({ name, role, aliases }));
  return {
    article: {
      id: articleId,
      file: `${id}.md`,
      line: null,
      source: about.source ?? 'Daily Harbour',
      country: 'US',
      title: null,
      byline: [],
      date: (about.date === undefined ? '2025-05-06' : about.date) as IsoDate | null,
      url: null,
      language: 'en',
      kind: 'article',
      text,
      paragraphs: [],
    },
    speech: { quotes, reported, people },
  };
}
