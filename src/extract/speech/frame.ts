/**
 * A paragraph as the attribution rules see it: its words outside of quotation marks, each quoted run folded into a single
 * token, cut into sentences that a quotation's own full stops do not break.
 */

import { BUDGET } from '../budget.ts';
import { Rules } from '../../text/rules.ts';
import { JOINER, kindAt, MARK, SPACE, widthAt, WORD } from '../../text/character.ts';
import type { Run } from './marks.ts';
import { MONTH_ABBREVIATIONS, STATE_ABBREVIATIONS } from '../../text/en/data/abbreviations.ts';
import { NAME_SUFFIXES, TITLES } from './en/roles.ts';
import { ABBREVIATIONS, SENTENCE_OPENERS } from './en/full-stops.ts';

export type Token = {
  readonly kind: 'word' | 'punct' | 'run';
  readonly text: string;
  /** Lower case; curly apostrophes made straight. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Stood with 's or s', which is not part of `text`. */
  readonly possessive: boolean;
  /** Index into `Frame.runs` of a run, else −1. */
  readonly run: number;
  /** Sentence the token belongs to, counted from 0 within the paragraph. */
  sentence: number;
};

export type Frame = Readonly<{
  paragraph: number;
  start: number;
  end: number;
  runs: readonly Run[];
  tokens: readonly Token[];
  /** First token and one past the last of every sentence. */
  sentences: readonly Readonly<{ from: number; to: number }>[];
}>;

/** Is a token one of some signs? */
export const isSign = (token: Token | undefined, signs: string): boolean =>
  token?.kind === 'punct' && signs.includes(token.text);

