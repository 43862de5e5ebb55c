import { figureText, isMoney } from '../en/stats.ts';
import type { Cited } from '../en/citation.ts';
import { numeral } from '../region.ts';
import { join, say, strong, type Sentence } from '../sentence.ts';
import { shortCitation } from './citation.ts';
import { count } from './count.ts';
import { becauseOf, readingName, unitWord } from './figures/reasons.ts';

export { figureText, isMoney };

const HEADINGS = {
  seizure: 'Incautaciones',
  arrest: 'Detenciones',
  extradition: 'Extradiciones',
  deployment: 'Despliegues',
  death: 'Muertes',
  injury: 'Heridos',
  displacement: 'Personas desplazadas',
  case: 'Casos de enfermedad',
  sentence: 'Condenas',
  vote: 'Votos',
  money: 'Dinero',
  other: 'Otras cifras',
  all: 'Todos los sucesos',
} as const;

/** The events as an option or a heading names them. */
export const EVENT_NAMES = {
  seizure: 'incautación',
  arrest: 'detención',
  extradition: 'extradición',
  deployment: 'despliegue',
  death: 'muerte',
  injury: 'herido',
  displacement: 'desplazamiento',
  case: 'caso',
  sentence: 'condena',
  vote: 'voto',
  money: 'dinero',
  other: 'otro',
  all: 'todos',
};

type Event = Exclude<keyof typeof HEADINGS, 'all'>;

type Noted = Readonly<{
  event: string | null;
  normalized: Readonly<{ unit: string }> | null;
  hypothetical: boolean;
  conflictsWith: readonly string[];
}>;

/** What a reader must know to take a figure for no more than it is; none for a plain one. */
export function figureNotes(figure: Noted): readonly Sentence[] {
  return [
    ...(isMoney(figure) && figure.event === 'seizure' ? [['valor, no se suma a las cantidades']] : []),
    ...(figure.hypothetical ? [['no se afirma como un hecho']] : []),
    ...(figure.conflictsWith.length > 0 ? [['los medios difieren']] : []),
  ];
}

/** "Incautaciones". */
export function eventHeading(event: Event | 'all'): string {
  return HEADINGS[event];
}

/** A matter that stands in a sentence of ours: without the marks of a question. */
function unasked(about: string): string {
  const text = about.trim();
  const open = text.startsWith('¿') ? 1 : 0;
  return text.slice(open, text.endsWith('?') ? -1 : undefined);
}

/** What a table is of: "Incautaciones", or "Cifras sobre lo que Roe pagó por la isla". */
export function statsTitle(event: Event | 'all', about: string | null): string {
  if (about === null) return HEADINGS[event];
  return `${event === 'all' ? 'Cifras' : HEADINGS[event]} sobre ${unasked(about)}`;
}

/** Nothing is clearly about a matter; figures follow all the same. */
export function onlyClosest(about: string): Sentence {
  return say`Ninguna cifra trata claramente sobre ${strong(unasked(about))}. Lo que más se acerca:`;
}

/** Where nothing was asked for and the articles print no seizures. */
export function insteadOfSeizures(event: Event | 'all'): Sentence {
  return say`Estos artículos no publican incautaciones; la mayoría de sus cifras son de otro tipo: ${[HEADINGS[event].toLowerCase()]}.`;
}

/** A number as read, with at most three decimals, none from a thousand on. */
export function numberText(value: number): string {
  return numeral(value, { maximumFractionDigits: Math.abs(value) >= 1000 ? 0 : 3 });
}

/** An amount with its unit, both ends of a range: "4.536–5.000 kg". */
export function amount(value: number, valueMax: number | null, unit: string): string {
  const range = valueMax === null ? numberText(value) : `${numberText(value)}–${numberText(valueMax)}`;
  return unit === '' ? range : `${range} ${unit}`;
}

/** Another reading of an ambiguous unit: "o 5.000 kg (toneladas métricas)". */
export function otherReading(value: number, valueMax: number | null, unit: string, reading: string): Sentence {
  return say`o ${amount(value, valueMax, unit)} (${readingName(reading)})`;
}

/** "período: since early February · por: the foundation · a: the hospital", all as printed. Empty when none is known. */
export function periodAndParties({
  period,
  agent,
  recipient,
}: Readonly<{ period: string | null; agent: string | null; recipient: string | null }>): Sentence {
  const parts = [
    ...(period === null ? [] : [say`período: ${period}`]),
    ...(agent === null ? [] : [say`por: ${agent}`]),
    ...(recipient === null ? [] : [say`a: ${recipient}`]),
  ];
  return join(parts, ' · ');
}

type Read = Parameters<typeof unitLeftOut>[0] &
  Readonly<{
    text: string;
    item: string | null;
    normalized: Readonly<{ value: number; valueMax: number | null; unit: string }> | null;
  }>;

