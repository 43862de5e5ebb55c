/**
 * A paragraph as the attribution rules see it: its words outside of quotation marks, each quoted run folded into a single
 * token, cut into sentences that a quotation's own full stops do not break.
 */

import { JOINER, kindAt, MARK, SPACE, widthAt, WORD } from '../../text/character.ts';
import type { Run } from './marks.ts';
import { MONTH_ABBREVIATIONS, STATE_ABBREVIATIONS } from '../../text/en/abbreviations.ts';
import { NAME_SUFFIXES, TITLES } from './en/roles.ts';

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

function endsWithFullStop(word: string): boolean {
  if (/^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return true;
  const lower = word.toLowerCase();
  return (
    ABBREVIATED.has(lower) || (CAPITAL.test(word) && (MONTH_ABBREVIATIONS.has(lower) || STATE_ABBREVIATIONS.has(lower)))
  );
}

const ABBREVIATED = new Set(
  [...TITLES, ...NAME_SUFFIXES]
    .filter(
      (title) =>
        title.length <= 4 &&
        ![
          'king',
          'pope',
          'dean',
          'aide',
          'host',
          'lord',
          'lady',
          'dame',
          'miss',
          'emir',
          'imam',
          'whip',
          'rey',
          'juez',
          'papa',
          'chief',
          'ceo',
          'cfo',
          'coo',
          'sir',
        ].includes(title),
    )
    .concat(['vs', 'st', 'mt', 'ft', 'inc', 'corp', 'co', 'ltd']),
);

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
    const start = at;
    if (kind !== WORD) {
      if (text.charAt(start) === '<') {
        const close = text.slice(start, Math.min(to, start + 300)).indexOf('>') + start;
        if (close > start) {
          at = close + 1; // left-over mark-up
          continue;
        }
      }
      at = kind === MARK ? wordEnd(text, start, to) : start + widthAt(text, start);
      const sign = text.slice(start, at);
      out.push({
        kind: 'punct',
        text: sign,
        lower: sign,
        start,
        end: at,
        capital: false,
        possessive: false,
        run: -1,
        sentence: 0,
      });
      continue;
    }
    let end = wordEnd(text, start, to);
    let word = text.slice(start, end);
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
    at = end;
    const lower = orthography.lower(word);
    out.push({
      kind: 'word',
      text: word,
      lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower,
      start,
      end,
      capital: isCapital(word),
      possessive,
      run: -1,
      sentence: 0,
    });
  }
  return out;
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

/**
 * Folds and cuts one paragraph.
 * @param runs its quoted runs, in text order
 * @param isTail tells whether the words after a run that ends like a sentence are its attribution ("“Why?” Mr. Roe asked.")
 */
export function frameOf(
  text: string,
  paragraph: Readonly<{ number: number; start: number; end: number }>,
  runs: readonly Run[],
  isTail: (tokens: readonly Token[], at: number, ending: 'stop' | 'ask') => boolean,
  orthography: Orthography = ENGLISH,
): Frame {
  const tokens: Token[] = [];
  let at = paragraph.start;
  runs.forEach((run, index) => {
    tokenize(text, at, run.outerStart, orthography, tokens);
    tokens.push({
      kind: 'run',
      text: '',
      lower: '',
      start: run.outerStart,
      end: run.outerEnd,
      capital: false,
      possessive: false,
      run: index,
      sentence: 0,
    });
    at = run.outerEnd;
  });
  tokenize(text, at, paragraph.end, orthography, tokens);
  const sentences: { from: number; to: number }[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token) break;
    token.sentence = sentences.length;
    const next = tokens[i + 1];
    let ends = next === undefined;
    if (next) {
      if (token.kind === 'punct')
        ends =
          /[.?!…]/.test(token.text) && (next.kind === 'run' || next.capital || /^\p{N}|^[-—–•*¿¡]/u.test(next.text));
      else if (token.kind === 'word' && token.text.endsWith('.')) ends = orthography.endsSentence(token, next);
      else if (token.kind === 'run') {
        const run = runs[token.run];
        const ending = run ? runEnding(text, run) : 'bare';
        if (ending === 'stop' || ending === 'ask') {
          if (next.kind === 'run') ends = true;
          else if (next.capital) ends = !isTail(tokens, i + 1, ending);
        } else if (ending === 'bare' && next.kind === 'run') ends = false;
      }
    }
    if (ends) {
      sentences.push({ from, to: i + 1 });
      from = i + 1;
    }
  }
  return { paragraph: paragraph.number, start: paragraph.start, end: paragraph.end, runs, tokens, sentences };
}

/** An abbreviation ends a sentence when what follows can only begin one. */
function endsSentence(token: Token, next: Token): boolean {
  if (/^\p{Lu}\.$/u.test(token.text)) return false; // an initial
  const bare = token.lower.slice(0, -1);
  if (TITLES.has(bare) && !NAME_SUFFIXES.has(bare)) return false;
  if (next.kind === 'run') return true;
  return (
    next.capital &&
    /^(?:the|a|an|he|she|it|they|we|in|on|at|but|and|however|this|that|his|her|their|when|while|after|if|as|for|mr\.|ms\.|mrs\.)$/.test(
      next.lower,
    )
  );
}

const ENGLISH: Orthography = {
  possessives: true,
  lower: (word) => word.toLowerCase(),
  endsWithFullStop,
  endsSentence,
};
