import type { Article } from '../../../src/corpus/article.ts';
import type { Figure } from '../../../src/extract/extraction.ts';

const MASS: Readonly<Record<string, number>> = { kilogram: 1, tonne: 1000, 'pound-mass': 0.45359237, ton: 907.18474 };

/** A figure for tests, found in the text of its article; a seizure in kilograms unless told otherwise. */
export function figureIn(article: Article, text: string, given: Partial<Figure> & { value: number }): Figure {
  const start = article.text.indexOf(text);
  if (start === -1) throw new Error(`the article does not print “${text}”`);
  const paragraph = article.paragraphs.find(({ end }) => start < end)?.number ?? 0;
  const unitNormalized = given.unitNormalized ?? 'kilogram';
  const { value, valueMax = null } = given;
  const factor = MASS[unitNormalized];
  return {
    article: article.id,
    paragraph,
    start,
    end: start + text.length,
    text,
    valueMax,
    modifier: '=',
    unit: unitNormalized,
    unitNormalized,
    concept: [],
    event: 'seizure',
    item: null,
    normalized:
      factor === undefined
        ? { value, valueMax, unit: unitNormalized === 'dollar' ? 'USD' : 'count' }
        : { value: value * factor, valueMax: valueMax === null ? null : valueMax * factor, unit: 'kg' },
    alternatives: unitNormalized === 'ton' ? [{ value: value * 1000, unit: 'kg', reading: 'metric tons' }] : [],
    agent: null,
    recipient: null,
    period: null,
    periodResolved: null,
    hypothetical: false,
    ...given,
  };
}
