import { join, say, strong, type Sentence } from '../sentence.ts';
import { shortCitation } from './citation.ts';
import { count } from './count.ts';

const HEADINGS = {
  seizure: 'Seizures',
  arrest: 'Arrests',
  extradition: 'Extraditions',
  deployment: 'Deployments',
  death: 'Deaths',
  injury: 'Injuries',
  displacement: 'Displaced people',
  case: 'Cases of illness',
  sentence: 'Sentences',
  vote: 'Votes',
  money: 'Money',
  other: 'Other figures',
  all: 'All events',
} as const;

/** The events as an option or a heading names them. */
export const EVENT_NAMES = {
  seizure: 'seizure',
  arrest: 'arrest',
  extradition: 'extradition',
  deployment: 'deployment',
  death: 'death',
  injury: 'injury',
  displacement: 'displacement',
  case: 'case',
  sentence: 'sentence',
  vote: 'vote',
  money: 'money',
  other: 'other',
  all: 'all',
} as const satisfies Readonly<Record<keyof typeof HEADINGS, string>>;

type Event = Exclude<keyof typeof HEADINGS, 'all'>;

const HEDGES: Readonly<Record<string, string>> = {
  '=': '',
  '~': '≈ ',
  '<': '≤ ',
  '>': '≥ ',
  up: '▲ ',
  down: '▼ ',
};

/** What the notes on a figure go by. */
type Noted = Readonly<{
  event: string | null;
  normalized: Readonly<{ unit: string }> | null;
  hypothetical: boolean;
  conflictsWith: readonly string[];
}>;

/** A currency code. */
const MONEY = /^[A-Z]{3}$/;

/** True for an amount of money, which is not the mass of what it pays for. */
export function isMoney({ normalized }: Pick<Noted, 'normalized'>): boolean {
  return MONEY.test(normalized?.unit ?? '');
}

/** What a reader must know to take a figure for no more than it is; none for a plain one. */
export function figureNotes(figure: Noted): readonly Sentence[] {
  return [
    ...(isMoney(figure) && figure.event === 'seizure' ? [['value, not added to the amounts']] : []),
    // Of what would, could or may be, and of what is denied.
    ...(figure.hypothetical ? [['not stated as a fact']] : []),
    ...(figure.conflictsWith.length > 0 ? [['outlets differ']] : []),
  ];
}

/** "Seizures". */
export function eventHeading(event: Event | 'all'): string {
  return HEADINGS[event];
}

/** A matter that stands in a sentence of ours: without the mark of a question. */
function unasked(about: string): string {
  const end = about.trimEnd().length;
  return about.slice(0, about[end - 1] === '?' ? end - 1 : end);
}

/** What a table is of: "Seizures", or "Figures about what Roe paid for the island". */
export function statsTitle(event: Event | 'all', about: string | null): string {
  if (about === null) return HEADINGS[event];
  return `${event === 'all' ? 'Figures' : HEADINGS[event]} about ${unasked(about)}`;
}

/** Nothing is clearly about a matter; figures follow all the same. */
export function onlyClosest(about: string): Sentence {
  return say`No figure is clearly about ${strong(unasked(about))}. What comes closest:`;
}

/** Where nothing was asked for and the articles print no seizures. */
export function insteadOfSeizures(event: Event | 'all'): Sentence {
  return say`These articles print no seizures; most of their figures are of another kind: ${[HEADINGS[event].toLowerCase()]}.`;
}

/**
 * A figure in its printed words: "at least 40 kilos". A hedge that is not printed right before its number ("40 or more")
 * stands there as a sign: "≈ ", "≥ ", "▲ ". Signs, because words could be taken for printed ones.
 */
export function figureText({ text, hedged, modifier }: Readonly<{ text: string; hedged?: string; modifier: string }>) {
  return hedged ?? `${HEDGES[modifier] ?? ''}${text}`;
}

/** A number as read: "4,536", "453.6", "0.125". At most three decimals, none from a thousand on: no false precision. */
export function numberText(value: number): string {
  const decimals = Math.abs(value) >= 1000 ? 0 : 3;
  return value.toLocaleString('en-GB', { maximumFractionDigits: decimals });
}

/** An amount with its unit, both ends of a range: "4,536–5,000 kg". */
export function amount(value: number, valueMax: number | null, unit: string): string {
  const range = valueMax === null ? numberText(value) : `${numberText(value)}–${numberText(valueMax)}`;
  return unit === '' ? range : `${range} ${unit}`;
}

/** Another reading of an ambiguous unit: "or 5,000 kg (metric tons)". */
export function otherReading(value: number, valueMax: number | null, unit: string, reading: string): Sentence {
  return say`or ${amount(value, valueMax, unit)} (${reading})`;
}

/** "period: since early February · by: the foundation · to: the hospital". Empty when none is known. */
export function periodAndParties({
  period,
  agent,
  recipient,
}: Readonly<{ period: string | null; agent: string | null; recipient: string | null }>): Sentence {
  const parts = [
    ...(period === null ? [] : [say`period: ${period}`]),
    ...(agent === null ? [] : [say`by: ${agent}`]),
    ...(recipient === null ? [] : [say`to: ${recipient}`]),
  ];
  return join(parts, ' · ');
}

/** A figure as the table of figures reads it. */
type Read = Parameters<typeof unitLeftOut>[0] &
  Readonly<{
    text: string;
    item: string | null;
    normalized: Readonly<{ value: number; valueMax: number | null; unit: string }> | null;
  }>;

