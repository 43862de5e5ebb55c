/** The line under every passage, and the way from it back to the passage. */

import type { Citation } from '../../library.ts';
import type { Words } from '../../words/words.ts';
import { customId } from '../messages/custom-id.ts';
import { shorten } from '../messages/cut.ts';
import type { Inner } from '../messages/limits.ts';
import { markdown, oneLine, plain } from '../messages/markdown.ts';
import { button, section, text } from '../messages/message.ts';

/** Passage ids longer than this are not shown (a file may be named as it likes). */
export const ID_LIMIT = 120;
const ID = / id ([a-z0-9_.-]+(?:#p\d+(?:\.\d+)?)?)(?= |$)/g;

/** Names longer than these come from odd files; they are cut so that a message always fits. */
const SOURCE_LIMIT = 80;
const AUTHOR_LIMIT = 60;

/** A citation whose parts are short enough to be shown. */
export function bounded<C extends Pick<Citation, 'source' | 'byline'>>(cited: C): C {
  const { source, byline } = cited;
  return {
    ...cited,
    source: source === null ? null : shorten(oneLine(source), SOURCE_LIMIT),
    byline: byline.map((author) => shorten(oneLine(author), AUTHOR_LIMIT)),
  };
}

/** The id of the paragraph or article that a citation names. */
export function idOf({ article, paragraph }: Pick<Citation, 'article' | 'paragraph'>): string {
  return paragraph === null ? article : `${article}#p${paragraph}`;
}

/** "Outlet · Author · 6 May 2025 · ¶9 · id …"; without an id where there is none or it is too long to be shown. */
export function citation(cited: Citation, id: string | null, words: Words): string {
  return markdown(words.citationLine(bounded(cited), id === null || id.length > ID_LIMIT ? null : id));
}

/**
 * Printed words with their citation below, and a button that shows what stands around them. The button finds the passage
 * by the id in the citation; where that is not shown there is no button.
 * @param n place of the passage in the message, from 1
 */
export function citedText(printed: string, cited: string, n: number, words: Words): Inner {
  return citedId(plain(cited)) === null
    ? text(`${printed}\n${cited}`)
    : section([printed, cited], button(words.BUTTONS.context, customId('context', n)));
}

/** Reads the id back from a citation line as a reader sees it; `null` when it shows none. */
export function citedId(shown: string): string | null {
  return [...shown.matchAll(ID)].at(-1)?.[1] ?? null;
}
