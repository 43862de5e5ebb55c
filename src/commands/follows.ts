/** `/follow`, `/unfollow`: being told of new articles. There is nothing of it in a terminal, which nobody can be told in. */

import { EVENTS } from '../library.ts';
import { choice, flag, required, text } from './option.ts';

/** Messages a day that one may choose from, and where none is chosen. */
const CAPS = ['1', '2', '3', '5', '10', '20', '50'] as const;
export const USUAL_CAP = 10;

/** How one is told. */
const TOLD = { dm: flag('discord'), quiet: text(), cap: choice(CAPS) } as const;

export const followSpeaker = {
  options: { speaker: required('speakers'), ...TOLD },
  counts: true,
  only: 'discord',
} as const;

export const followTerm = { options: { term: required(), ...TOLD }, counts: true, only: 'discord' } as const;

export const followQuestion = {
  options: { question: required('questions'), ...TOLD },
  counts: true,
  only: 'discord',
} as const;

export const followFigure = {
  options: { event: choice(EVENTS), item: text('items'), ...TOLD },
  counts: true,
  only: 'discord',
} as const;

export const endFollow = { options: { follow: required('follows') }, counts: true, only: 'discord' } as const;
