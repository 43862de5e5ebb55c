/** Spanish numbers that count nothing: dates, clock times, ages, scores, years, the numbers of articles, rooms and phones. */

import { Rules, yes } from '../../../text/rules.ts';
import type { SpanishNumber } from '../../../text/es/number.ts';
import { spanishSingular } from '../../../text/es/inflection.ts';
import { spanishUnit } from '../../../text/es/unit.ts';
import { countedNoun } from './noun.ts';
import type { SpanishSentence } from './sentence.ts';
import { DESIGNATORS, MONTH_NAMES, PEOPLE, WEEKDAY_NAMES } from './words.ts';

/** A number and where it stands. */
export type NumberPlace = Readonly<{ sentence: SpanishSentence; at: number; number: SpanishNumber }>;

const before = ({ sentence, at }: NumberPlace, back = 1): string => sentence.word(at - back);
const after = ({ sentence, number }: NumberPlace, ahead = 0): string => sentence.word(number.end + ahead);
const isDigits = ({ number }: NumberPlace): boolean => number.kind === 'digits';

const NO_QUANTITY = new Rules<NumberPlace, true>('figures: Spanish numbers that count nothing', [
  {
    name: 'day-of-month',
    for: 'Hubo 40 muertos el 14 de mayo.',
    not: 'Hubo 40 muertos en 14 barrios.',
    says: (place) =>
      yes(
        (after(place) === 'de' && MONTH_NAMES.has(after(place, 1))) ||
          MONTH_NAMES.has(after(place)) ||
          (WEEKDAY_NAMES.has(before(place)) &&
            isDigits(place) &&
            countedNoun(place.sentence, place.number.end, false) === null) ||
          isDayOfList(place),
      ),
  },
  {
    name: 'clock',
    for: 'Salieron a las 14:30 horas.',
    not: 'Salieron a las 30 horas de llegar.',
    says: (place) => yes(isClock(place)),
  },
  {
    name: 'age',
    for: 'Detuvieron a un hombre de 44 años.',
    not: 'Detuvieron a un hombre hace 44 años.',
    says: (place) => yes(isAge(place)),
  },
  {
    name: 'year',
    for: 'En 2019 detuvieron a 40 hombres.',
    not: 'En 219 casas detuvieron a 40 hombres.',
    says: (place) => yes(isYear(place)),
  },
  {
    name: 'number-of-something',
    for: 'En el kilómetro 40 detuvieron a Ana Roa.',
    not: 'En el pueblo detuvieron a 40 vecinos.',
    says: (place) => {
      const word = before(place).replace(/s$/, '');
      const dotted = /^[.°º#-]$/.test(before(place)) ? before(place, 2) : word;
      return yes(DESIGNATORS.has(dotted) || place.sentence.print(place.at - 1) === '#');
    },
  },
  {
    name: 'ordinal-sign',
    for: 'El 3.º herido murió.',
    not: 'El herido murió.',
    says: ({ sentence, number }) =>
      yes(/^\.?[ºª]/.test(sentence.text.slice(sentence.tokens[number.end - 1]?.end ?? 0))),
  },
  {
    name: 'score',
    for: 'Ganaron 2-0 ante 40 vecinos.',
    not: 'Ganaron 2 copas ante 40 vecinos.',
    says: (place) => yes(isScore(place)),
  },
  {
    name: 'name',
    for: 'Detuvieron a 40 hombres en Tres Cerros.',
    not: 'Detuvieron a 40 hombres en tres cerros.',
    says: ({ sentence, at, number }) =>
      yes(number.kind === 'words' && at > 0 && sentence.capital(at) && sentence.capital(number.end)),
  },
]);

/** Whether a number counts nothing. */
export const isNoQuantity = (place: NumberPlace): boolean => NO_QUANTITY.first(place) === true;

/** "el 3 y 4 de mayo", "del 9 al 13 de junio". */
function isDayOfList(place: NumberPlace): boolean {
  const { sentence, number } = place;
  return (
    isDigits(place) &&
    /^(?:y|al|[ae])$/.test(after(place)) &&
    sentence.tokens[number.end + 1]?.kind === 'number' &&
    after(place, 2) === 'de' &&
    MONTH_NAMES.has(after(place, 3))
  );
}

/** "a las tres de la mañana", "8.00 horas", "10:30". */
function isClock(place: NumberPlace): boolean {
  const { sentence, at, number } = place;
  if (/^\d{1,2}[.:]\d\d$/.test(sentence.print(at)) && /^(?:h|hs|hrs|horas)$/.test(after(place))) return true;
  const colon = (one: number): boolean =>
    sentence.print(one) === ':' && sentence.attached(one) && sentence.attached(one + 1);
  if (
    isDigits(place) &&
    ((colon(number.end) && sentence.tokens[number.end + 1]?.kind === 'number') ||
      (colon(at - 1) && sentence.tokens[at - 2]?.kind === 'number'))
  )
    return true;
  if (number.value > 24 || !/^las?$/.test(before(place))) return false;
  if (/^(?:horas|y|en|hs|h|a\.m|p\.m)$/.test(after(place))) return true;
  if (/^de (?:la|ayer|hoy|este|anoche)\b/.test(sentence.words(number.end, 2))) return true;
  return (
    !/^(?:de|que)$/.test(after(place)) &&
    countedNoun(sentence, number.end, false) === null &&
    /^(?:a|desde|hasta|sobre|pasadas|hacia)$/.test(before(place, 2))
  );
}

/** "de 71 años", "menores de 5 años", "a los ocho años", "18 años de edad". */
function isAge(place: NumberPlace): boolean {
  const { sentence, at } = place;
  if (!/^(?:anos?|meses)$/.test(after(place))) return false;
  if (after(place, 1) === 'de' && /^(?:edad|vida)$/.test(after(place, 2))) return true;
  if (/^(?:los|sus)$/.test(before(place)) && /^(?:a|con)$/.test(before(place, 2))) return after(place, 1) !== 'de';
  if (after(place) !== 'anos' && after(place) !== 'ano') return false;
  if (before(place) === 'tiene' || before(place) === 'tenia') return sentence.print(place.number.end + 1) !== 'de';
  if (before(place) !== 'de' && before(place) !== ',') return false;
  if (before(place) === ',') return sentence.capital(at - 2) && sentence.print(place.number.end + 1) === ',';
  const whose = before(place, 2);
  return (
    whose === ',' ||
    /^(?:menor|menores|mayor|mayores|delantero|futbolista|edad)$/.test(whose) ||
    PEOPLE.has(spanishSingular(whose)) ||
    sentence.capital(at - 2)
  );
}

/** Four digits from 1500 to 2099, where no plural or unit stands behind them. */
function isYear({ sentence, at, number }: NumberPlace): boolean {
  if (number.end !== at + 1 || !/^(?:1[5-9]|20)\d\d$/.test(sentence.print(at))) return false;
  if (spanishUnit(sentence.word(number.end)) !== null) return false;
  if (/[$€]/.test(sentence.print(at - 1))) return false;
  return (
    countedNoun(sentence, number.end, false) === null ||
    /^(?:en|desde|del|ano|enero|diciembre)$/.test(sentence.word(at - 1))
  );
}

/** "2-0", "MS-13", "555-12-34": digits joined to others or to letters. */
function isScore(place: NumberPlace): boolean {
  const { sentence, at, number } = place;
  const joins = (one: number): boolean => /^[-–/x]$/.test(sentence.print(one)) && sentence.attached(one);
  if (sentence.tokens[at]?.kind !== 'number') return false;
  if (joins(at - 1) && sentence.attached(at) && sentence.tokens[at - 2] !== undefined) {
    const rangeEnd = sentence.tokens[at - 2]?.kind === 'number' && isRange(place, at - 2);
    return !rangeEnd;
  }
  if (
    sentence.attached(at) &&
    sentence.tokens[at - 1]?.kind === 'word' &&
    !/^(?:US|S|Bs|R|RD|MX)$/.test(sentence.print(at - 1))
  )
    return true;
  return (
    joins(number.end) &&
    sentence.attached(number.end + 1) &&
    (sentence.tokens[number.end + 1]?.kind === 'number'
      ? !isRange({ ...place, at: number.end + 1, number: { ...number, end: number.end + 2 } }, at)
      : sentence.print(number.end) === '-')
  );
}

/** "10-15 personas": rising, with a unit or a plural behind. */
function isRange({ sentence, at, number }: NumberPlace, from: number): boolean {
  const [low, high] = [sentence.print(from), sentence.print(at)].map((text) => Number(text.replace(/[.,]/g, '')));
  return (
    low !== undefined &&
    high !== undefined &&
    low < high &&
    sentence.print(at - 1) !== '/' &&
    (spanishUnit(sentence.word(number.end)) !== null ||
      sentence.print(number.end) === '%' ||
      countedNoun(sentence, number.end, false) !== null)
  );
}
