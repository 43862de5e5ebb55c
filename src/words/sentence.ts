/**
 * A sentence shown to a person, in pieces: our own words are strings, everything that comes from an article or a reader
 * is marked as such, so that each view can disarm and emphasise it in its own way (Markdown, terminal, plain).
 */

import { numeral } from './region.ts';

/** What stands for a link where its address is not shown. */
export type LinkWords = Readonly<{
  label: string;
  /** Said where the address is too long or none. */
  tooLong: string;
}>;

/** Words that are not ours (a name, a word of the question, a date as asked): to be escaped where marks have a meaning. */
export type Datum =
  /** `strong` stands out; `command` is a command as typed, without the leading mark. */
  | Readonly<{ text: string; as: 'plain' | 'strong' | 'command' }>
  /** An http(s) address. */
  | Readonly<{ text: string; as: 'link'; words: LinkWords }>;

/** Our own words, or somebody else's. */
export type Piece = string | Datum;
/** What is said, in pieces. */
export type Sentence = readonly Piece[];

/** How a view sets the pieces that are not our own words. */
export type Setting = Readonly<
  Record<Exclude<Datum['as'], 'link'>, (text: string) => string> & {
    link: (text: string, words: LinkWords) => string;
  }
>;

/** Data that stand out. */
export const strong = (text: string): Datum => ({ text, as: 'strong' });
/** An http(s) address. */
export const link = (text: string, words: LinkWords): Datum => ({ text, words, as: 'link' });
/** A command a reader can give: "quote". */
export const command = (text: string): Datum => ({ text, as: 'command' });

type Value = string | number | Datum | Sentence;

function pieces(value: Value): Sentence {
  if (typeof value === 'number') return [numeral(value)];
  if (typeof value === 'string') return [{ text: value, as: 'plain' }];
  return Array.isArray(value) ? (value as Sentence) : [value as Datum];
}

/** Template tag: the literal parts are our words, interpolated strings are data, interpolated sentences are spliced in. */
export function say(strings: TemplateStringsArray, ...values: readonly Value[]): Sentence {
  return strings.flatMap((own, i) => {
    const value = values[i];
    return [...(own === '' ? [] : [own]), ...(value === undefined ? [] : pieces(value))];
  });
}

/** Joins sentences; `last` stands before the final one: `a, b and c`. */
export function join(parts: readonly (Sentence | Datum)[], separator: string, last = separator): Sentence {
  return parts.flatMap((part, i) => [...(i === 0 ? [] : [i === parts.length - 1 ? last : separator]), ...pieces(part)]);
}

const PLAIN: Setting = {
  plain: (text) => text,
  strong: (text) => text,
  link: (text) => text,
  command: (text) => `/${text}`,
};

/** The sentence as one string, data set by the view; without a setting, as plain text. */
export function set(sentence: Sentence, setting: Setting = PLAIN): string {
  return sentence
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      return piece.as === 'link' ? setting.link(piece.text, piece.words) : setting[piece.as](piece.text);
    })
    .join('');
}
