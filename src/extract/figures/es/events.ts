/** Which event a Spanish quantity belongs to, and what is counted there. */

import type { FigureEvent } from '../../extraction.ts';
import { Rules } from '../../../text/rules.ts';
import { eventByWords } from '../events/linked/link.ts';
import { isDefinite } from '../events/linked/features.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { countedEvent, eventOfAction, eventOfVerb, spanishEventWord } from './event-words.ts';
import { NO_ILLNESS, TERM_NOUNS } from './event-words-table.ts';
import { agentOf } from './agent.ts';
import { itemOf } from './item.ts';
import { complementEnd } from './noun.ts';
import type { SpanishSentence } from './sentence.ts';
import { TERM_UNITS } from './words.ts';

/** Event, item and agent of a quantity. */
export type SpanishEvent = Readonly<{
  event: FigureEvent;
  item: string | null;
  agent: string | null;
  hypothetical: boolean;
}>;

/** A quantity whose event is looked for. */
type EventPlace = Readonly<{
  sentence: SpanishSentence;
  quantity: Quantity;
  quantities: readonly Quantity[];
  /** The quantity before this one, and its event. */
  before: Quantity | undefined;
  earlier: FigureEvent | null;
}>;

const isCount = ({ measure, currency }: Quantity): boolean => measure === null && currency === null;