const CAPITAL = /^\p{Lu}/u;
/** "al-Hadid", "d’Aubigny": the capital stands behind an article that is written together with the name. */
const ARTICLED = /^(?:a[dlnrst]|ash|az|el|ed|es|ul|[dl]|dell|dall)[-'’]\p{Lu}/u;

function isCapital(word: string): boolean {
  const unit = word.charCodeAt(0);
  if (unit >= 0x80) return CAPITAL.test(word);
  return (unit >= 0x41 && unit <= 0x5a) || ARTICLED.test(word);
}

const KEEPS_FULL_STOP = new Rules<string, true>('speech: words that a full stop belongs to', [
  {
    name: 'initial',
    for: 'J. Roe said it was late.',
    not: 'Jan Roe said it was late.',
    says: (word) => /^\p{Lu}$/u.test(word) || null,
  },
  {
    name: 'letters-with-stops',
    for: '“It is late,” the U.S. Senate said.',
    not: '“It is late,” the Senate said.',
    says: (word) => /^(?:\p{L}\.)+\p{L}$/u.test(word) || null,
  },
  {
    name: 'title-or-suffix',
    for: '“It is late,” said Sen. Ana Roe.',
    not: '“It is late,” said Senator Ana Roe.',
    says: (word) => ABBREVIATIONS.has(word.toLowerCase()) || null,
  },
  {
    name: 'month-or-state',
    for: '“It is late,” Jan Zorn said on Jan. 4, 2019.',
    not: '“It is late,” Jan Zorn said on January 4, 2019.',
    says: (word) => {
      const lower = word.toLowerCase();
      return (CAPITAL.test(word) && (MONTH_ABBREVIATIONS.has(lower) || STATE_ABBREVIATIONS.has(lower))) || null;
    },
  },
]);

/**
 * One past the last character of the word that begins at `start`. A letter decoded twice, "PeÃ±a", is one letter still.
 */
function wordEnd(text: string, start: number, to: number): number {
  let end = start;
  while (end < to) {
    const kind = kindAt(text, end);
    if (kind === WORD || kind === MARK) end += widthAt(text, end);
    else if (isHalfLetter(text, end) || (kind === JOINER && end > start && continues(text, end + 1, to))) end += 1;
    else break;
  }
  return Math.min(end, to);
}

function continues(text: string, i: number, to: number): boolean {
  if (i >= to) return false;
  const kind = kindAt(text, i);
  return kind === WORD || kind === MARK;
}

/** UTF-8 read as Latin-1 leaves "Ã" and a sign for one accented letter. */
const isHalfLetter = (text: string, i: number): boolean => {
  const unit = text.charCodeAt(i);
  return unit >= 0xa1 && unit <= 0xbf && text.charAt(i - 1) === 'Ã';
};

const isApostrophe = (character: string): boolean => character === "'" || character === '’';

/** How a language writes what is no letter. */
export type Orthography = Readonly<{
  /** Are 's and s' endings of their own? */
  possessives: boolean;
  /** A word as the tables have it. */
  lower: (word: string) => string;
  /** Does a full stop belong to the word? */
  endsWithFullStop: (word: string) => boolean;
  /** Does an abbreviation end its sentence before the next word? */
  endsSentence: (token: Token, next: Token) => boolean;
}>;

const SIGN = { capital: false, possessive: false, run: -1, sentence: 0 } as const;

/** Words and signs of a stretch of text; the marks of quotations are no tokens. */
export function tokenize(
  text: string,
  from: number,
  to: number,
  orthography: Orthography = ENGLISH,
  out: Token[] = [],
): Token[] {
  let at = from;
  while (at < to) {
    const kind = kindAt(text, at);
    if (kind === SPACE) {
      at += 1;
      continue;
    }
    if (kind === WORD) {
      const word = wordAt(text, at, to, orthography);
      out.push(word);
      at = word.end;
      continue;
    }
    const markup = markupEnd(text, at, to);
    if (markup > at) {
      at = markup;
      continue;
    }
    const start = at;
    at = kind === MARK ? wordEnd(text, start, to) : start + widthAt(text, start);
    const sign = text.slice(start, at);
    out.push({ kind: 'punct', text: sign, lower: sign, start, end: at, ...SIGN });
  }
  return out;
}

/** One past a left-over tag, "<br>", that begins at `start`, else `start`. */
function markupEnd(text: string, start: number, to: number): number {
  if (text.charAt(start) !== '<') return start;
  return start + text.slice(start, Math.min(to, start + 300)).indexOf('>') + 1;
}

/** The word that begins at `start`, without 's and with the full stop of an abbreviation. */
function wordAt(text: string, start: number, to: number, orthography: Orthography): Token {
  let end = wordEnd(text, start, to);
  let word = text.slice(start, end);
  if (word.length > BUDGET.word) return { kind: 'punct', text: word, lower: word, start, end, ...SIGN };
  let possessive = false;
  const last = word.charAt(word.length - 1);
  if (orthography.possessives && (last === 's' || last === 'S')) {
    if (isApostrophe(word.charAt(word.length - 2))) {
      word = word.slice(0, -2);
      possessive = true;
    } else if (isApostrophe(text.charAt(end)) && kindAt(text, end + 1) !== WORD) {
      possessive = true;
      end += 1;
    }
  }
  if (!possessive && end < to && text.charAt(end) === '.' && orthography.endsWithFullStop(word)) {
    end += 1;
    word += '.';
  }
  const lower = orthography.lower(word);
  return {
    kind: 'word',
    text: word,
    lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower,
    start,
    end,
    capital: isCapital(word),
    possessive,
    run: -1,
    sentence: 0,
  };
}

/** How a run ends: with a comma (the sentence goes on), with an end of sentence, or bare. */
export function runEnding(text: string, run: Run): 'comma' | 'stop' | 'ask' | 'bare' {
  let at = run.end - 1;
  while (at > run.start && at > run.end - 6 && /[\s'’‘"”“)\]]/.test(text.charAt(at))) at -= 1;
  const last = text.charAt(at);
  if (last === ',') return 'comma';
  if (last === '.' || last === '…') return 'stop';
  if (last === '?' || last === '!' || last === '-' || last === '—' || last === '–') return 'ask';
  return 'bare';
}

/** Tells whether the words after a run that ends like a sentence are its attribution: “Why?” Mr. Roe asked. */
type IsTail = (tokens: readonly Token[], at: number, ending: 'stop' | 'ask') => boolean;

/**
 * Folds and cuts one paragraph.
 * @param runs its quoted runs, in text order
 */
export function frameOf(
  text: string,
  paragraph: Readonly<{ number: number; start: number; end: number }>,
  runs: readonly Run[],
  isTail: IsTail,
  orthography: Orthography = ENGLISH,
): Frame {
  const tokens: Token[] = [];
  let at = paragraph.start;
  runs.forEach(({ outerStart: start, outerEnd: end }, run) => {
    tokenize(text, at, start, orthography, tokens);
    tokens.push({ kind: 'run', text: '', lower: '', start, end, ...SIGN, run });
    at = end;
  });
  tokenize(text, at, paragraph.end, orthography, tokens);

  const endsSentence = (token: Token, next: Token, behind: number): boolean => {
    if (token.kind === 'punct')
      return /[.?!…]/.test(token.text) && (next.kind === 'run' || next.capital || /^\p{N}|^[-—–•*¿¡]/u.test(next.text));
    if (token.kind === 'word') return token.text.endsWith('.') && orthography.endsSentence(token, next);
    const run = runs[token.run];
    const ending = run ? runEnding(text, run) : 'bare';
    if (ending !== 'stop' && ending !== 'ask') return false;
    return next.kind === 'run' || (next.capital && !isTail(tokens, behind, ending));
  };
  const sentences: { from: number; to: number }[] = [];
  let from = 0;
  tokens.forEach((token, i) => {
    token.sentence = sentences.length;
    const next = tokens[i + 1];
    if (next && !endsSentence(token, next, i + 1)) return;
    sentences.push({ from, to: i + 1 });
    from = i + 1;
  });
  return { paragraph: paragraph.number, start: paragraph.start, end: paragraph.end, runs, tokens, sentences };
}

/** An abbreviation with its full stop, and what follows it. */
type Stop = Readonly<{ token: Token; next: Token }>;

const ENDS_SENTENCE = new Rules<Stop, boolean>('speech: abbreviations that end a sentence', [
  {
    name: 'initial-ends-none',
    for: 'Jan Zorn said it to Ana B. The town “is lost to us all.”',
    not: 'Jan Zorn said it to Ana Roe. The town “is lost to us all.”',
    says: ({ token }) => (/^\p{Lu}\.$/u.test(token.text) ? false : null),
  },
  {
    name: 'title-ends-none',
    for: 'Jan Zorn told Sen. “Bo” Roe it was late.',
    not: 'Jan Zorn told Ana “Bo” Roe it was late.',
    says: ({ token }) => {
      const title = token.lower.slice(0, -1);
      return TITLES.has(title) && !NAME_SUFFIXES.has(title) ? false : null;
    },
  },
  {
    name: 'before-quotation',
    for: 'Ana Roe said she left the U.S. “It is lost.”',
    not: 'Ana Roe said she left the town. “It is lost.”',
    says: ({ next }) => next.kind === 'run' || null,
  },
  {
    name: 'before-opener',
    for: 'Jan Zorn left the U.S. He said that the town was late.',
    not: 'Jan Zorn left the town. He said that it was late.',
    says: ({ next }) => (next.capital && SENTENCE_OPENERS.has(next.lower)) || null,
  },
]);

const ENGLISH: Orthography = {
  possessives: true,
  lower: (word) => word.toLowerCase(),
  endsWithFullStop: (word) => KEEPS_FULL_STOP.first(word) ?? false,
  endsSentence: (token, next) => ENDS_SENTENCE.first({ token, next }) ?? false,
};
