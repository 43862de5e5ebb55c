/** Which days of printed words of time are safe to name; news looks back, and a quotation was spoken on another day. */

import type { IsoDate } from '../../corpus/article.ts';
import type { Grain, When } from '../../extract/dates/when.ts';

/** Times that something happens at; the others say how long, or how often. */
const GRAINS: ReadonlySet<Grain> = new Set(['day', 'week', 'month', 'year']);

const WEEKDAY = /\b(?<day>sun|mon|tues|wednes|thurs|fri|satur)day\b/i;
const WEEKDAYS = ['sun', 'mon', 'tues', 'wednes', 'thurs', 'fri', 'satur'];
/** "Last Tuesday", printed on a Friday, is of this week or of the one before. */
const UNSURE_WEEKDAY = /\b(?:last|next|past|previous|this)\b[^,]*\b\p{L}+day\b/iu;
const RELATIVE =
  /\b(?:today|tonight|yesterday|tomorrow|ago|earlier|later|last|this|next|past|current|weekend|\p{L}+day)\b/iu;

/** What is still to come. */
const AHEAD =
  /\b(?:will|won[’']t|would|shall|\p{L}+[’']ll|(?:is|are|was|were)(?: also)? (?:set|due|scheduled|expected|slated|planned|going) (?:to|for|on|\p{L}+day)|plans? (?:to|on)|scheduled|upcoming|ahead of|prepar\p{L}+ (?:for|to)|brac\p{L}+ (?:for|to)|begins?|starts?|kicks? off|opens?|returns?|airs?|premieres?|through)\b/iu;
/** What is over. */
const BEHIND =
  /\b(?:was|were|had|did|has|have been|said|told|took|gave|came|went|made|won|lost|found|left|met|held|began|broke|fell|rose|saw|sent|shot|struck|hit|led|ran|spoke|wrote|\p{L}{2,}ed)\b/iu;
/** What is: "Wednesday's event is timed to celebrate" is still to come. */
const NOW = /\b(?:is|are|can|may|could|might|should)\b/i;
/** Who speaks of something says nothing about when it is: "The deal expires Friday, officials said." */
const SPOKEN =
  /\b(?:said|told|added|noted|announced|reported|confirmed|warned|stated|explained|claimed|insisted|argued|acknowledged|predicted|pledged|promised|vowed|wrote|posted|tweeted)\b/giu;
/** "Ends Sunday", "polls close on Sunday", "scheduled for Thursday": the day beside is to come, or one of a rule, whatever else is over. */
const BESIDE_NOW =
  /\b(?:expires|ends|closes|begins|starts|opens|reopens|returns|meets|finishes|concludes|resumes|launches|leaves|arrives|comes|goes|runs out|takes effect|takes place|kicks off|gets under way|faces|plays|airs|premieres|falls|votes|heads|\p{L}{2,}s (?:expire|end|close|begin|start|open|reopen|return|meet|finish|conclude|resume|launch|leave|arrive|come|go|run out|take effect|take place|kick off|face|play|air|vote|head)|(?:scheduled|slated|set|due|planned|expected) (?:for|on))(?: (?:again|here|there|early|late))?,? (?:on |for |by )?$/iu;
/** The month is no verb: "on May 9" is not "may be". */
const MONTH = /\bMay\b/gu;

/** "said Saturday", "Saturday said": the word of time belongs to the verb. */
const BESIDE_BEHIND =
  /\b(?:said|told|\p{L}{2,}ed|took|gave|came|went|made|won|lost|found|left|met|held|began|broke|fell|rose|sent|struck|hit)(?: \p{L}+){0,2},? (?:on |late |early )*$/iu;