const EVENT = new Rules<EventPlace, FigureEvent | 'none'>('figures: the event of a Spanish quantity', [
  {
    name: 'prison-term',
    for: 'Ana Roa recibió siete años de encierro.',
    not: 'Ana Roa recibió siete años de apoyo.',
    says: ({ sentence, quantity }) =>
      TERM_UNITS.has(quantity.unitNormalized) &&
      sentence.word(quantity.end) === 'de' &&
      TERM_NOUNS.test(sentence.word(quantity.end + 1))
        ? 'sentence'
        : null,
  },
  {
    name: 'share-of-votes',
    for: 'Ana Roa ganó con el 52 % de los votos.',
    not: 'Ana Roa ganó con el 52 % de los fondos.',
    says: ({ sentence, quantity }) =>
      quantity.measure?.dimension === 'ratio' &&
      /^(?:de los (?:votos|sufragios)|del voto )/.test(`${sentence.words(quantity.end, 3)} `)
        ? 'vote'
        : null,
  },
  {
    name: 'counted-event',
    for: 'En el puerto hubo 26 detenidos.',
    not: 'En el puerto hubo 26 barcos.',
    says: ({ sentence, quantity: { noun } }) =>
      noun === null ? null : countedEvent(sentence.word(noun.head), sentence.word(noun.head + 1)),
  },
  {
    name: 'cases-of-illness',
    for: 'Salud detectó 17 casos nuevos de hepatitis.',
    not: 'Salud detectó 17 fallos nuevos de registro.',
    says: ({ sentence, quantity: { noun } }) =>
      noun !== null &&
      sentence.word(noun.head) === 'casos' &&
      tells(sentence, behindOf(sentence, noun.end), 'case', 'noun')
        ? 'case'
        : null,
  },
  {
    name: 'counted-apart',
    for: 'Los heridos del choque suman 120.',
    not: 'Los puestos del mercado suman 120.',
    says: countedApart,
  },
  {
    name: 'term-imposed',
    for: 'La jueza le impuso 15 años por homicidio.',
    not: 'La jueza estudió 15 años la causa.',
    says: ({ sentence, quantity }) =>
      TERM_UNITS.has(quantity.unitNormalized) &&
      IMPOSES.test(sentence.word(quantity.hedgeFirst - (sentence.word(quantity.hedgeFirst - 1) === 'a' ? 2 : 1)))
        ? 'sentence'
        : null,
  },
  {
    name: 'goods-found',
    for: 'Seis armas de fuego fueron aseguradas en la casa.',
    not: 'Seis armas de fuego fueron expuestas en la casa.',
    says: ({ sentence, quantity: { noun } }) =>
      noun !== null &&
      (tells(sentence, noun.head, 'seizure', 'noun') ||
        tells(sentence, behindOf(sentence, noun.end), 'seizure', 'noun')) &&
      sentence.tokens.some((_, at) => tells(sentence, at, 'seizure', 'verb'))
        ? 'seizure'
        : null,
  },
  {
    name: 'drugs-by-weight',
    for: 'El taller tenía 90 litros de metanfetamina.',
    not: 'El taller tenía 90 litros de leche.',
    says: ({ sentence, quantity }) =>
      /^(?:mass|volume)$/.test(quantity.measure?.dimension ?? '') &&
      sentence.word(quantity.end) === 'de' &&
      tells(sentence, quantity.end + 1, 'seizure', 'noun')
        ? 'seizure'
        : null,
  },
  {
    name: 'cash-found',
    for: 'Encontraron 200 mil dólares en efectivo.',
    not: 'Encontraron un ahorro de 200 mil dólares.',
    says: (place) => (isCashFound(place) ? 'seizure' : null),
  },
  {
    name: 'object-of-verb',
    for: 'La policía detuvo el lunes a 17 vecinos.',
    not: 'La policía avisó el lunes a 17 vecinos.',
    says: (place) => fitting(place, doneTo(place)),
  },
  {
    name: 'said-of-what-is-counted',
    for: 'En la huelga 17 obreros han sido detenidos.',
    not: 'En la huelga 17 obreros han sido premiados.',
    says: (place) => fitting(place, happenedTo(place)),
  },
  {
    name: 'happening-of',
    for: 'El juez ordenó la captura de seis funcionarios.',
    not: 'El juez ordenó la ayuda de seis funcionarios.',
    says: (place) =>
      place.sentence.word(place.quantity.hedgeFirst - 1) === 'de'
        ? fitting(place, eventOfAction(place.sentence.word(place.quantity.hedgeFirst - 2)))
        : null,
  },
  {
    name: 'cases-of-crime',
    for: 'La región confirmó 38 casos de corrupción.',
    not: 'La región confirmó 38 casos de dengue.',
    says: ({ sentence, quantity: { noun } }) =>
      noun?.normalized === 'caso' && sentence.word(noun.end) === 'de' && NO_ILLNESS.test(sentence.word(noun.end + 1))
        ? 'none'
        : null,
  },
  {
    name: 'votes-against',
    for: 'Hubo 131 votos a favor en la sala del puerto de Torremar, según dijo la mesa, y 118 en contra.',
    not: 'Hubo 131 votos a favor en la sala del puerto de Torremar, según dijo la mesa, y 118 en pie.',
    says: ({ sentence, quantity, earlier }) =>
      earlier === 'vote' && isCount(quantity) && /^(?:en contra|a favor)$/.test(sentence.words(quantity.end, 2))
        ? 'vote'
        : null,
  },
  {
    name: 'joined',
    for: 'Fueron decomisados 3 carros y dos lanchas.',
    not: 'Fueron decomisados 3 carros y hay dos lanchas.',
    says: (place) => (isJoined(place) ? place.earlier : null),
  },
]);

/** An event where its figures may be in the unit of the quantity: of seizures anything but time and shares, else counts. */
function fitting({ quantity }: EventPlace, event: FigureEvent | null): FigureEvent | null {
  if (event === 'seizure') return /^(?:time|ratio|age)$/.test(quantity.measure?.dimension ?? '') ? null : event;
  return isCount(quantity) ? event : null;
}

const tells = (sentence: SpanishSentence, at: number, event: FigureEvent, kind: 'verb' | 'noun'): boolean =>
  spanishEventWord(sentence.word(at)).some((one) => one.event === event && one.kind === kind);

/** The word behind a "de" at a token, past it where there is none. */
const behindOf = (sentence: SpanishSentence, at: number): number => (sentence.word(at) === 'de' ? at + 1 : -1);

const IMPOSES =
  /^(?:impuso|impusieron|impone|condeno|condenaron|condenado|condenada|condenados|sentencio|sentenciado|sentenciada|sentenciados|dictaron|dicto)$/;
