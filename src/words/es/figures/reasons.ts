/** What an answer says in fixed English words of its own (why there is no sum, which ton is meant) → Spanish. */

const REASONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'the figures cannot be told apart': 'las cifras no se pueden distinguir',
    'terms of several people make no whole': 'las condenas de varias personas no forman un total',
    'the outlets contradict each other': 'los medios se contradicen',
    'a change is not an amount': 'un cambio no es una cantidad',
    'not every figure gives a period': 'no todas las cifras dan un período',
    'the periods differ': 'los períodos difieren',
    'not every figure is exact': 'no todas las cifras son exactas',
    'something may be counted twice': 'algo podría contarse dos veces',
  }),
);

/** Units are written by their signs, what is counted by the article's own word. */
function quantity(name: string): string {
  const counted = /^a number of (.+)$/.exec(name)?.[1];
  if (counted !== undefined) return `un número de ${counted}`;
  return name === 'a plain count' ? 'un simple recuento' : name;
}

/** Why figures are not added up. */
export function becauseOf(why: string): string {
  const units = /^the figures are in (\d+) different units$/.exec(why)?.[1];
  if (units !== undefined) return `las cifras están en ${units} unidades distintas`;
  const [, one, other] = /^(.+?) and (.+) are different quantities$/.exec(why) ?? [];
  if (one !== undefined && other !== undefined)
    return `${[one, ...other.split(' and ')].map(quantity).join(' y ')} son magnitudes distintas`;
  const text = /^“([\s\S]*)” has more than one reading$/.exec(why)?.[1];
  if (text !== undefined) return `“${text}” tiene más de una lectura`;
  return REASONS.get(why) ?? why;
}

const READINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'short tons': 'toneladas cortas',
    'long tons': 'toneladas largas',
    'metric tons': 'toneladas métricas',
    'short hundredweights': 'quintales cortos',
    'long hundredweights': 'quintales largos',
    metric: 'métrico',
    'US gallons': 'galones estadounidenses',
    'imperial gallons': 'galones imperiales',
    'US pints': 'pintas estadounidenses',
    'imperial pints': 'pintas imperiales',
    'US quarts': 'cuartos estadounidenses',
    'imperial quarts': 'cuartos imperiales',
    'US fluid ounces': 'onzas líquidas estadounidenses',
    'imperial fluid ounces': 'onzas líquidas imperiales',
  }),
);

/** Which of several units of one name is meant. */
export function readingName(reading: string): string {
  return READINGS.get(reading) ?? reading;
}

const SPANS: ReadonlyMap<string, readonly [one: string, many: string]> = new Map([
  ['year', ['año', 'años']],
  ['month', ['mes', 'meses']],
  ['week', ['semana', 'semanas']],
  ['day', ['día', 'días']],
  ['hour', ['hora', 'horas']],
  ['minute', ['minuto', 'minutos']],
  ['second', ['segundo', 'segundos']],
  ['person', ['persona', 'personas']],
  ['people', ['persona', 'personas']],
]);

/** A unit in its plain form, of one or many. */
export function unitWord(unit: string, many: number): string {
  const [one, more] = SPANS.get(unit) ?? [unit, `${unit}s`];
  return many === 1 ? one : more;
}