/** What a short answer comes to: "En cifras: cocaine, 226,8 kg". Empty where that says no more than the printed words. */
export function inFigures(figure: Read): Sentence {
  const { normalized, item, text } = figure;
  const unit = normalized === null || normalized.unit === 'count' ? '' : normalized.unit;
  const value =
    normalized === null || unit === 's' ? unitLeftOut(figure) : amount(normalized.value, normalized.valueMax, unit);
  const digits = (printed: string) => printed.replace(/\D/g, '');
  if (value === '' || digits(text) === digits(value)) return [];
  return say`En cifras: ${item === null ? '' : `${item}, `}${value}`;
}

type Count = Readonly<{ text: string; hedged?: string; modifier: string; citation: Cited }>;

/** A count that grew from report to report, first and latest. */
export function tollOverTime({
  event,
  first,
  latest,
  between,
}: Readonly<{ event: Event; first: Count; latest: Count; between: number }>): Sentence {
  const at = (one: Count): Sentence => say`${figureText(one)} (${shortCitation(one.citation)})`;
  const others = between === 0 ? '' : `, ${numeral(between)} entre medio`;
  return say`${[HEADINGS[event]]} a lo largo del tiempo, en informes que comparten un lugar y nombres: primero ${at(first)}, lo último ${at(latest)}${[others]}.`;
}

/** "Otras 2 cifras: despliegue 1, extradición 1. Se muestran con suceso: todos." */
export function otherEvents(others: Readonly<Partial<Record<Event, number>>>): Sentence {
  const counted = (Object.keys(HEADINGS) as (Event | 'all')[]).flatMap((event) => {
    const n = event === 'all' ? 0 : (others[event] ?? 0);
    return n === 0 ? [] : [{ event, n }];
  });
  const total = counted.reduce((sum, { n }) => sum + n, 0);
  if (total === 0) return [];
  const parts = counted.map(({ event, n }) => say`${[EVENT_NAMES[event]]} ${n}`);
  const head = total === 1 ? 'Otra cifra' : `Otras ${numeral(total)} cifras`;
  return say`${[head]}: ${join(parts, ', ')}. Se muestran con suceso: todos.`;
}

/** Figures are not read in every language. Empty when there are no such articles. */
export function languagesRead(unread: number): Sentence {
  if (unread === 0) return [];
  return say`Las cifras se leen solo en inglés y español; ${[count(unread, 'artículo')]} ${unread === 1 ? ['está'] : ['están']} en otro idioma.`;
}

/** What that means for whoever checks articles. */
export function languagesReadAdvice(): string {
  return 'Sus pasajes se consultan como los demás, pero lo que cuentan no está en ninguna tabla ni gráfico.';
}

/** The outlets that print none of these figures, where only one does; `silent` is never empty. */
export function oneOutletOnly(outlet: string, silent: readonly string[]): Sentence {
  const others =
    silent.length > 3
      ? [`otros ${numeral(silent.length)} medios`]
      : join(
          silent.map((s) => say`${s}`),
          ', ',
          ' y ',
        );
  return say`Un solo medio: ${outlet}; ${others} no ${silent.length === 1 ? ['publica'] : ['publican']} cifras de este tipo.`;
}

/** "cocaine"; where figures of several events are shown, "person (detenciones)". */
function summedItem(item: string, event: Event | null): Sentence {
  return event === null ? say`${item}` : say`${item} (${[eventHeading(event).toLowerCase()]})`;
}

/** "No hay suma de methamphetamine: los períodos difieren." */
export function noSumBecause(item: string, why: string, event: Event | null = null): Sentence {
  return say`No hay suma de ${summedItem(item, event)}: ${becauseOf(why)}.`;
}

/** "Suma de cocaine: 453 kg". */
export function sumText(item: string, value: number, unit: string, event: Event | null = null): Sentence {
  return say`Suma de ${summedItem(item, event)}: ${strong(amount(value, null, unit))}`;
}

/** The unit of a term that is printed behind another one of its list only: "9 años" for the nine of "nine and eleven years". */
export function unitLeftOut({
  value,
  valueMax,
  unit,
  unitNormalized,
}: Readonly<{ value: number; valueMax: number | null; unit: string; unitNormalized: string }>): string {
  if (unit !== '-' || unitNormalized === '-') return '';
  return amount(value, valueMax, unitWord(unitNormalized, valueMax ?? value));
}

/** The table is empty. */
export function noFigures(
  { event, item, about: matter }: Readonly<{ event: Event | 'all'; item: string | null; about: string | null }>,
  { closest, unread }: Readonly<{ closest: readonly string[]; unread: number }>,
): Sentence {
  const named = item ?? (matter === null ? null : unasked(matter));
  const about = named === null ? [] : say` sobre ${strong(named)}`;
  const names = join(
    closest.map((name) => say`${name}`),
    ', ',
    ' o ',
  );
  const meant = closest.length === 0 ? [] : say` ¿Quisiste decir ${names}?`;
  const unreadable = languagesRead(unread);
  const kind = matter !== null && event === 'all' ? [] : say` en “${[eventHeading(event)]}”`;
  return say`No hay cifras${about}${kind} en estos artículos.${meant}${unreadable.length === 0 ? [] : say` ${unreadable}`}`;
}
