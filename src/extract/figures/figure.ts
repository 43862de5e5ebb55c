/** An article → its figures: every quantity with what it counts, by whom and since when. */

import type { Article } from '../../corpus/article.ts';
import { Clause } from '../../text/en/clause.ts';
import { conceptOf } from './concept/concept.ts';
import { eventsOf } from './events/events.ts';
import { withLinked } from './events/linked/link.ts';
import { spanishFigures } from './es/figures.ts';
import type { EventOf } from './events/event.ts';
import { BUDGET, type TellUnread } from '../budget.ts';
import type { Figure } from '../extraction.ts';
import type { Span } from '../../text/span.ts';
import { tellingItem } from './events/toll/harm.ts';
import { NUMBER_WORDS } from '../../text/en/data/number-words.ts';
import { normalize } from './normalize.ts';
import { partiesOf, type Parties } from './events/payment/payment.ts';
import { isUnpaid } from './events/payment/unpaid.ts';
import { periodsOf } from './events/period.ts';
import { quantities } from './quantities/quantities.ts';
import type { Quantity } from './quantities/quantity.ts';
import { sentences } from '../../text/sentence.ts';
import { unitPhrases } from '../../text/unit.ts';

/** A sentence without any of this holds no figure and is not looked at further. */
export const PROMISING = new RegExp(
  `[\\d\u00BC-\u00BE\u2150-\u215E]|\\b(?:${NUMBER_WORDS.join('|')}|tens|an? (?:${unitPhrases('mass').join('|')}) of)\\b`,
  'i',
);

/** Whether the figures of an article are read: of English and Spanish ones, and where the language is not known. */
export function readsFigures(article: Pick<Article, 'language'>): boolean {
  return isEnglish(article) || article.language === 'es';
}

/** Rules of English are no use elsewhere: "2.500 kilos" of a Spanish outlet is no two and a half. */
function isEnglish({ language }: Pick<Article, 'language'>): boolean {
  return language === null || language === 'en';
}

/**
 * Every quantity of an article, in text order. Furniture is left out, and so are articles known to be in a language that
 * is not read for figures.
 * Offsets are UTF-16 positions in `article.text`; `text` is the slice they name.
 * @param tell is told of what is not read
 */
export function extractFigures(article: Article, tell?: TellUnread): Figure[] {
  if (article.language === 'es') return spanishFigures(article);
  const figures: Figure[] = [];
  for (const found of quantitiesIn(article, tell)) {
    if (figures.length >= BUDGET.figures) {
      tell?.({ what: 'figures', why: 'many' });
      break;
    }
    figures.push(...sentenceFigures(article, found));
  }
  return figures;
}

/** A sentence with the quantities it prints, of which there is at least one. */
export type CountedSentence = Readonly<{
  clause: Clause;
  quantities: readonly Quantity[];
  /** Where the sentence begins in `article.text`. */
  offset: number;
  paragraph: number;
}>;

/**
 * The sentences of an English article that print quantities, in text order; none of another.
 * @param tell is told of what is not read
 */
export function* quantitiesIn(article: Article, tell?: TellUnread): Generator<CountedSentence> {
  if (!isEnglish(article)) return;
  for (const paragraph of article.paragraphs) {
    if (paragraph.furniture || !PROMISING.test(paragraph.text)) continue;
    for (const span of sentences(paragraph.text, 'en').flatMap((one) => pieces(paragraph.text, one))) {
      const text = paragraph.text.slice(span.start, span.end);
      if (!PROMISING.test(text)) continue;
      const clause = new Clause(text, article.country);
      const numbers = clause.tokens.filter(({ kind }) => kind === 'number').length;
      if (numbers > BUDGET.numbers) {
        tell?.({ what: 'figures', why: 'numbers', paragraph: paragraph.number, numbers });
        continue;
      }
      const found = quantities(clause);
      if (found.length > 0)
        yield { clause, quantities: found, offset: paragraph.start + span.start, paragraph: paragraph.number };
    }
  }
}

/** A sentence, or an endless one cut at white space: what the rules cost grows faster than its length. */
function pieces(text: string, span: Span): Span[] {
  const found: Span[] = [];
  let { start } = span;
  while (span.end - start > BUDGET.sentence) {
    const space = text.slice(start, start + BUDGET.sentence + 1).lastIndexOf(' ');
    const end = start + (space > 0 ? space : BUDGET.sentence);
    found.push({ start, end });
    start = end;
  }
  found.push({ start, end: span.end });
  return found;
}

function sentenceFigures(
  article: Article,
  { clause, quantities: found, offset, paragraph }: CountedSentence,
): Figure[] {
  const events = withLinked(clause, found, eventsOf(clause, found));
  const periods = periodsOf(clause, found, events, article.date);
  const concepts: string[][] = [];
  return found.map((quantity, index) => {
    const concept = conceptOf(clause, found, index, concepts);
    concepts.push(concept);
    const event = events[index] ?? null;
    const period = periods[index] ?? null;
    return {
      article: article.id,
      paragraph,
      ...spanOf(clause, quantity, offset),
      value: quantity.value,
      valueMax: quantity.valueMax,
      modifier: quantity.modifier,
      unit: quantity.unit,
      unitNormalized: quantity.unitNormalized,
      concept,
      ...happening(clause, event),
      ...normalize(quantity, event, article.country),
      ...parties(clause, quantity, event),
      period: period?.text ?? null,
      periodResolved: period === null ? null : { from: period.from, to: period.to },
      hypothetical: event !== null && (event.hypothetical || (event.event === 'money' && isUnpaid(clause, quantity))),
    };
  });
}

/** By whom it was done, and of money also to whom. */
function parties(clause: Clause, quantity: Quantity, event: EventOf | null): Parties {
  return event?.event === 'money' ? partiesOf(clause, quantity) : { agent: event?.agent ?? null, recipient: null };
}

/** Where a quantity stands in the article, and its text with and without what hedges it. */
function spanOf(clause: Clause, quantity: Quantity, offset: number): Pick<Figure, 'start' | 'end' | 'text' | 'hedged'> {
  const start = clause.tokens[quantity.first]?.start ?? 0;
  const end = clause.tokens[quantity.end - 1]?.end ?? start;
  const hedge = clause.tokens[quantity.hedgeFirst]?.start ?? start;
  return {
    start: offset + start,
    end: offset + end,
    text: clause.text.slice(start, end),
    ...(hedge < start ? { hedged: clause.text.slice(hedge, end) } : {}),
  };
}

/** The event of a quantity and what it happened to. */
function happening(clause: Clause, event: EventOf | null): Pick<Figure, 'event' | 'item'> {
  if (event === null) return { event: null, item: null };
  return { event: event.event, item: event.item === '' ? null : tellingItem(clause, event) };
}
