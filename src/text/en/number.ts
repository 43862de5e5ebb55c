/**
 * Numbers as newspapers print them: digits with separators, words, multipliers, fractions, vague words.
 * Works on the tokens of one sentence and says how many of them it took.
 */

import { currencyByWord } from '../currency.ts';
import type { Token } from './token.ts';
import { unitByWords } from '../unit.ts';

export type ParsedNumber = Readonly<{
  value: number;
  /** Upper end of a vague number: "tens of thousands" is 10 000 to 100 000. */
  valueMax: number | null;
  /** Index behind its last token. */
  end: number;
  /** digits: written with digits; words: "twelve"; fraction: "a third"; vague: "dozens". */
  kind: 'digits' | 'words' | 'fraction' | 'vague';
  /** The multiplier that was printed with it, 1 when none: in "5 to 10 million" the second number's is 10^6. */
  scale: number;
}>;

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SMALL = new Map<string, number>([
  ...UNITS.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, 20 + index * 10]),
  ['fourty', 40],
]);

/** Short scale, as in all English-language news; lakh and crore as in Indian outlets. */
const SCALES = new Map<string, number>([
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lac', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
  ['quintillion', 1e18],
]);
/** May follow digits only: "$5m", "3.2bn", "40k". `m` and the rest are metres and the like unless the context says otherwise. */
const SHORT_SCALES = new Map<string, number>([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['mm', 1e6],
  ['mil', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['mrd', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
  ['cr', 1e7],
]);
/** Never a unit, so a number before it is always multiplied. */
const SURE_SHORT_SCALES = new Set(['mn', 'mln', 'mio', 'bn', 'bln', 'mrd', 'tn', 'trn']);

const PLURAL_SCALES = new Map<string, number>([
  ['dozens', 12],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['lakhs', 1e5],
  ['millions', 1e6],
  ['crores', 1e7],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

const DENOMINATORS = new Map<string, number>([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['twelfth', 12],
  ['sixteenth', 16],
  ['twentieth', 20],
  ['hundredth', 100],
  ['thousandth', 1000],
]);
for (const [word, value] of [...DENOMINATORS]) if (value > 2) DENOMINATORS.set(`${word}s`, value);

/** Unicode's vulgar fractions (U+00BC–00BE, U+2150–215E). */
const FRACTION_SIGNS = new Map<string, number>(
  Object.entries({
    '¼': 1 / 4,
    '½': 1 / 2,
    '¾': 3 / 4,
    '⅐': 1 / 7,
    '⅑': 1 / 9,
    '⅒': 1 / 10,
    '⅓': 1 / 3,
    '⅔': 2 / 3,
    '⅕': 1 / 5,
    '⅖': 2 / 5,
    '⅗': 3 / 5,
    '⅘': 4 / 5,
    '⅙': 1 / 6,
    '⅚': 5 / 6,
    '⅛': 1 / 8,
    '⅜': 3 / 8,
    '⅝': 5 / 8,
    '⅞': 7 / 8,
  }),
);

/** Words a number written out may start with: what has neither these nor a digit holds no figure. */
export const NUMBER_WORDS: readonly string[] = [
  ...SMALL.keys(),
  ...SCALES.keys(),
  ...PLURAL_SCALES.keys(),
  'hundred',
  'dozen',
  'half',
  'quarter',
  'quarters',
  'third',
  'thirds',
];

/**
 * The value of a run of digits with its separators, or `null` when it is no plain number ("1.2.3", "1,2,3").
 * Commas group by thousands or the Indian way ("12,34,567"); a lone comma before other than three digits is a decimal comma.
 */
export function parseDigits(text: string): number | null {
  const plain = text.replace(/[\u00A0\u202F'’ ]/g, ',');
  // "3.5e-7"
  const power = /^(?<digits>\d+(?:\.\d+)?)e(?<exponent>[-+]?\d{1,3})$/i.exec(plain)?.groups;
  if (power !== undefined) {
    const value = Number(`${power['digits'] ?? ''}e${power['exponent'] ?? ''}`);
    return Number.isFinite(value) ? value : null;
  }
  if (/^\d*(?:\.\d+)?$/.test(plain)) return plain.length > 40 ? null : Number(plain);
  if (/^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/.test(plain)) return Number(plain.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/.test(plain)) return Number(plain.replaceAll('.', '').replace(',', '.'));
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(plain)) return Number(plain.replaceAll('.', '').replace(',', '.'));
  if (/^\d+,\d{1,2}$/.test(plain)) return Number(plain.replace(',', '.'));
  return null;
}

/**
 * True for a hyphen or dash that joins two tokens: "twenty-five". With spaces around it, as wire services and corpora
 * split their text ("three - year", "$ 10 - billion"), only between a number and a word of measure in the singular.
 */
export function joins(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const after = tokens[index + 1];
  if (token === undefined || after === undefined || !/^[-‐‑–]$/.test(token.text)) return false;
  if (!token.gap && !after.gap) return true;
  const before = tokens[index - 1];
  if (!token.gap || !after.gap || before === undefined || token.text !== '-') return false;
  // "25 - year - old"
  if (/^olds?$/.test(after.lower)) return /^(?:year|month|week|day)$/.test(before.lower);
  return (
    (before.kind === 'number' || SMALL.has(before.lower) || SCALES.has(before.lower)) && isMeasureWord(after.lower)
  );
}

function isMeasureWord(word: string): boolean {
  return (
    SCALES.has(word) || (!word.endsWith('s') && (unitByWords(word) !== null || currencyByWord(word, null) !== null))
  );
}

/** The number that starts at `tokens[start]`, or `null`. */
export function parseNumber(tokens: readonly Token[], start: number): ParsedNumber | null {
  const first = tokens[start];
  if (first === undefined) return null;
  if (first.kind === 'number') return parseDigitNumber(tokens, start);
  if (first.kind !== 'word') return null;
  // "a year and a half": the one who reads the unit adds the half
  if (
    /^an?$/.test(first.lower) &&
    isMeasureWord(tokens[start + 1]?.lower ?? '') &&
    halfBehind(tokens, start + 2) !== null
  )
    return { value: 1, valueMax: null, end: start + 1, kind: 'words', scale: 1 };
  return parseFraction(tokens, start) ?? parseVague(tokens, start) ?? parseWords(tokens, start);
}

function parseDigitNumber(tokens: readonly Token[], start: number): ParsedNumber | null {
  const first = tokens[start];
  if (first === undefined) return null;
  let value = FRACTION_SIGNS.get(first.text) ?? parseDigits(first.text);
  if (value === null) return null;
  let end = start + 1;
  let kind: ParsedNumber['kind'] = 'digits';
  const power = powerOfTen(tokens, start);
  if (power !== null)
    return {
      value: Number(((power.bare ? 1 : value) * 10 ** power.exponent).toPrecision(12)),
      valueMax: null,
      end: power.end,
      kind,
      scale: 1,
    };
  const slash = fractionAt(tokens, start);
  if (slash !== null) {
    value = slash;
    end = start + 3;
    kind = 'fraction';
  } else if (Number.isInteger(value)) {
    const sign = tokens[end];
    const added = sign?.kind === 'number' ? FRACTION_SIGNS.get(sign.text) : undefined;
    if (added !== undefined) {
      value += added;
      end++;
    } else {
      // "3 1/2"
      const part = sign?.gap === true ? fractionAt(tokens, end) : null;
      if (part !== null && part < 1 && value < 1000) {
        value += part;
        end += 3;
      } else if (sign?.lower === 'and') {
        const half = parseHalf(tokens, end + 1);
        if (half !== null) {
          value += half.value;
          end = half.end;
        }
      } else if (
        sign?.kind === 'word' &&
        tokens[end + 1] !== undefined &&
        DENOMINATORS.has(sign.lower) &&
        value < 20 &&
        /s$/.test(sign.lower)
      ) {
        // "2 thirds"
        return {
          value: value / (DENOMINATORS.get(sign.lower) ?? 1),
          valueMax: null,
          end: end + 1,
          kind: 'fraction',
          scale: 1,
        };
      }
    }
  }
  const share = shareAt(tokens, start, end, value);
  if (share !== null) return share;
  const scaled = scaleAt(tokens, end, true);
  return { value: value * scaled.scale, valueMax: null, end: scaled.end, kind, scale: scaled.scale };
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** "4.5 × 10^-3", "2 x 10⁵", "10^6": what the number at `start` is multiplied by. */
function powerOfTen(tokens: readonly Token[], start: number): { exponent: number; end: number; bare: boolean } | null {
  const times = tokens[start + 1]?.text ?? '';
  const bare = tokens[start]?.text === '10' && !/^[x×*·]$/.test(times);
  const ten = bare ? start : start + 2;
  if (!bare && (!/^[x×*·]$/.test(times) || tokens[ten]?.text !== '10')) return null;
  let at = ten + 1;
  const caret = tokens[at]?.text === '^';
  if (caret) at++;
  let sign = 1;
  if (/^[-−–⁻]$/.test(tokens[at]?.text ?? '') && tokens[at]?.gap === false && (caret || !bare)) {
    sign = -1;
    at++;
  }
  let digits = '';
  if ((caret || sign < 0) && /^\d{1,2}$/.test(tokens[at]?.text ?? '') && tokens[at]?.gap === false)
    digits = tokens[at++]?.text ?? '';
  else
    while (tokens[at]?.gap === false && digits.length < 2 && SUPERSCRIPTS.includes(tokens[at]?.text ?? ' '))
      digits += String(SUPERSCRIPTS.indexOf(tokens[at++]?.text ?? ''));
  return digits === '' ? null : { exponent: sign * Number(digits), end: at, bare };
}

/** "1 in 5 people", "9 out of 10" */
function shareAt(tokens: readonly Token[], start: number, end: number, value: number): ParsedNumber | null {
  if (end !== start + 1 || !Number.isInteger(value) || value < 1) return null;
  const out = tokens[end]?.lower === 'out' && tokens[end + 1]?.lower === 'of' ? 2 : tokens[end]?.lower === 'in' ? 1 : 0;
  const total = out === 0 ? undefined : tokens[end + out];
  if (total === undefined) return null;
  const all = total.kind === 'number' ? (parseDigits(total.text) ?? NaN) : (SMALL.get(total.lower) ?? NaN);
  const round = out === 2 ? all <= 1000 : value === 1 ? all <= 10 || all % 10 === 0 : all === 10 || all === 100;
  if (
    !(all > value) ||
    !round ||
    /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|games?|starts?|innings)$/.test(
      tokens[end + out + 1]?.lower ?? '',
    )
  )
    return null;
  return { value: value / all, valueMax: null, end: end + out + 1, kind: 'fraction', scale: 1 };
}

/** "1/2", "1⁄32" at `index`. */
function fractionAt(tokens: readonly Token[], index: number): number | null {
  const above = tokens[index];
  const bar = tokens[index + 1];
  const below = tokens[index + 2];
  if (above?.kind !== 'number' || below?.kind !== 'number' || bar === undefined) return null;
  if (!/^[/⁄]$/.test(bar.text) || bar.gap !== below.gap) return null;
  // "34 1 / 4": split text, and only the fractions of prices
  if (bar.gap && !/^(?:[2-68]|10|16|32|64)$/.test(below.text)) return null;
  if (!/^\d{1,3}$/.test(above.text) || !/^\d{1,4}$/.test(below.text)) return null;
  const denominator = Number(below.text);
  const value = Number(above.text) / denominator;
  return denominator > 1 && value < 1 ? value : null;
}

/** "a half", "half", "a quarter" after "two and". */
function parseHalf(tokens: readonly Token[], index: number): { value: number; end: number } | null {
  const at = tokens[index]?.lower === 'a' || tokens[index]?.lower === 'one' ? index + 1 : index;
  let word = tokens[at];
  let skipped = at;
  if (word !== undefined && joins(tokens, index + 1)) {
    word = tokens[index + 2];
    skipped = index + 2;
  }
  if (word === undefined || !/^(?:half|quarter|third)$/.test(word.lower)) return null;
  return { value: 1 / (DENOMINATORS.get(word.lower) ?? 1), end: skipped + 1 };
}

/** "and a half" behind a unit. */
export function halfBehind(tokens: readonly Token[], at: number): { value: number; end: number } | null {
  return tokens[at]?.lower === 'and' && tokens[at + 1]?.lower === 'a' ? parseHalf(tokens, at + 1) : null;
}

/** The multipliers behind a number: "5 million", "4 hundred thousand", "40bn". */
function scaleAt(tokens: readonly Token[], start: number, digits: boolean): { scale: number; end: number } {
  let scale = 1;
  let end = start;
  for (;;) {
    const hyphen = joins(tokens, end) && scale === 1 ? 1 : 0;
    const word = tokens[end + hyphen];
    if (word?.kind !== 'word') break;
    const factor = SCALES.get(word.lower) ?? (word.lower === 'hundred' ? 100 : word.lower === 'dozen' ? 12 : undefined);
    if (factor === undefined || scale * factor > 1e21) break;
    scale *= factor;
    end += hyphen + 1;
  }
  const short = tokens[end];
  if (digits && scale === 1 && short?.kind === 'word' && SURE_SHORT_SCALES.has(short.lower))
    return { scale: SHORT_SCALES.get(short.lower) ?? 1, end: end + 1 };
  return { scale, end };
}

/**
 * A short multiplier that could also be a unit ("m", "k", "b") at `index`; the caller knows whether money or a noun
 * stands around it.
 */
export function shortScale(tokens: readonly Token[], index: number): number | null {
  const word = tokens[index];
  if (word?.kind !== 'word') return null;
  return SHORT_SCALES.get(word.lower) ?? null;
}

/** "half", "a third", "two-thirds", "three quarters", "one in five", "one out of three". */
function parseFraction(tokens: readonly Token[], start: number): ParsedNumber | null {
  const first = tokens[start];
  if (first === undefined) return null;
  const done = (value: number, end: number): ParsedNumber => {
    const scaled = scaleAt(tokens, end, false);
    // "half a million"
    const of = tokens[end]?.lower === 'of' ? 1 : 0;
    const article = /^an?$/.test(tokens[end + of]?.lower ?? '') ? scaleAt(tokens, end + of + 1, false) : null;
    if (article !== null && article.scale > 1)
      return { value: value * article.scale, valueMax: null, end: article.end, kind: 'words', scale: article.scale };
    return {
      value: value * scaled.scale,
      valueMax: null,
      end: scaled.end,
      kind: scaled.scale > 1 ? 'words' : 'fraction',
      scale: scaled.scale,
    };
  };
  if (first.lower === 'half' || first.lower === 'quarter') {
    const next = tokens[start + 1]?.lower ?? '';
    // "quarter of a mile", "quarter million", but "the quarter of 2019"
    if (
      first.lower === 'quarter' &&
      !SCALES.has(next) &&
      !(next === 'of' && /^an?$/.test(tokens[start + 2]?.lower ?? ''))
    )
      return null;
    return done(1 / (DENOMINATORS.get(first.lower) ?? 1), start + 1);
  }
  const numerator = first.lower === 'a' || first.lower === 'an' ? 1 : (SMALL.get(first.lower) ?? 0);
  if (numerator < 1 || numerator > 19) return null;
  const hyphen = joins(tokens, start + 1) ? 1 : 0;
  const second = tokens[start + 1 + hyphen];
  if (second === undefined) return null;
  const below = DENOMINATORS.get(second.lower);
  // "the first three quarters of the year"
  if (
    /^quarters?$/.test(second.lower) &&
    hyphen === 0 &&
    /^(?:first|last|past|next|final|previous|consecutive|straight)$/.test(tokens[start - 1]?.lower ?? '')
  )
    return null;
  if (below !== undefined && (numerator === 1 || second.lower.endsWith('s'))) {
    const next = tokens[start + 2 + hyphen];
    // "a third suspect" is an ordinal; "a third of", "a quarter million" are not.
    // "a quarter-mile", "a quarter-percentage point"
    const joined = joins(tokens, start + 2) && isMeasureWord(tokens[start + 3]?.lower ?? '');
    const ordinal =
      numerator === 1 &&
      below !== 2 &&
      hyphen === 0 &&
      !joined &&
      next?.lower !== 'of' &&
      !SCALES.has(next?.lower ?? '');
    return ordinal ? null : done(numerator / below, start + 2 + hyphen);
  }
  if (first.lower === 'a' || first.lower === 'an') return null;
  // "one in five", "nine out of ten"
  const out = second.lower === 'out' && tokens[start + 2]?.lower === 'of' ? 3 : second.lower === 'in' ? 2 : 0;
  if (out === 0 || hyphen === 1) return null;
  const total = tokens[start + out];
  const all =
    total === undefined ? undefined : total.kind === 'number' ? parseDigits(total.text) : SMALL.get(total.lower);
  if (all === undefined || all === null || all <= numerator || (all > 1000 && numerator > 1)) return null;
  if (
    second.lower === 'in' &&
    (!Number.isInteger(all) ||
      (all >= 100 && (numerator > 1 || all % 10 > 0 || /^(?:1\d|20)\d\d$/.test(total?.text ?? ''))) ||
      (numerator > 1 && all % 5 !== 0))
  )
    return null;
  // "one in 300 million"
  const large = scaleAt(tokens, start + out + 1, false);
  return { value: numerator / (all * large.scale), valueMax: null, end: large.end, kind: 'fraction', scale: 1 };
}

/** "dozens", "tens of thousands", "hundreds of millions", "thousands". */
function parseVague(tokens: readonly Token[], start: number): ParsedNumber | null {
  const first = tokens[start]?.lower ?? '';
  const base = first === 'tens' ? 10 : (PLURAL_SCALES.get(first) ?? 0);
  if (base === 0) return null;
  let value = base;
  let end = start + 1;
  if (tokens[end]?.lower === 'of') {
    const scale = PLURAL_SCALES.get(tokens[end + 1]?.lower ?? '');
    if (scale !== undefined && scale > 100) {
      value *= scale;
      end += 2;
    }
  }
  if (first === 'tens' && value === 10) return null;
  // Dozens are counted as at least twelve, thousands as one to ten thousand.
  return { value, valueMax: base === 12 ? null : value * 10, end, kind: 'vague', scale: 1 };
}

/** "twelve", "two hundred and five thousand", "a hundred", "a dozen", "two and a half million", "thirty-one point five". */
function parseWords(tokens: readonly Token[], start: number): ParsedNumber | null {
  let at = start;
  let total = 0;
  let group: number | null = null;
  let scale = 1;
  let lastScale = Infinity;
  const first = tokens[start]?.lower ?? '';
  if (first === 'a' || first === 'an') {
    const next = tokens[start + 1]?.lower ?? '';
    if (!SCALES.has(next) && next !== 'hundred' && next !== 'dozen') return null;
    group = 1;
    at = start + 1;
  } else if (!SMALL.has(first)) {
    // "hundred and fifty", "million" alone is no number of its own except in Indian English.
    if (first !== 'hundred' && first !== 'dozen' && first !== 'thousand') return null;
    group = 1;
  }
  let previous: 'none' | 'unit' | 'ten' | 'hundred' | 'scale' | 'zero' = 'none';
  let end = start;
  for (;;) {
    let index = at;
    if (end > start && joins(tokens, index)) index++;
    else if (end > start && tokens[index]?.lower === 'and' && (previous === 'hundred' || previous === 'scale')) index++;
    const word = tokens[index];
    if (word?.kind !== 'word') break;
    const small = SMALL.get(word.lower);
    if (small !== undefined) {
      if (small === 0 && previous !== 'none') break;
      if (previous === 'unit' || previous === 'zero') break;
      if (previous === 'ten' && (small > 9 || small === 0)) break;
      if (previous === 'scale' && tokens[index - 1]?.lower !== 'and' && lastScale < 1000) break;
      group = (group ?? 0) + small;
      previous = small === 0 ? 'zero' : small >= 20 ? 'ten' : 'unit';
    } else if (word.lower === 'hundred') {
      if (tokens[index - 1]?.lower === 'and' || (group === null && previous !== 'none')) break;
      if (previous !== 'none' && previous !== 'unit' && previous !== 'ten') break;
      if ((group ?? 1) >= 100) break;
      group = (group ?? 1) * 100;
      previous = 'hundred';
    } else if (word.lower === 'dozen') {
      if (group === null || total > 0 || tokens[index - 1]?.lower === 'and') break;
      group *= 12;
      scale = 12;
      previous = 'unit';
    } else {
      const factor = SCALES.get(word.lower);
      if (factor === undefined || group === null || tokens[index - 1]?.lower === 'and') break;
      if (factor >= lastScale) break;
      total += group * factor;
      group = null;
      lastScale = factor;
      scale = factor;
      previous = 'scale';
    }
    at = index + 1;
    end = at;
  }
  if (end === start) return null;
  let value = total + (group ?? 0);
  if (tokens[end]?.lower === 'point' && tokens[end + 1] !== undefined && SMALL.has(tokens[end + 1]?.lower ?? '')) {
    let digits = '';
    let index = end + 1;
    for (let digit = SMALL.get(tokens[index]?.lower ?? ''); digit !== undefined && digit < 10 && digits.length < 15;) {
      digits += String(digit);
      digit = SMALL.get(tokens[++index]?.lower ?? '');
    }
    if (digits !== '') {
      value += Number(`0.${digits}`);
      const scaled = scaleAt(tokens, index, false);
      return { value: value * scaled.scale, valueMax: null, end: scaled.end, kind: 'words', scale: scaled.scale };
    }
  }
  // "two and a half million", "two-and-a-half"
  const and = joins(tokens, end) ? end + 1 : end;
  if (tokens[and]?.lower === 'and' && total === 0) {
    const half = parseHalf(tokens, and + (joins(tokens, and + 1) ? 2 : 1));
    if (half !== null) {
      const scaled = scaleAt(tokens, half.end, false);
      return {
        value: (value + half.value) * scaled.scale,
        valueMax: null,
        end: scaled.end,
        kind: 'words',
        scale: scaled.scale,
      };
    }
  }
  if (group !== null && total > 0) scale = 1;
  return { value, valueMax: null, end, kind: 'words', scale };
}
