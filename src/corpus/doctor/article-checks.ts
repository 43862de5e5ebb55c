/** What can be odd about one article by itself. Each check is an entry; what many articles share is gathered elsewhere. */

import type { Article, IsoDate, Paragraph, Problem } from '../article.ts';
import { isCaption } from '../draft/dateline.ts';
import { mojibakeAt } from './mojibake.ts';

/** Something found: what to call it, and where in the body text; `null` for the article as a whole. */
export type Finding = Readonly<{ problem: string; at: number | null }>;

export type ArticleCheck = Readonly<{
  name: string;
  severity: Exclude<Problem['severity'], 'error'>;
  advice: string;
  /** `null` where the article has nothing of it. The words are the same for every article, so that they can be counted. */
  find: (article: Article, today: IsoDate) => Finding | null;
}>;

/** Words below which an article is hardly one, and above which it may be several. */
const FEW_WORDS = 30;
const MANY_WORDS = 20_000;
/** A story of so many words is seldom printed in one paragraph. */
const LONG_PARAGRAPH = 300;

/** Languages whose sentences, words and quotations are read as such. */
const ANALYSED: ReadonlySet<string> = new Set(['en', 'es']);

const CONTROL = /[^\P{Cc}\t\n\r]/u;
const PRIVATE_USE = /\p{Co}/u;
const WORD = /[\p{L}\p{N}]+/gu;

/** What web pages ask of their readers, in the middle of a paragraph too. */
const READER_IS_ASKED =
  /\b(?:click (?:here|on the link)|tap here|swipe (?:left|right|up)|scroll down (?:to|for)|haga clic|haz clic|pulse aquí|sign up (?:here|for our|to our)|subscribe to our|suscríb[ae][a-z]* a nuestr[oa])(?!\p{L})/iu;
const ADDRESS = /(?:https?:\/\/|www\.)\S+/gi;
/** Addresses in one paragraph that make it a list of links. */
const LIST_OF_LINKS = 3;

const story = ({ paragraphs }: Article): Paragraph[] =>
  paragraphs.filter(({ furniture, isHeading }) => !furniture && isHeading !== true);

/** Words of a text, counted no further than `most`. */
function wordCount(text: string, most: number): number {
  const word = new RegExp(WORD);
  let count = 0;
  while (count <= most && word.test(text)) count++;
  return count;
}

function at(text: string, pattern: RegExp, problem: string): Finding | null {
  const index = text.search(pattern);
  return index === -1 ? null : { problem, at: index };
}

/** In the order in which they are asked. */
export const ARTICLE_CHECKS: readonly ArticleCheck[] = [
  {
    name: 'date in the future',
    severity: 'warning',
    advice: 'Correct "date"; "latest" and everything ordered by date would begin with it.',
    find: ({ date }, today) =>
      date !== null && date > today ? { problem: 'The date of the article lies in the future.', at: null } : null,
  },
  {
    name: 'lost characters',
    severity: 'warning',
    advice: 'The letters are lost in the file itself: take the article from where it was printed again.',
    find: ({ text }) => at(text, /\ufffd/, 'Letters are lost: they stand as "\ufffd".'),
  },
  {
    name: 'mojibake',
    severity: 'warning',
    advice:
      'It was UTF-8 read as windows-1252 ("â€™" for an apostrophe). "byline check --fix --dry-run" shows what can be mended.',
    find: ({ text }) => {
      const index = mojibakeAt(text);
      return index === -1 ? null : { problem: 'Characters are garbled by a wrong encoding.', at: index };
    },
  },
  {
    name: 'control characters',
    severity: 'hint',
    advice: 'They are shown as "\ufffd". "byline check --fix --dry-run" shows what can be taken out.',
    find: ({ text }) => at(text, CONTROL, 'There are control characters in the text.'),
  },
  {
    name: 'private use',
    severity: 'hint',
    advice: 'They are signs of one font only (icons, bullets): take them out, or write what they stood for.',
    find: ({ text }) =>
      at(text, PRIVATE_USE, 'There are characters of private use in the text, which have no meaning.'),
  },
  {
    name: 'caption as lead',
    severity: 'hint',
    advice:
      'Take it out of the body, or put it behind the first paragraph of the story: the lead counts more than others.',
    find: (article) => {
      const [first, ...more] = story(article);
      if (first === undefined || more.length === 0 || !isCaption(first.text)) return null;
      return { problem: 'The article begins with what looks like the caption of a photo.', at: first.start };
    },
  },
  {
    name: 'reader is asked',
    severity: 'hint',
    advice: 'Take it out of the file: it is searched and quoted as if it were printed there.',
    find: (article) => {
      const found = story(article).find(({ text }) => READER_IS_ASKED.test(text));
      return found === undefined
        ? null
        : { problem: 'A paragraph asks the reader to click or subscribe.', at: found.start };
    },
  },
  {
    name: 'list of links',
    severity: 'hint',
    advice: 'Take it out of the file: it is searched and quoted as if it were printed there.',
    find: (article) => {
      const found = story(article).find(({ text }) => (text.match(ADDRESS)?.length ?? 0) >= LIST_OF_LINKS);
      return found === undefined ? null : { problem: 'A paragraph is a list of links.', at: found.start };
    },
  },
  {
    name: 'language',
    severity: 'hint',
    advice:
      'English and Spanish are analysed; of other languages the passages are searched by their words alone, without quotes.',
    find: ({ language }) =>
      language === null || ANALYSED.has(language)
        ? null
        : { problem: `The language of the article (${language}) is not analysed.`, at: null },
  },
  {
    name: 'very short',
    severity: 'hint',
    advice: 'Look whether the text is all there.',
    find: ({ text }) =>
      wordCount(text, FEW_WORDS) < FEW_WORDS
        ? { problem: `The article has fewer than ${FEW_WORDS} words.`, at: null }
        : null,
  },
  {
    name: 'very long',
    severity: 'hint',
    advice: 'Look whether these are several articles; each should be one of its own, with its own date.',
    find: ({ text }) =>
      wordCount(text, MANY_WORDS) > MANY_WORDS
        ? { problem: `The article has more than ${MANY_WORDS.toLocaleString('en-GB')} words.`, at: null }
        : null,
  },
  {
    name: 'one paragraph only',
    severity: 'hint',
    advice: 'Put a blank line between paragraphs: a citation names the paragraph.',
    find: (article) => {
      const [only, ...more] = story(article);
      if (only === undefined || more.length > 0 || wordCount(only.text, LONG_PARAGRAPH) < LONG_PARAGRAPH) return null;
      return { problem: 'The whole article is one long paragraph.', at: only.start };
    },
  },
];
