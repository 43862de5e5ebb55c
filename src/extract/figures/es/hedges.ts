/** The words around a number that make it less than exact, or a change: "unos", "al menos", "más de", "aumentó un". */

import type { Modifier } from '../../extraction.ts';
import type { SpanishSentence } from './sentence.ts';

const LISTS: Readonly<Partial<Record<Modifier, string>>> = {
  '~':
    'unos, unas, cerca de, cerca de las, cerca de los, alrededor de, alrededor de un, aproximadamente, casi, casi un, casi una, en torno a, en torno al, cosa de, rondan los, ronda los, ' +
    'ronda las, mas o menos, practicamente, poco mas o menos, aproximado de, estimado en, estimada en, algo asi como, quiza, tal vez, proximo a, proximos a',
  '>':
    'mas de, al menos, por lo menos, no menos de, superior a, superiores a, superior a los, superiores a los, supera los, supera las, superan los, superan las, supero los, supero las, ' +
    'superaron los, superaron las, minimo de, como minimo, desde los, arriba de, por encima de, por encima de los, poco mas de, bastante mas de, excede los, mayor a, mayores a, cuando menos',
  '<': 'hasta, hasta un, menos de, poco menos de, no mas de, como maximo, a lo sumo, maximo de, inferior a, inferiores a, por debajo de, por debajo de los, menor a, menores a, a lo mas',
};
const BEFORE: ReadonlyMap<string, Modifier> = new Map(
  Object.entries(LISTS).flatMap(([modifier, list]) =>
    list.split(', ').map((phrase): [string, Modifier] => [phrase, modifier as Modifier]),
  ),
);
const LONGEST = 5;

const BEHIND: readonly (readonly [RegExp, Modifier])[] = [
  [/^(?:o mas|como minimo|por lo menos|al menos|y pico)\b/, '>'],
  [/^(?:o menos|como maximo|a lo sumo)\b/, '<'],
  [/^(?:aproximadamente|mas o menos)\b/, '~'],
];

const RISES =
  /^(?:aumenta|aumento|aumentaron|subio|sube|subieron|crecio|crece|crecieron|incremento|incrementaron|repunto|repunte|alza|aumentado|subido|crecido)$/;
const FALLS =
  /^(?:bajo|baja|bajaron|cayo|cae|cayeron|disminuyo|disminuyeron|descendio|descendieron|redujo|redujeron|recorto|recortaron|recorte|caida|descenso|reduccion|bajado|caido|reducido)$/;
const LINKS = /^(?:un|una|en|de|del|hasta|casi|el|los|cerca|unos)$/;

/** What a number is said to be, and the first token that says so. */
export type Hedge = Readonly<{ modifier: Modifier; first: number }>;

/**
 * The hedge of a number.
 * @param first first token of the number or its sign
 * @param end index behind its unit or noun
 * @param behind nothing before this token is looked at
 */
export function hedgeOf(
  sentence: SpanishSentence,
  first: number,
  end: number,
  behind: number,
  isShare: boolean,
): Hedge {
  const hedge = before(sentence, first, behind);
  if (isShare) {
    const change = changeOf(sentence, hedge?.first ?? first, end, behind);
    if (change !== null) return { modifier: change, first: hedge?.first ?? first };
  }
  if (hedge !== null) return hedge;
  const words = sentence.words(end, 3);
  return { modifier: BEHIND.find(([pattern]) => pattern.test(words))?.[1] ?? '=', first };
}

function before(sentence: SpanishSentence, first: number, behind: number): Hedge | null {
  for (let length = Math.min(LONGEST, first - behind); length >= 1; length--) {
    const modifier = BEFORE.get(sentence.words(first - length, length));
    if (modifier !== undefined) return { modifier, first: first - length };
  }
  return null;
}

/** "aumentó un 12 %", "un 40 % más que en 2025": a share by which something went up or down. */
function changeOf(sentence: SpanishSentence, first: number, end: number, behind: number): Modifier | null {
  const after = sentence.word(end);
  if (after === 'mas') return 'up';
  if (after === 'menos') return 'down';
  let at = first - 1;
  while (at >= behind && LINKS.test(sentence.word(at))) at--;
  if (at < behind) return null;
  if (RISES.test(sentence.word(at))) return 'up';
  return FALLS.test(sentence.word(at)) ? 'down' : null;
}
