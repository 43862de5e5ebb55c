/** What is said when something is followed, and when it no longer is. */

import { command, join, say, strong, type Sentence } from '../../sentence.ts';
import { EVENT_NAMES } from '../stats.ts';

type Kind = 'speaker' | 'term' | 'question' | 'figure';
type Named = Readonly<{ kind: Kind; text: string }>;
type Quiet = Readonly<{ from: number; until: number }>;

const KINDS = { speaker: 'speaker', term: 'term', question: 'question', figure: 'figures' } as const;

/** What is followed as people read it: of a figure the name of its event, and the item. */
export function followedText({ kind, text }: Named): string {
  const [event = '', ...item] = text.split(' ');
  if (kind !== 'figure' || !(event in EVENT_NAMES)) return text;
  const named = event === 'all' && item.length > 0 ? [] : [EVENT_NAMES[event as keyof typeof EVENT_NAMES]];
  return [...named, ...item].join(' ');
}

/** "speaker **Claudia Sheinbaum**". */
export function followName(follow: Named): Sentence {
  return say`${[KINDS[follow.kind]]} ${strong(followedText(follow))}`;
}

/** The same without emphasis, for a list to pick from. */
export function followChoice(follow: Named, isOwn: boolean): string {
  return `${KINDS[follow.kind]}: ${followedText(follow)}${isOwn ? ' (by direct message)' : ''}`;
}

/** "at most 10 messages a day, none from 22 to 7 o'clock UTC". */
function terms(cap: number, quiet: Quiet | null): Sentence {
  const most: Sentence = [cap === 1 ? 'at most one message a day' : `at most ${cap} messages a day`];
  return quiet === null ? most : [...most, `, none from ${quiet.from} to ${quiet.until} o’clock UTC`];
}

/** It is followed from now on. */
export function followed(follow: Named & Readonly<{ cap: number; quiet: Quiet | null }>, here: boolean): Sentence {
  const where = here ? 'This channel is told' : 'I tell you by direct message';
  return say`${[where]} of each new article that has it: ${followName(follow)}; ${terms(follow.cap, follow.quiet)}. ${command('unfollow')} ends it.`;
}

/** Nobody of that name has words in the articles. */
export function speakerToCome(typed: string, closest: readonly string[]): Sentence {
  const meant = closest.length === 0 ? [] : say` Closest: ${join(closest.map(strong), ', ')}.`;
  return say`No article has words of ${strong(typed)} yet; I tell of the first one that has.${meant}`;
}

export function followedAlready(follow: Named, here: boolean): Sentence {
  return say`${[here ? 'This channel follows' : 'You follow']} ${followName(follow)} already.`;
}

/** A place has as many follows as it may. */
export function followsFull(most: number, here: boolean): Sentence {
  return say`${[here ? 'This channel follows' : 'You follow']} ${most} things, which is the limit. End one with ${command('unfollow')} first.`;
}

/** Words of grammar, or a question that asks for nothing in particular. */
export function nothingToFollow(): Sentence {
  return ['There is nothing in that to look for in new articles. Name a word, a person or a thing.'];
}

export function nameEventOrItem(): Sentence {
  return say`Say with ${strong('event')} or ${strong('item')} which figures: an event such as seizure, or an item such as cocaine.`;
}

export function badQuiet(typed: string): Sentence {
  return say`${strong(typed)} is no span of hours. Write it like ${strong('22-7')}: from 22 to 7 o’clock UTC; or ${strong('22-7 UTC+2')}.`;
}

export function followNeedsManager(): Sentence {
  return say`Only members with ${strong('Manage Server')} can have a channel told. With ${strong('dm: True')} I tell you alone.`;
}

export function mayNotPostHere(): Sentence {
  return say`I may not write in this channel by myself; ask an admin for ${strong('View Channel')} and ${strong('Send Messages')}. With ${strong('dm: True')} I tell you alone.`;
}

export function followsNotKept(): Sentence {
  return ['Follows are not kept here: whoever runs Byline gave it no folder to keep them in.'];
}

/** It was ended. */
export function unfollowed(follow: Named): Sentence {
  return say`No longer followed: ${followName(follow)}.`;
}

/** What was picked is no follow of this place or person, or no longer. */
export function noSuchFollow(): Sentence {
  return say`That is not followed here any more. ${command('following')} lists what is.`;
}

export function notYourFollow(): Sentence {
  return say`Only who set it, or members with ${strong('Manage Server')}, can end it.`;
}

export const FOLLOWED_HERE_LABEL = 'This channel follows';
export const FOLLOWED_BY_YOU_LABEL = 'You follow, by direct message';

export function nothingFollowed(): Sentence {
  return say`Nothing is followed here or by you. ${command('follow term')} begins.`;
}

/** "speaker **Claudia Sheinbaum** — at most 10 messages a day". */
export function followLine(follow: Named & Readonly<{ cap: number; quiet: Quiet | null }>): Sentence {
  return say`${followName(follow)} — ${terms(follow.cap, follow.quiet)}`;
}