/** "Will be held Sunday", "expected to reopen on a limited basis Monday": the verb beside is not of what is over. */
const LED_AHEAD =
  /\b(?:will|would|shall|to|be|is|are|can|could|may|might|should)(?: [\p{L}’'-]+){0,5},? (?:on |late |early )*$/iu;

const plus = (date: IsoDate, days: number) => new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

/** What stands around words of time. */
export type Around = Readonly<{
  sentence: string;
  /** The same without the words of time, split by them. */
  before: string;
  after: string;
  /** Within quotation marks. */
  quoted: boolean;
  /** Day of the article; `null` when undated. */
  printed: IsoDate | null;
}>;

/** The days that printed words mean. `undefined` where they are of no single time; both `null` where the days are not safe. */
export type Safe = Readonly<{ from: string | null; to: string | null; since: boolean; added: boolean }>;

const UNSAFE: Safe = { from: null, to: null, since: false, added: false };

/**
 * Which days some words of time mean, as far as that is safe.
 * @returns `null` for words that are of no time at which something happened
 */
export function safeDay(when: When, around: Around): Safe | null {
  if (isNoTime(when, around)) return null;
  const since = when.direction === 'since';
  const { printed, quoted } = around;
  if (UNSAFE_WORDS.some((unsafe) => unsafe(when, around))) return UNSAFE;
  if (isComplete(when)) return { from: when.from, to: since ? null : when.to, since, added: false };
  // Words within a quotation count from the day they were spoken on.
  if (printed === null || (quoted && RELATIVE.test(when.text))) return UNSAFE;
  const weekday = WEEKDAY.exec(when.text)?.groups?.['day'];
  if (weekday !== undefined && !/\d/.test(when.text)) {
    const day = weekdayMeant(weekday.toLowerCase(), around, printed);
    return day === null ? UNSAFE : { from: day, to: since ? null : day, since, added: true };
  }
  const meant = RELATIVE.test(when.text) || since ? when : ofItsYear(when, around, printed);
  if (meant === null || meant.from === null) return UNSAFE;
  return { from: meant.from, to: since ? null : meant.to, since, added: true };
}

/** Words that say how long, until when, or since when something was the first of its kind. */
function isNoTime(when: When, { before, after }: Around): boolean {
  const { direction, grain, text } = when;
  // "A record from July 2008", "Biden on 2024"
  if (direction === 'since' && (grain === 'span' || !/^(?:since|starting|beginning|so far)\b/i.test(text))) return true;
  if (grain === 'year' && /^on\b/i.test(text)) return true;
  if (direction === 'until' || !(GRAINS.has(grain) || direction === 'since')) return true;
  // "USA TODAY", "The World Today": a name
  if (/\bTODAY\b/.test(text) || (/\bToday\b/.test(text) && /[\p{L}\p{N}] $/u.test(before))) return true;
  // "the second Sunday of March", "every Friday"
  if (WEEKDAY.test(text) && OF_MANY.test(before)) return true;
  // "from 1968-73", "the second Sunday of March"
  if (/^ ?[-–]\d/.test(after) || (/^of \p{L}+$/iu.test(text) && grain === 'month')) return true;
  return direction === 'since' && COMPARED.test(before);
}

/** A weekday that comes again and again. */
const OF_MANY = /\b(?:first|second|third|fourth|fifth|last|final|every|each|any|most)(?: on)? $/i;

/** "The first time since 2004": what goes on since then is that there was none. */
const COMPARED =
  /\b(?:first|only|once|twice|most|least|more|less|fewest|(?!west|east|rest|best)\p{L}+est|best|never)\b/iu;

/** Words that mean several days, or a day counted from another one than that of print. */
const UNSAFE_WORDS: readonly ((when: When, around: Around) => boolean)[] = [
  // "For Thursday": the preposition may be among the words of time.
  ({ text }, { before }) => WEEKDAY.test(text) && BESIDE_NOW.test(/^for\b/i.test(text) ? `${before}for ` : before),
  ({ text }) => UNSURE_WEEKDAY.test(text),
  // "Wednesday's event" may be still to come.
  ({ text }, { after }) => WEEKDAY.test(text) && /^['’]s\b/.test(after),
  ({ text }, around) => /\b(?:today|tonight)$/i.test(text) && tense(around) === null,
  // "Two years ago" is a round number; "two days earlier" counts from something else.
  ({ text }) => /\b(?:weeks?|months?|quarters?|years?|decades?|century|centuries) ago\b/i.test(text),
  ({ text }) => /\d|\b(?:days?|weeks?|months?|years?|hours?) earlier\b/i.test(text) && /\bearlier$/i.test(text),
  // "In March of that year"
  (_, { after }) =>
    /^,? (?:of |in )?(?:that|the same|the following|the next|the previous|each|every) (?:day|week|month|year)\b/i.test(
      after,
    ),
  ({ text }) => /\bfiscal\b/i.test(text),
  // "Next November", "the past week"
  ({ text, grain }) =>
    /\bpast\b/i.test(text) || (grain === 'month' && /\b(?:last|next|past) (?!month\b)\p{L}+$/iu.test(text)),
  // "More like January than November", "the mean for March"
  ({ text, grain }) => grain === 'month' && /^(?:for )?\p{L}+\.?$/iu.test(text),
  // "This week", printed on a Sunday, is the one that begins or the one that ends.
  ({ text }, { printed }) => /\bweek$/i.test(text) && printed !== null && new Date(printed).getUTCDay() === 0,
  ({ text }, { printed }) =>
    /\bthe weekend$/i.test(text) && printed !== null && [0, 6].includes(new Date(printed).getUTCDay()),
  // "Today's digital lifestyle", "today, preparedness has taken priority": nowadays
  ({ text }, { after, sentence }) =>
    /\btoday$/i.test(text) && (/^['’]s\b/.test(after) || /\b(?:has|have|is|are|still)\b/.test(sentence)),
  ({ text, direction }) => direction === 'since' && /\b(?:next|tomorrow)\b/i.test(text),
];

/** Days and months without a year are of this year up to so many days from print: "Jan. 6", in April, may be a name of long ago. */
const NEAR = { day: 90, month: 150 };

/** A day or month of the year that is meant; `null` where that cannot be told. */
function ofItsYear(when: When, around: Around, printed: IsoDate): When | null {
  const { from, grain } = when;
  if (from === null || grain === 'year') return when;
  const days = (Date.parse(from.length === 7 ? `${from}-01` : from) - Date.parse(printed)) / 86_400_000;
  if (Math.abs(days) > (grain === 'day' ? NEAR.day : NEAR.month)) return null;
  const told = tense(around);
  // What is to come does not lie behind, nor what is over ahead: the year is another one.
  const [over, ahead] = [from < printed.slice(0, from.length), from > printed.slice(0, from.length)];
  return (over && told !== 'behind') || (ahead && told === 'behind') ? null : when;
}

/** The words say the whole date themselves: a day with its year, a month with its year, a year. */
function isComplete({ text, grain, from }: When): boolean {
  return (
    from !== null && /\b(?:1[5-9]|20)\d\d\b/.test(text) && (grain === 'day' || grain === 'month' || grain === 'year')
  );
}

/** Whether the words of time are of what is over or of what is to come; `null` where that cannot be told. */
function tense(around: Around): 'behind' | 'ahead' | null {
  const before = around.before.replace(MONTH, '');
  const sentence = around.sentence.replace(MONTH, '');
  if (BESIDE_BEHIND.test(before) && !LED_AHEAD.test(before)) return 'behind';
  const [ahead, now] = [AHEAD, NOW].map((sign) => sign.test(sentence));
  const behind = BEHIND.test(sentence.replace(SPOKEN, ''));
  if (ahead === behind) return null;
  return ahead === true ? 'ahead' : now === true ? null : 'behind';
}

/** The last day of that name, of what is over; the next one, of what is to come. */
function weekdayMeant(name: string, around: Around, printed: IsoDate): string | null {
  const when = tense(around);
  if (when === null) return null;
  const today = new Date(printed).getUTCDay();
  const back = (today - WEEKDAYS.indexOf(name) + 7) % 7;
  // "Arrived on Wednesday", dated Tuesday: more likely brought up to date on the day after than six days old.
  if (when === 'behind' && back === 6) return null;
  return when === 'behind' ? plus(printed, -back) : plus(printed, (7 - back) % 7);
}
