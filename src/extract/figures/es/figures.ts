/** A Spanish article → its figures, in the form of the English ones. */

import type { Article } from '../../../corpus/article.ts';
import { fold } from '../../../text/analyze.ts';
import { dollarSign } from '../../../text/es/currency.ts';
import { NUMBER_WORDS } from '../../../text/es/number-words.ts';
import { decimalSignOf } from '../../../text/es/number.ts';
import { sentences } from '../../../text/sentence.ts';
import { stopWords } from '../../../text/stop-words.ts';
import type { Figure } from '../../extraction.ts';
import { periodIn } from '../../dates/es/period.ts';
import { normalize } from '../normalize.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { spanishEvents } from './events.ts';
import type { SpanishEvent } from './events.ts';
import { complementEnd } from './noun.ts';
import { spanishQuantities } from './quantities.ts';
import { SpanishSentence } from './sentence.ts';
import type { Conventions } from './sentence.ts';

/** A paragraph without any of this holds no figure; lower case, without diacritics. */
const PROMISING = new RegExp(`\\d|\\b(?:${NUMBER_WORDS.join('|')})\\b`);

/** Longest stretch that is read as one sentence. */
const LONGEST = 1500;

/**
 * Every quantity of a Spanish article, in text order; furniture is left out. Offsets are UTF-16 positions in
 * `article.text`.
 */
export function spanishFigures(article: Article): Figure[] {
  const conventions: Conventions = {
    decimal: decimalSignOf(article.text, article.country),
    dollar: dollarSign(article.text, article.country),
    country: article.country,
  };
  return article.paragraphs.flatMap((paragraph) =>
    paragraph.furniture || !PROMISING.test(fold(paragraph.text))
      ? []
      : sentences(paragraph.text, 'es').flatMap(({ start, end }) => {
          const found: Figure[] = [];
          for (let from = start; from < end; from += LONGEST) {
            const text = paragraph.text.slice(from, Math.min(end, from + LONGEST));
            found.push(...inSentence(article, conventions, text, paragraph.start + from, paragraph.number));
          }
          return found;
        }),
  );
}

function inSentence(
  article: Article,
  conventions: Conventions,
  text: string,
  offset: number,
  paragraph: number,
): Figure[] {
  const sentence = new SpanishSentence(text, conventions);
  const found = spanishQuantities(sentence);
  if (found.length === 0) return [];
  const events = spanishEvents(sentence, found);
  const period = periodIn(text, article.date);
  return found.flatMap((quantity, at) => {
    const event = events[at] ?? null;
    if (isBare(quantity) && event === null) return [];
    const place = { article: article.id, paragraph, ...placeOf(sentence, quantity, offset) };
    return [
      { ...place, ...whatItSays(sentence, quantity, event, article.country), ...(event === null ? NO_PERIOD : period) },
    ];
  });
}

const NO_PERIOD = { period: null, periodResolved: null } as const;

/** A number without unit or noun, or "un" before a noun: a figure where an event tells of it only. */
const isBare = ({ measure, currency, noun, value }: Quantity): boolean =>
  measure === null && currency === null && (noun === null || value === 1);

type Said = Omit<Figure, 'article' | 'paragraph' | 'start' | 'end' | 'text' | 'hedged' | 'period' | 'periodResolved'>;

function whatItSays(
  sentence: SpanishSentence,
  quantity: Quantity,
  event: SpanishEvent | null,
  country: string | null,
): Said {
  const { value, valueMax, modifier, unit, unitNormalized } = quantity;
  return {
    value,
    valueMax,
    modifier,
    unit,
    unitNormalized,
    concept: conceptOf(sentence, quantity),
    event: event?.event ?? null,
    item: event?.item ?? null,
    ...normalized(quantity, event, country),
    agent: event?.agent ?? null,
    recipient: null,
    hypothetical: event?.hypothetical ?? false,
  };
}

/** Kilograms in a short ton, which a "tonelada" of an outlet of the United States may be. */
const SHORT_TON = 907.18474;

function normalized(
  quantity: Quantity,
  event: SpanishEvent | null,
  country: string | null,
): Pick<Figure, 'normalized' | 'alternatives'> {
  const normal = normalize(quantity, event, country);
  if (country !== 'US' || quantity.measure?.name !== 'metric ton') return normal;
  const { value, valueMax } = quantity;
  const short = {
    value: value * SHORT_TON,
    ...(valueMax === null ? {} : { valueMax: valueMax * SHORT_TON }),
    unit: 'kg',
    reading: 'short tons',
  };
  return { ...normal, alternatives: [...normal.alternatives, short] };
}

/** Words of what is counted or measured: the noun with its adjectives, and what stands behind "de". */
function conceptOf(sentence: SpanishSentence, { noun, end }: Quantity): string[] {
  const from = noun === null ? end : noun.first;
  const to = complementEnd(sentence, noun?.end ?? end);
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    const { kind, lower } = sentence.tokens[at] ?? {};
    if (kind === 'word' && lower !== undefined && !stopWords('es').has(sentence.word(at))) words.push(lower);
  }
  return words;
}

/** Where a quantity stands in the article, and its text with and without what hedges it. */
function placeOf(
  sentence: SpanishSentence,
  quantity: Quantity,
  offset: number,
): Pick<Figure, 'start' | 'end' | 'text' | 'hedged'> {
  const start = sentence.tokens[quantity.first]?.start ?? 0;
  const end = sentence.tokens[quantity.end - 1]?.end ?? start;
  const hedge = sentence.tokens[quantity.hedgeFirst]?.start ?? start;
  return {
    start: offset + start,
    end: offset + end,
    text: sentence.text.slice(start, end),
    ...(hedge < start ? { hedged: sentence.text.slice(hedge, end) } : {}),
  };
}
