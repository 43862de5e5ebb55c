import { describe, expect, it } from 'vitest';
import { readHeading } from '../../src/bot/messages/heading.ts';
import { walk } from '../../src/bot/messages/limits.ts';
import type { Message } from '../../src/bot/messages/message.ts';
import { passageView, sourcesView, sourceView } from '../../src/bot/views/source.ts';
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
    const message = passageView(
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

  it('that has changed shows the words that stood in its place, shortened', () => {
    const at = (text: string) => ({ paragraph: 1, start: 0, end: text.length, text, furniture: false });
    const message = passageView(
      {
        article,
        text: '',
        citation: { ...outlet, article, paragraph: 1, date: null, url: null },
        paragraphs: [at('Twelve boats lay at the quay.')],
        around: [],
        versions: [{ until: '2031-05-05' as IsoDate, text: '', changed: [at('*Eleven* boats lay. '.repeat(200))] }],
      },
      '1',
      words,
    );
    const shown = textOf(message);
    expect(shown).toContain('Printed until 5 May 2031, since changed:\n> \\*Eleven\\* boats lay.');
    expect(shown.length).toBeLessThan(1200);
  });
});

describe('an article', () => {
  const paragraphs = Array.from({ length: 14 }, (_, index) => ({
    paragraph: index + 1,
    start: 40 * index,
    end: 40 * index + 20,
    text: `Stone number ${index + 1} was laid.`,
    furniture: false,
  }));
  const citation = { ...outlet, article, paragraph: null, date: null, url: null };
  const page = (number: number) =>
    sourceView(
      { article, text: '', citation, paragraphs, around: [] },
      { words, page: number, asker: '1', audience: 'everyone' },
    );

  it('that has changed says so, with the paragraph in which it does so itself', () => {
    const correction = {
      paragraph: 15,
      start: 600,
      end: 640,
      text: 'Correction: It has *14* stones.',
      furniture: false,
    };
    const version = { until: '2031-05-05' as IsoDate, text: '', changed: [] };
    const view = sourceView(
      { article, text: '', citation, paragraphs, around: [], versions: [version], corrections: [correction] },
      { words, page: 1, asker: '1', audience: 'everyone' },
    );
    const shown = textOf(view ?? { components: [] });
    expect(shown).toContain('An earlier version, read until 5 May 2031, is kept');
    expect(shown).toMatch(/Correction: It has \\\*14\\\* stones\.” \(Lakeside Courier, undated, ¶15\)/);
    expect(textOf(page(1) ?? { components: [] })).not.toContain('earlier version');
  });

  it('is shown page by page to its end', () => {
    expect(textOf(page(1) ?? { components: [] })).toContain('Stone number 6');
    const last = textOf(page(3) ?? { components: [] });
    expect(last).toContain('Stone number 14');
    expect(last).toContain('page 3/3');
    expect(page(4)).toBeNull();
  });

  it('can be asked for again by its heading', () => {
    const [heading = ''] = textOf(page(2) ?? { components: [] }).split('\n\n');
    expect(readHeading(heading.split('\n').slice(0, 2).join('\n'))?.fields.id).toBe('quay-wall');
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