/** What a short answer comes to: "In figures: cocaine, 226.8 kg". Empty where that says no more than the printed words. */
export function inFigures(figure: Read): Sentence {
  const { normalized, item, text } = figure;
  const unit = normalized === null || normalized.unit === 'count' ? '' : normalized.unit;
  const value =
    normalized === null || unit === 's' ? unitLeftOut(figure) : amount(normalized.value, normalized.valueMax, unit);
  const digits = (printed: string) => printed.replace(/[^\d.]/g, '');
  if (value === '' || digits(text) === digits(value)) return [];
  return say`In figures: ${item === null ? '' : `${item}, `}${value}`;
}

type Count = Readonly<{
  text: string;
  hedged?: string;
  modifier: string;
  citation: Parameters<typeof shortCitation>[0];
}>;

/** "Deaths over time, in reports that share a place and names: first 11 people (OAN, 3 May 2025, ¶2), latest 14 people (…)." */
export function tollOverTime({
  event,
  first,
  latest,
  between,
}: Readonly<{ event: Event; first: Count; latest: Count; between: number }>): Sentence {
  const at = (one: Count): Sentence => say`${figureText(one)} (${shortCitation(one.citation)})`;
  const others = between === 0 ? '' : `, ${between} between`;
  return say`${[HEADINGS[event]]} over time, in reports that share a place and names: first ${at(first)}, latest ${at(latest)}${[others]}.`;
}

/** "2 other figures: 1 deployment, 1 extradition. Show them with event: all." */
export function otherEvents(others: Readonly<Partial<Record<Event, number>>>): Sentence {
  const counted = (Object.keys(HEADINGS) as (Event | 'all')[]).flatMap((event) => {
    const n = event === 'all' ? 0 : (others[event] ?? 0);
    return n === 0 ? [] : [{ event, n }];
  });
  const total = counted.reduce((sum, { n }) => sum + n, 0);
  if (total === 0) return [];
  const parts = counted.map(({ event, n }) => say`${[EVENT_NAMES[event]]} ${n}`);
  return say`${[count(total, 'other figure')]}: ${join(parts, ', ')}. Shown with event: all.`;
}

/** "Figures are read in English and Spanish only; 3 articles are in another language." Empty when there are none. */
export function languagesRead(unread: number): Sentence {
  if (unread === 0) return [];
  return say`Figures are read in English and Spanish only; ${[count(unread, 'article')]} ${unread === 1 ? ['is'] : ['are']} in another language.`;
}

/** What that means for whoever checks articles. */
export function languagesReadAdvice(): string {
  return 'Their passages are searched like all others, but what they count stands in no table or chart.';
}

/** The outlets that print none of these figures, where only one does; `silent` is never empty. */
export function oneOutletOnly(outlet: string, silent: readonly string[]): Sentence {
  const others =
    silent.length > 3
      ? [count(silent.length, 'other outlet')]
      : join(
          silent.map((s) => say`${s}`),
          ', ',
          ' and ',
        );
  return say`One outlet only: ${outlet}; ${others} ${silent.length === 1 ? ['prints'] : ['print']} no such figures.`;
}

/** "cocaine"; where figures of several events are shown, "person (arrests)". */
function summedItem(item: string, event: Event | null): Sentence {
  return event === null ? say`${item}` : say`${item} (${[eventHeading(event).toLowerCase()]})`;
}

/**
 * "No sum for methamphetamine: the periods differ."
 * @param event where figures of several events are shown, the one that is meant
 */
export function noSumBecause(item: string, why: string, event: Event | null = null): Sentence {
  return say`No sum for ${summedItem(item, event)}: ${why}.`;
}

/** "Sum for cocaine: 453 kg". */
export function sumText(item: string, value: number, unit: string, event: Event | null = null): Sentence {
  return say`Sum for ${summedItem(item, event)}: ${strong(amount(value, null, unit))}`;
}

/** The unit of a term that is printed behind another one of its list only: "9 years" for the nine of "nine and eleven years". */
export function unitLeftOut({
  value,
  valueMax,
  unit,
  unitNormalized,
}: Readonly<{ value: number; valueMax: number | null; unit: string; unitNormalized: string }>): string {
  if (unit !== '-' || unitNormalized === '-') return '';
  return amount(value, valueMax, (valueMax ?? value) === 1 ? unitNormalized : `${unitNormalized}s`);
}

/**
 * The table is empty.
 * @param closest items that may have been meant
 * @param unread articles whose figures are not read, since they are in neither English nor Spanish
 */
export function noFigures(
  { event, item, about: matter }: Readonly<{ event: Event | 'all'; item: string | null; about: string | null }>,
  { closest, unread }: Readonly<{ closest: readonly string[]; unread: number }>,
): Sentence {
  const named = item ?? (matter === null ? null : unasked(matter));
  const about = named === null ? [] : say` about ${strong(named)}`;
  const names = join(
    closest.map((name) => say`${name}`),
    ', ',
    ' or ',
  );
  const meant = closest.length === 0 ? [] : say` Did you mean ${names}?`;
  const english = languagesRead(unread);
  const kind = matter !== null && event === 'all' ? [] : say` under “${[eventHeading(event)]}”`;
  return say`No figures${about}${kind} in these articles.${meant}${english.length === 0 ? [] : say` ${english}`}`;
}
