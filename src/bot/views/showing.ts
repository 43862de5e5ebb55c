import type { Words } from '../../words/words.ts';
import { markdown, small } from '../messages/markdown.ts';

/**
 * Who sees an answer. `everyone`: a public reply, which turns private when nothing answers. `asker`: only who asked; can
 * be shared. `channel`: a message that stays as public as it is (plain messages, shared answers, pages turned).
 */
export type Audience = 'everyone' | 'asker' | 'channel';

/** What every answer view needs to know beside the answer. */
export type Showing = Readonly<{
  words: Words;
  /** Page asked for, from 1. */
  page: number;
  /** Id of the person whose answer this is: he may turn its pages and delete it. */
  asker: string;
  audience: Audience;
  /** Whether feedback on it is kept. */
  votes?: boolean;
  /** Name of who shared it here. */
  sharedBy?: string | undefined;
}>;

/** Where nothing is found a public reply turns private; a message that others see already stays, and so does a private one. */
export function turnsPrivate({ audience }: Showing): boolean {
  return audience === 'everyone';
}

/** "shared by Ana", as a line; empty where nobody did. */
export function sharedLine({ sharedBy, words }: Showing): string {
  return sharedBy === undefined ? '' : small(markdown(words.sharedBy(sharedBy)));
}