/** Verbs between what is counted and how many there are: "suman 120", "llegó a 2.300". */
const SUMS =
  /^(?:son|suman|suma|sumaron|hay|van|ya|a|ascienden|asciende|ascendio|ascendieron|llega|llego|llegan|llegaron|sube|subio|suben|subieron|eleva|elevo|elevan|elevaron|aumento|aumentaron|se)$/;
/** So many tokens before the verb the noun may stand. */
const NOUN_REACH = 8;

/** "Los heridos suman 120", "suman 150 las detenciones": the noun stands apart from its number. */
function countedApart({ sentence, quantity }: EventPlace): FigureEvent | null {
  if (quantity.noun !== null || !isCount(quantity)) return null;
  if (/^l[ao]s$/.test(sentence.word(quantity.end)))
    return countedEvent(sentence.word(quantity.end + 1), sentence.word(quantity.end + 2));
  let at = quantity.hedgeFirst - 1;
  if (!SUMS.test(sentence.word(at))) return null;
  while (SUMS.test(sentence.word(at))) at--;
  for (let back = at; back > at - NOUN_REACH && back >= 0; back--) {
    const word = sentence.word(back);
    const event =
      countedEvent(word, '') ?? (word === 'casos' && tells(sentence, back + 2, 'case', 'noun') ? 'case' : null);
    if (event !== null && /^l[ao]s$|^de$/.test(sentence.word(back - 1))) return event;
    if (sentence.tokens[back]?.kind !== 'word') return null;
  }
  return null;
}

/** "hallaron 200 mil dólares en efectivo": money that somebody came upon. */
function isCashFound({ sentence, quantity }: EventPlace): boolean {
  if (quantity.currency === null || sentence.words(quantity.end, 2) !== 'en efectivo') return false;
  return sentence.tokens.some((_, at) => tells(sentence, at, 'seizure', 'verb'));
}

/** How far before a number its verb is looked for, and behind. */
const BACK = 7;
const AHEAD = 4;

/** "decomisaron 3 carros"; before the "a" of people the verb may stand further off: "detuvo el lunes a 17 vecinos". */
function doneTo({ sentence, quantity, before }: EventPlace): FigureEvent | null {
  const last = quantity.hedgeFirst - 1;
  if (sentence.word(last) !== 'a') return eventOfVerb(sentence.word(last));
  const from = Math.max(0, before?.end ?? 0, last - BACK);
  for (let at = last - 1; at >= from; at--) {
    const event = eventOfVerb(sentence.word(at));
    if (event !== null) return event;
    if (sentence.tokens[at]?.kind === 'symbol') return null;
  }
  return null;
}

const HOME = /^(?:sus?|las?) (?:casas?|hogar(?:es)?|viviendas?)$/;
const AUXILIARY =
  /^(?:fue|fueron|ha|han|sido|resulto|resultaron|quedo|quedaron|resultado|estan|siguen|debieron|tuvo|tuvieron|termino|terminaron|acabaron|permanecen|continuan|que|ser|se|ya)$/;

/** "1.200 habitantes fueron evacuados", "14 personas murieron", "17 manifestantes heridos": the word right behind, but for auxiliaries. */
function happenedTo({ sentence, quantity }: EventPlace): FigureEvent | null {
  const from = complementEnd(sentence, quantity.end);
  for (let at = from; at < from + AHEAD; at++) {
    const word = sentence.word(at);
    if (/^(?:abandon(?:ar|aron|o)|dejaron)$/.test(word) && HOME.test(sentence.words(at + 1, 2))) return 'displacement';
    const event = eventOfVerb(word) ?? countedEvent(word, '');
    if (event !== null) return event;
    if (!AUXILIARY.test(word)) return null;
  }
  return null;
}

const JOINS = /^(?:[,ye]|asi|como|ademas|de)$/;
const JOINED_EVENTS: ReadonlySet<FigureEvent> = new Set([
  'seizure',
  'arrest',
  'death',
  'injury',
  'displacement',
  'deployment',
  'other',
]);

