/**
 * What one published text is to Byline. Everything downstream points into `Article.text`; nothing ever edits it.
 */

declare const brand: unique symbol;

/** `[a-z0-9_.-]+`, made by {@link toArticleId} only. */
export type ArticleId = string & { readonly [brand]: 'ArticleId' };

/** `YYYY-MM-DD`, a real calendar day. Kept as text until it is shown, so that no time zone can move it. */
export type IsoDate = string & { readonly [brand]: 'IsoDate' };

/** An article as its outlet printed it, or our own summary of one. A digest is cited as "digest of <outlet>". */
export type ArticleKind = 'article' | 'digest';

/** A block of the body between blank lines. */
export type Paragraph = Readonly<{
  /** Counted from 1 over every block of the body, furniture included. */
  number: number;
  /** UTF-16 offsets into `Article.text` of the trimmed text. */
  start: number;
  end: number;
  /** `article.text.slice(start, end)`. */
  text: string;
  /** Share links, "Advertisement" and the like: keeps its number, is never searched, quoted or counted. */
  furniture: boolean;
  /** The heading within the article that it stands under, without its marks; of a round-up that is the story's. */
  heading?: string;
  /** True for such a heading itself: it is no passage, its words are found with the passages under it. */
  isHeading?: true;
}>;

export type Article = Readonly<{
  id: ArticleId;
  /** Where it was read: path as given by the corpus folder, and the line for JSONL. */
  file: string;
  line: number | null;
  /** The outlet's name as shown, `null` when nothing tells. */
  source: string | null;
  /** Other names and domains of the outlet, where the corpus brings its own table of outlets. */
  sourceAliases?: readonly string[];
  /** ISO 3166-1 alpha-2 code of the outlet's country, which decides what a "ton" is. */
  country: string | null;
  title: string | null;
  byline: readonly string[];
  date: IsoDate | null;
  /** http or https only. */
  url: string | null;
  /** ISO 639-1 code: from the metadata, else detected from the text. */
  language: string | null;
  kind: ArticleKind;
  /** The body text: decoded, line ends made LF, otherwise untouched. */
  text: string;
  paragraphs: readonly Paragraph[];
}>;

/** Something wrong with the corpus, as a value: what, where, and what to do about it. */
export type Problem = Readonly<{
  file: string;
  line: number | null;
  /** error: an article was left out. warning: it is in, but something is missing. hint: could be better. */
  severity: 'error' | 'warning' | 'hint';
  problem: string;
  advice: string;
}>;

/** Makes an article id of any string: lower case, every run of characters outside `a-z0-9_.-` becomes `-`. */
export function toArticleId(name: string): ArticleId {
  // An id names files and folders too: one that begins with a dot would name another folder, or nothing one sees.
  return name
    .toLowerCase()
    .replace(/[^a-z0-9_.-]+/g, '-')
    .replace(/^\.+/, '-') as ArticleId;
}
