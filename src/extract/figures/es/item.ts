/** What a Spanish quantity of an event is of: "metanfetamina", "votos a favor", "personas". */

import { spanishPlural } from '../../../text/es/inflection.ts';
import type { FigureEvent } from '../../extraction.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { complementEnd, nounText } from './noun.ts';
import type { SpanishSentence } from './sentence.ts';
import { PEOPLE } from './words.ts';

const OF_PEOPLE: ReadonlySet<FigureEvent> = new Set(['death', 'injury', 'arrest', 'displacement', 'extradition']);

/** The item as printed, of people whom no noun names "personas"; `null` where nothing is named. */
export function itemOf(
  sentence: SpanishSentence,
  quantities: readonly Quantity[],
  at: number,
  event: FigureEvent,
): string | null {
  const quantity = quantities[at];
  if (quantity === undefined) return null;
  if (quantity.currency !== null) return event === 'seizure' ? (substance(sentence, quantity) ?? 'efectivo') : null;
  if (quantity.measure !== null) return substance(sentence, quantity);
  if (quantity.noun !== null) return nounText(sentence, quantity.noun);
  if (event === 'vote') {
    const side = sentence.words(quantity.end, 2);
    return /^(?:a favor|en contra)$/.test(side) ? `votos ${side}` : 'votos';
  }
  if (OF_PEOPLE.has(event)) return peopleBefore(quantities, at) ?? 'personas';
  return null;
}

/** "de metanfetamina" behind a measure, as printed. */
function substance(sentence: SpanishSentence, quantity: Quantity): string | null {
  const end = complementEnd(sentence, quantity.end);
  return end === quantity.end ? null : sentence.slice(quantity.end + 1, end);
}

/** "14 personas murieron y una veintena resultaron heridas": the people counted before. */
function peopleBefore(quantities: readonly Quantity[], at: number): string | null {
  const noun = quantities[at - 1]?.noun?.normalized;
  return noun !== undefined && PEOPLE.has(noun) ? spanishPlural(noun) : null;
}
