import { describe, expect, it } from 'vitest';
import { walk } from '../../src/bot/limits.ts';
import type { Message } from '../../src/bot/message.ts';
import { sourcesView, sourceView } from '../../src/bot/views/source.ts';
import type { ArticleId, IsoDate, SourceRow } from '../../src/library.ts';
import { wordsFor } from '../../src/words/words.ts';

const words = wordsFor('en');
const article = 'quay-wall' as ArticleId;
const outlet = { source: 'Lakeside Courier', title: 'The quay wall', byline: [], kind: 'article' } as const;

const textOf = ({ components }: Message): string =>
  [...walk(components)].flatMap(({ content }) => content ?? []).join('\n');

describe('a passage among its neighbours', () => {
  it('keeps the order of print where the neighbours are parts of the same long paragraph', () => {
    const part = (start: number, text: string) => ({ paragraph: 4, start, end: start + 9, text, furniture: false });
    const message = sourceView(
      {
        article,
        text: '',
        citation: { ...outlet, article, paragraph: 4, date: null, url: null },
        paragraphs: [part(20, 'In the middle.')],
        around: [part(10, 'At the beginning.'), part(30, 'At the end.')],
      },
      '1',
      words,
    );
    expect(textOf(message)).toMatch(/At the beginning[\s\S]*In the middle[\s\S]*At the end/);
  });
});

describe('the list of articles', () => {
  it('names outlet and date even where the link is too long to stand beside them', () => {
    const row: SourceRow = {
      ...outlet,
      article,
      title: 'Why the quay wall leans, and who has known of it since the winter of the long frost',
      date: '2031-03-04' as IsoDate,
      url: `https://lakeside-courier.example/${'leaning-'.repeat(44)}`,
      language: 'en',
      paragraphs: 3,
    };
    const message = sourcesView([row], { words, page: 1, asker: '1', audience: 'asker' });
    expect(textOf(message ?? { components: [] })).toContain('Lakeside Courier, 4 March 2031');
  });
});
