/**
 * A frame with its mentions, and how a quoted run found its source in it. Saying verbs, subjects and attributions are read
 * within one scene; who a subject is, is decided elsewhere.
 */

import type { Frame, Token } from '../frame.ts';
import type { Mention } from '../mention/mention.ts';

/** How a run found its source; the name is the evidence, from which confidence is read. */
export type Evidence =
  | 'tail-inverted'
  | 'tail'
  | 'according'
  | 'transcript'
  | 'signature'
  | 'lead'
  | 'colon'
  | 'possessive'
  | 'clause'
  | 'shared'
  | 'continued'
  | 'previous-sentence'
  | 'next'
  | 'previous-paragraph';

/** Whose words a run is, as far as its scene tells. */
export type Attribution = Readonly<{
  /** Index into the frame's mentions, −1 for none. */
  mention: number;
  /** Token of the saying verb, −1 for none. */
  cue: number;
  evidence: Evidence;
}>;

/** A frame with what the rules look up all the time. */
export type Scene = Readonly<{
  text: string;
  frame: Frame;
  mentions: readonly Mention[];
  /** Mention that covers a token, else −1. */
  covering: Int32Array;
}>;

/** A frame and its mentions as a scene. */
export function sceneOf(text: string, frame: Frame, mentions: readonly Mention[]): Scene {
  const covering = new Int32Array(frame.tokens.length).fill(-1);
  mentions.forEach((mention, index) => {
    for (let i = mention.from; i <= mention.to; i += 1) covering[i] = index;
  });
  return { text, frame, mentions, covering };
}

/** Is the token one of the words? */
export const isWord = (token: Token | undefined, words: ReadonlySet<string>): boolean =>
  token !== undefined && words.has(token.lower);

/** First token of the sentence of token `i`. */
export const sentenceFrom = (scene: Scene, i: number): number =>
  scene.frame.sentences[scene.frame.tokens[i]?.sentence ?? 0]?.from ?? 0;

/** The index of the mention that covers token `i`, or −1. */
export const indexAt = (scene: Scene, i: number): number => scene.covering[i] ?? -1;

/** The mention that covers token `i`. */
export const mentionAt = (scene: Scene, i: number): Mention | undefined => scene.mentions[indexAt(scene, i)];

/** The index of the mention that begins at token `i`, or −1. */
export function indexFrom(scene: Scene, i: number): number {
  const index = indexAt(scene, i);
  return scene.mentions[index]?.from === i ? index : -1;
}

/** A name of a person, not "Doe's". */
export const namesPerson = (mention: Mention | undefined): mention is Mention =>
  mention?.kind === 'name' && mention.entity?.kind === 'person' && !mention.possessive;