/** "3 carros, dos lanchas y 40 mil dólares": nothing but the thing itself stands between this quantity and the one before. */
function isJoined(place: EventPlace): boolean {
  const { sentence, quantity, before, earlier } = place;
  if (before === undefined || earlier === null || !JOINED_EVENTS.has(earlier)) return false;
  if (fitting(place, earlier) === null) return false;
  const from = complementEnd(sentence, before.end);
  if (from >= quantity.hedgeFirst) return false;
  for (let at = from; at < quantity.hedgeFirst; at++)
    if (!JOINS.test(sentence.word(at)) || (sentence.word(at) === 'de' && sentence.word(at - 1) !== 'ademas'))
      return false;
  return true;
}

const byWords = ({ sentence, quantities, quantity }: EventPlace): FigureEvent | null =>
  eventByWords(sentence, quantities, quantity);

/** The event that the words around a quantity tell, held against what it counts. */
function toldByWords(place: EventPlace, told: boolean): FigureEvent | null {
  const event = byWords(place);
  if (event === null) return null;
  if (event === 'other' && (told || isDefinite(place.sentence, place.quantity))) return null;
  return event;
}

/** For each quantity of a sentence its event, or `null`. */
export function spanishEvents(sentence: SpanishSentence, quantities: readonly Quantity[]): (SpanishEvent | null)[] {
  const events: (FigureEvent | null)[] = [];
  const places = quantities.map((quantity, at): EventPlace => {
    const before = quantities[at - 1];
    return { sentence, quantity, quantities, before, earlier: null };
  });
  for (const [at, place] of places.entries()) {
    const says = EVENT.first({ ...place, earlier: events[at - 1] ?? null });
    events.push(says === 'none' || says === null ? null : says);
    if (says === null)
      events[at] = toldByWords(
        place,
        events.some((event) => event !== null),
      );
  }
  return events.map((event, at) => {
    const quantity = quantities[at];
    if (event === null || quantity === undefined) return null;
    const item = itemOf(sentence, quantities, at, event);
    return { event, item, ...doneBy(sentence, quantity, event) };
  });
}

/** Who did it and whether it really happened, by the nearest verb of the event. */
function doneBy(
  sentence: SpanishSentence,
  quantity: Quantity,
  event: FigureEvent,
): Pick<SpanishEvent, 'agent' | 'hypothetical'> {
  const verb = nearestVerb(sentence, quantity, event);
  if (verb === null) return { agent: null, hypothetical: false };
  return { agent: agentOf(sentence, verb, quantity, event), hypothetical: isHypothetical(sentence, verb) };
}

function nearestVerb(sentence: SpanishSentence, quantity: Quantity, event: FigureEvent): number | null {
  let best: number | null = null;
  const away = (at: number): number => (at < quantity.first ? quantity.first - at : at - quantity.end + 1);
  for (let at = 0; at < sentence.tokens.length; at++) {
    if (at >= quantity.first && at < quantity.end) continue;
    if (!spanishEventWord(sentence.word(at)).some((one) => one.event === event && one.kind === 'verb')) continue;
    if (best === null || away(at) < away(best)) best = at;
  }
  return best;
}

const MAY =
  /^(?:podria|podrian|puede|pueden|pudo|pudieron|debe|deben|deberia|deberian|quiere|quieren|planea|planean|preve|preven|espera|esperan)$/;
const CONDITIONAL = /(?:aria|arian|eria|erian|iria|irian)$/;
const BEFORE_VERB = /^(?:se|le|les|lo|los|la|las|ha|han|habia|habian|sido|ser|haber|hasta)$/;

/** "podrían ser detenidos", "no incautaron", "costaría": what may come and what is denied. */
function isHypothetical(sentence: SpanishSentence, verb: number): boolean {
  if (CONDITIONAL.test(sentence.word(verb))) return true;
  let at = verb - 1;
  while (at >= 0 && BEFORE_VERB.test(sentence.word(at))) at--;
  return MAY.test(sentence.word(at)) || /^(?:no|nunca|jamas)$/.test(sentence.word(at));
}
