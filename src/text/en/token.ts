/**
 * A sentence → tokens with offsets, and their parts of speech. The tagger is wink-nlp's English model (universal POS
 * tags); it is loaded on first use, since most sentences hold no figure and are never tagged.
 */

import { createRequire } from 'node:module';
import type { ItsFunction, Model, PartOfSpeech, WinkMethods } from 'wink-nlp';
import { isCurrencyCode } from '../currency.ts';

export type TokenKind = 'number' | 'word' | 'symbol';

export type Token = Readonly<{
  text: string;
  lower: string;
  /** UTF-16 offsets into the tokenized text. */
  start: number;
  end: number;
  kind: TokenKind;
  /** White space stands before it. */
  gap: boolean;
}>;

/** Universal POS tag (NOUN, VERB, …); `X` where the tagger has no opinion. */
export type Tag = string;

const SPACE = /\s+/y;
/** Groups are told apart from lists by {@link parseDigits}, not here. */
const NUMBER = /\d+(?:[.,\u00A0\u202F]\d+|['’]\d{3}(?!\d))*(?:[eE][-+]?\d{1,3}(?![\p{L}\d]))?/uy;
/** "1 000 000", "10 000": groups set apart by a plain space, where no list of numbers looks so. */
const SPACED_NUMBER = /[1-9]\d{0,2}(?: \d{3}){2,3}(?![\d ]*\d)|[1-9]\d{0,2} 000(?! ?\d)/y;
/** ".25", but not the end of "Oct.25" or "v2.5". */
const DECIMAL = /\.\d+/y;
const BEFORE_DECIMAL = /^$|[\s($£€+\-–]/;
const FRACTION_SIGN = /[\u00BC-\u00BE\u2150-\u215E]/y;
const WORD = /\p{L}[\p{L}\p{M}\d]*(?:['’.&][\p{L}\d][\p{L}\p{M}\d]*)*/uy;
/** The dot that ends an abbreviation with inner dots: "a.m.", "U.S." */
const DOTTED = /^\p{L}+(?:\.\p{L}+)+$/u;
const POSSESSIVE = /['’]s$/i;
const CODE_AND_DIGITS = /^\p{L}+(?=\d)/u;

/** Longest single token kept whole; a longer run of digits or letters is no word and no quantity. */
const LONGEST_TOKEN = 60;

/** Splits text into words, numbers and single symbols. Linear in the length of the text. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let gap = true;
  const push = (kind: TokenKind, end: number): void => {
    const piece = text.slice(at, end);
    tokens.push({ text: piece, lower: piece.toLowerCase(), start: at, end, kind, gap });
    at = end;
    gap = false;
  };
  const match = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? null;
  };
  while (at < text.length) {
    const space = match(SPACE);
    if (space !== null) {
      at += space.length;
      gap = true;
      continue;
    }
    const number =
      match(SPACED_NUMBER) ?? match(NUMBER) ?? (BEFORE_DECIMAL.test(text.charAt(at - 1)) ? match(DECIMAL) : null);
    if (number !== null) {
      push(number.length > LONGEST_TOKEN ? 'symbol' : 'number', at + number.length);
      continue;
    }
    if (match(FRACTION_SIGN) !== null) {
      push('number', at + 1);
      continue;
    }
    const word = match(WORD);
    if (word !== null) {
      pushWord(word);
      continue;
    }
    push('symbol', at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1));
  }
  return tokens;

  function pushWord(word: string): void {
    if (word.length > LONGEST_TOKEN) {
      push('symbol', at + word.length);
      return;
    }
    const prefix = CODE_AND_DIGITS.exec(word)?.[0];
    if (
      prefix !== undefined &&
      isCurrencyCode(
        prefix,
        word.slice(prefix.length),
        /^,\d{3}/.test(text.slice(at + word.length, at + word.length + 4)),
      )
    ) {
      push('word', at + prefix.length);
      return;
    }
    if (POSSESSIVE.test(word)) {
      push('word', at + word.length - 2);
      push('word', at + 2);
      return;
    }
    const dot = DOTTED.test(word) && text[at + word.length] === '.' ? 1 : 0;
    push('word', at + word.length + dot);
  }
}

type Tagger = (text: string) => { values: string[]; tags: Tag[] };
let tagger: Tagger | null = null;

/** Longest text handed to the tagger in one piece. */
const TAGGED_AT_ONCE = 4000;

/**
 * Parts of speech of `tokens`, which must come from `tokenize(text)`.
 * The tagger's own tokens differ in places; each of ours takes the tag of the one its first letter lies in.
 */
export function tag(text: string, tokens: readonly Token[]): Tag[] {
  tagger ??= loadTagger();
  const all: Tag[] = Array.from({ length: tokens.length }, () => 'X');
  for (let from = 0; from < tokens.length;) {
    const first = tokens[from]?.start ?? 0;
    let to = from + 1;
    while ((tokens[to]?.end ?? Infinity) - first <= TAGGED_AT_ONCE) to++;
    // A possessive stands alone: else the tagger reads it otherwise once it has met it before a comma.
    let piece = '';
    let copied = first;
    const starts = tokens.slice(from, to).map(({ start, end }) => {
      const possessive = end - start === 2 && POSSESSIVE.test(text.slice(start, end));
      piece += `${text.slice(copied, start)}${possessive ? ' ' : ''}`;
      const at = piece.length;
      piece += `${text.slice(start, end)}${possessive ? ' ' : ''}`;
      copied = end;
      return at;
    });
    const { values, tags } = tagger(piece);
    let at = 0;
    let next = 0;
    for (const [index, value] of values.entries()) {
      while (/\s/.test(piece[at] ?? '')) at++;
      if (!piece.startsWith(value, at)) {
        const found = piece.indexOf(value, at);
        if (found < 0) continue;
        at = found;
      }
      at += value.length;
      for (; next < starts.length && (starts[next] ?? Infinity) < at; next++) all[from + next] = tags[index] ?? 'X';
    }
    from = to;
  }
  return all;
}

/** Loads the model (about a tenth of a second, 60 MB). */
function loadTagger(): Tagger {
  const require = createRequire(import.meta.url);
  const winkNLP = require('wink-nlp') as (model: Model, pipe: string[]) => WinkMethods;
  const nlp = winkNLP(require('wink-eng-lite-web-model') as Model, ['pos']);
  // The tagger knows its helper functions by identity.
  const its: Readonly<{ pos: ItsFunction<PartOfSpeech> }> = nlp.its;
  return (text) => {
    const tokens = nlp.readDoc(text).tokens();
    return { values: tokens.out(), tags: tokens.out(its.pos) };
  };
}
