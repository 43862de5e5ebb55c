/** The text of a page whose markup has none: from the article body of its JSON-LD, else from the data its scripts bring along. */

import { blocksOf, wordCount, type Block } from './blocks.ts';
import { boxesOf, parsePage, type DomDocument } from './box.ts';
import { decodeEntities } from './facts/entities.ts';
import { isFields, type Fields, type LinkedData } from './facts/jsonld.ts';
import { overLimit } from './limits.ts';

/** Fields in which pages keep text, the surest first. */
const TEXT_FIELDS = [
  'articleBody',
  'bodyHtml',
  'body_html',
  'contentHtml',
  'html',
  'body',
  'content',
  'text',
  'paragraphs',
  'value',
  'children',
  'blocks',
  'elements',
  'items',
  'copy',
  'data',
  'components',
  'nodes',
];
const DEEPEST = 40;
/** Data with fewer words is no article. */
const FEWEST_WORDS = 40;
/** Values of a page's data beyond these are not looked at. */
const MOST_VALUES = 200_000;

/** The article body that the page states, as text or HTML; `null` when it states none. */
export function statedBody({ article }: LinkedData): string | null {
  const body = article?.['articleBody'] ?? article?.['text'];
  const text = Array.isArray(body) ? body.filter((part) => typeof part === 'string').join('\n\n') : body;
  return typeof text === 'string' && text.trim() !== '' ? text : null;
}

/** Text that stands in a script → blocks. Tags in it are read as markup, else blank lines part its paragraphs. */
export function blocksOfText(written: string): Block[] {
  const text = /&lt;\/?(?:p|br|div|h\d)\b/i.test(written) ? decodeEntities(written) : written;
  const markup = /<\/?(?:p|br|div|h[1-6]|ul|ol|li|blockquote|[bia]|em|strong)\b[^<>]*>/i.test(text);
  const html = markup
    ? text
    : decodeEntities(text)
        .split(/\r\n?|\n/)
        .map((line) => `<p>${line.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`)
        .join('');
  const whole = `<html><body>${html}</body></html>`;
  return overLimit(whole) === null ? blocksOf(boxesOf(parsePage(whole)).root, () => false) : [];
}

/** The blocks of the article in the data of a page's scripts, empty when there is none. */
export function blocksOfData(document: DomDocument): Block[] {
  let best: readonly string[] = [];
  let most = FEWEST_WORDS;
  for (const script of document.querySelectorAll('script')) {
    const value = dataOf(script.textContent ?? '', script.getAttribute('type') ?? '');
    if (value === undefined) continue;
    const finder = new Finder();
    finder.look(value, 0);
    if (finder.words > most) [best, most] = [finder.best, finder.words];
  }
  return best.flatMap(blocksOfText);
}

function dataOf(text: string, type: string): unknown {
  if (/ld\+json/i.test(type)) return undefined;
  const start = /^\s*(?:(?:window|self|var|let|const)[.\s][\w.$]{1,80}\s*=\s*)?(?=[[{])/.exec(text);
  if (start === null || (start[0].trim() === '' && !/json/i.test(type))) return undefined;
  try {
    return JSON.parse(text.slice(start[0].length).trim().replace(/;$/, '')) as unknown;
  } catch {
    return undefined;
  }
}

/** Looks for the value with the most running text: a long string, or a list of paragraphs. */
class Finder {
  best: readonly string[] = [];
  words = 0;
  #values = 0;

  look(value: unknown, depth: number): void {
    if (depth > DEEPEST || this.#values++ > MOST_VALUES) return;
    if (typeof value === 'string') this.#offer(isText(value) ? [value] : []);
    else if (Array.isArray(value)) {
      this.#offer((value as unknown[]).flatMap((one) => textIn(one, 0)));
      for (const one of value as unknown[]) this.look(one, depth + 1);
    } else if (isFields(value)) for (const one of Object.values(value)) this.look(one, depth + 1);
  }

  #offer(texts: readonly string[]): void {
    const words = texts.reduce((sum, text) => sum + wordCount(text), 0);
    if (words > this.words) [this.best, this.words] = [texts, words];
  }
}

function isText(value: string): boolean {
  return value.length > 20 && /\p{L}{2}\s+\p{L}/u.test(value) && !/^\s*(?:https?:|[{[.]|function\b|#\w)/.test(value);
}

/** Types of elements whose text may be short. */
const TEXT_TYPE = /^(?:paragraph|text|p|head|subhead|h[2-6]|list|unordered|ordered|bullet|quote|blockquote)/i;
const OTHER_TYPE = /image|photo|video|\bad|advert|embed|related|promo|newsletter|gallery|link|author|caption/i;

/** The text of one element of a list of paragraphs. `typed`: an element around it said that it is text. */
function textIn(value: unknown, depth: number, typed = false): string[] {
  if (typeof value === 'string')
    return isText(value) || (typed && /\p{L}/u.test(value) && !/^\S*:\/\//.test(value)) ? [value] : [];
  if (depth > 4) return [];
  if (Array.isArray(value)) return (value as unknown[]).flatMap((one) => textIn(one, depth + 1, typed));
  if (!isFields(value)) return [];
  const type = typeOf(value);
  if (OTHER_TYPE.test(type)) return [];
  for (const name of TEXT_FIELDS) {
    const found = textIn(value[name], depth + 1, typed || TEXT_TYPE.test(type));
    if (found.length > 0) return inMarkup(found, type);
  }
  return [];
}

function inMarkup(texts: readonly string[], type: string): string[] {
  if (/^(?:head|subhead|h[2-6])/i.test(type)) return [`<h2>${texts.join(' ')}</h2>`];
  const list = /^(?:list|unordered|ordered|bullet)/i.test(type);
  return list ? [`<ul>${texts.map((text) => `<li>${text}</li>`).join('')}</ul>`] : [...texts];
}

function typeOf(value: Fields): string {
  const type =
    value['type'] ??
    value['__typename'] ??
    value['_type'] ??
    value['kind'] ??
    value['component'] ??
    value['blockType'] ??
    value['name'];
  return typeof type === 'string' ? type : '';
}
