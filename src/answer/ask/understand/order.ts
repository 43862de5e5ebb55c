/**
 * "The latest on the strike", "first article about the mine": which articles are to come first. "The first woman to …" and "the
 * latest quarter" say nothing of articles.
 */

import type { Span } from '../../../text/span.ts';

/** How articles are to be ordered. */
export type Order = 'relevance' | 'newest' | 'oldest';

/** An order read, and the words that say so. */
export type OrderRead = Readonly<{ order: Exclude<Order, 'relevance'>; span: Span }>;

const LATEST = '(?:very )?(?:latest|newest|most recent)';
const FIRST = '(?:very )?(?:first|earliest|oldest)';
const PIECES = 'articles?|stories|story|coverage|reporting|headlines?|pieces?';
/** How a question begins that asks for articles. */
const OPENING =
  "^(?:(?:hey|hi|ok|so|please),? )?(?:(?:can you |could you |please )?(?:show|give|find|list|get|tell|read|bring) (?:me |us )?(?:about )?|(?:what|which)(?:['’]?s| is| are| was| were) |(?:is|are) there |(?:do|have) you (?:have|got) )?(?:(?:all|the|your|some|any) )*";
const ABOUT = '(?:about|on|of|regarding|concerning|with)';
/** What may stand behind "articles" when they are asked for. */
const BEHIND = `(?= (?:about|on|of|regarding|concerning|with|from|by|in|since|before|after|published|printed|that|which|mentioning)(?![\\p{L}\\p{N}])|[.?!]*$)`;
/** What is counted again and again, each time in an article; one of a series ("the latest poll") may be the story itself. */
const COUNTED = 'figures|numbers|statistics|stats|seizures|arrests|extraditions|busts|raids';
const BEHIND_COUNTED = '(?: (?:on|for|about|of|in|from|by)(?![\\p{L}\\p{N}])|[.?!]*$)';

const patterns: readonly (readonly [OrderRead['order'], RegExp])[] = [
  // "What is the latest news on the strike?", "newest articles"
  [
    'newest',
    new RegExp(
      `${OPENING}${LATEST} (?:${PIECES}|news|reports?|updates?|developments?|word|info|information)${BEHIND}(?: ${ABOUT}(?![\\p{L}\\p{N}]))?`,
      'iu',
    ),
  ],
  // "What's the latest on the strike?", "the latest from Ukraine"
  [
    'newest',
    new RegExp(
      `${OPENING}${LATEST}(?= (?:about|on|regarding|concerning|with|from|around)(?![\\p{L}\\p{N}])| in (?!an? )|[.?!]*$)(?: (?:about|on|regarding|concerning|with|around|in)(?![\\p{L}\\p{N}]))?`,
      'iu',
    ),
  ],
  // "What are the newest figures on fentanyl?", "most recent drug seizures": the thing itself is still asked for
  ['newest', new RegExp(`${OPENING}(?<cut>${LATEST} )(?=(?:[\\p{L}-]+ ){0,2}(?:${COUNTED})${BEHIND_COUNTED})`, 'iu')],
  [
    'oldest',
    new RegExp(`${OPENING}${FIRST} (?:${PIECES}|news|reports?)${BEHIND}(?: ${ABOUT}(?![\\p{L}\\p{N}]))?`, 'iu'),
  ],
  // "… according to the latest article", "… in the most recent coverage"
  [
    'newest',
    new RegExp(
      `(?:,? (?:according to|in|from|per)|^(?:according to|in|from|per)) (?:the |your )?${LATEST} (?:${PIECES}|news)(?=[,.;:?!]|$| (?:about|on|of|from|by)(?![\\p{L}\\p{N}]))`,
      'iu',
    ),
  ],
  [
    'oldest',
    new RegExp(
      `(?:,? (?:according to|in|from|per)|^(?:according to|in|from|per)) (?:the |your )?${FIRST} (?:${PIECES}|news)(?=[,.;:?!]|$| (?:about|on|of|from|by)(?![\\p{L}\\p{N}]))`,
      'iu',
    ),
  ],
  // "strike Tarrin latest news", "…, newest first"
  [
    'newest',
    /(?<!\b(?:according to|in|from|the|per|of|this|that|by|on|its|their))(?:^|[,;:–—-]? )(?:latest|newest|most recent) (?:news|articles|stories|headlines|updates?)(?=[.?!]*$)/iu,
  ],
  ['newest', /[,;:–—-]? ?\(?(?<![\p{L}\p{N}])(?:newest|latest|most recent) (?:ones? )?first\)?(?=[.?!]*$)/iu],
  ['oldest', /[,;:–—-]? ?\(?(?<![\p{L}\p{N}])(?:oldest|earliest) (?:ones? )?first\)?(?=[.?!]*$)/iu],
  // Spanish
  [
    'newest',
    /^¿?(?:(?:dame|muéstrame|busca|cuáles son|qué dicen) )?(?:las? |los? )?(?:últim[oa]s? (?:noticias?|artículos?|notas?|novedades|reportajes?|titulares)|(?:noticias?|artículos?|notas?) más recientes?)(?![\p{L}\p{N}])(?: (?:sobre|acerca de|de|del|en|con)(?![\p{L}\p{N}]))?/iu,
  ],
  ['newest', /^¿?(?:qué es |dame )?lo (?:último|más reciente) (?:sobre|acerca de|de|del|en)(?![\p{L}\p{N}])/iu],
  [
    'oldest',
    /^¿?(?:(?:dame|muéstrame|busca|cuáles son|cuál es) )?(?:la |las |el |los )?(?:primer(?:[oa]s?)?|más antiguos?) (?:noticias?|artículos?|notas?|reportajes?)(?![\p{L}\p{N}])(?: (?:sobre|acerca de|de|del)(?![\p{L}\p{N}]))?/iu,
  ],
];

/** "Ukraine aid latest": a few words that ask nothing else. */
const BARE = /^[^?,;:]{1,80} latest$/iu;
const ASKS =
  /(?<![\p{L}\p{N}])(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|did|does|do|the|its|their)(?![\p{L}\p{N}])/iu;

/** Finds where the words ask for an order. */
export function readOrders(text: string): OrderRead[] {
  const found = patterns.flatMap(([order, pattern]) => {
    const match = pattern.exec(text);
    if (match === null) return [];
    const end = match.index + match[0].length;
    return [{ order, span: { start: end - (match.groups?.['cut'] ?? match[0]).length, end } }];
  });
  if (BARE.test(text) && !ASKS.test(text))
    found.push({ order: 'newest', span: { start: text.length - ' latest'.length, end: text.length } });
  return found;
}
