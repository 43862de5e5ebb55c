/** Pieces that several views share. Everything here is pure. */

import type { Citation } from '../../library.ts';
import type { Words } from '../../words/words.ts';
import { customId, type AnswerView } from '../custom-id.ts';
import { cut, shorten } from '../cut.ts';
import type { Inner } from '../limits.ts';
import { disarm, markdown, oneLine, quoted } from '../markdown.ts';
import { button, row } from '../message.ts';

/**
 * Who sees an answer. `everyone`: a public reply, which turns private when nothing answers. `asker`: only who asked; can
 * be shared. `channel`: a message that stays as public as it is (plain messages, shared answers, pages turned).
 */
export type Audience = 'everyone' | 'asker' | 'channel';

/** What every answer view needs to know beside the answer. */
export type Showing = Readonly<{
  words: Words;
  commandIds: ReadonlyMap<string, string>;
  /** Page asked for, from 1. */
  page: number;
  /** Id of the person whose answer this is: he may turn its pages and delete it. */
  asker: string;
  audience: Audience;
  /** Name of who shared it here. */
  sharedBy?: string | undefined;
}>;

/** Passage ids longer than this are not shown (a file may be named as it likes). */
const ID_LIMIT = 120;
const ID = / id ([a-z0-9_.-]+(?:#p\d+(?:\.\d+)?)?)(?= |$)/g;

/** The id to cite by, `null` where it is too long to be shown. */
export function shownId(id: string): string | null {
  return id.length > ID_LIMIT ? null : id;
}

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

/** "Outlet · Author · 6 May 2025 · ¶9 · id …": the line under every passage. */
export function citation(cited: Citation, id: string | null, words: Words): string {
  return markdown(words.citationLine(bounded(cited), id === null ? null : shownId(id)));
}

/** Reads the id back from a citation line; `null` when it shows none. */
export function citedId(shown: string): string | null {
  return [...shown.matchAll(ID)].at(-1)?.[1] ?? null;
}

type Span = Readonly<{ start: number; end: number }>;

/**
 * A passage as a quotation, one part of it bold, not longer than `limit` in its set form. Cut between sentences around
 * the bold part, or its beginning, with "…" where something is left out.
 */
export function quotation(text: string, bold: Span | null, limit: number): string {
  const set = (part: Span, before: boolean, after: boolean): string => {
    const from = Math.max(part.start, bold?.start ?? part.end);
    const to = Math.min(part.end, bold?.end ?? part.end);
    const body =
      from < to
        ? disarm(text.slice(part.start, from)) + emphasise(text.slice(from, to)) + disarm(text.slice(to, part.end))
        : disarm(text.slice(part.start, part.end));
    return quoted(`${before ? '… ' : ''}${body.trim()}${after ? ' …' : ''}`);
  };
  const fits = (part: Span): boolean => set(part, true, true).length <= limit;
  const part = cut(text, null, bold ?? { start: 0, end: 0 }, fits);
  return set(part, part.before, part.after);
}

function emphasise(text: string): string {
  const shown = text.trim();
  if (shown === '') return disarm(text);
  const at = text.indexOf(shown);
  return `${text.slice(0, at)}**${disarm(shown)}**${text.slice(at + shown.length)}`;
}

/** Some printed words inside quotation marks, not longer than `limit` in their set form. */
export function inMarks(text: string, limit: number): string {
  const part = cut(
    text,
    null,
    { start: 0, end: 0 },
    ({ start, end }) => disarm(text.slice(start, end)).length + 6 <= limit,
  );
  return `“${disarm(text.slice(part.start, part.end).trim())}${part.after ? ' …' : ''}”`;
}

/** How an answer is shown that answers nothing: a public reply turns private. */
export function withoutAnswer(showing: Showing): Readonly<{ showing: Showing; onlyAsker: boolean }> {
  const { audience } = showing;
  return {
    showing: audience === 'everyone' ? { ...showing, audience: 'asker' } : showing,
    onlyAsker: audience !== 'channel',
  };
}

/** Pages that a number of things takes; at least one. */
export function pageCount(things: number, perPage: number): number {
  return Math.max(1, Math.ceil(things / perPage));
}

/** The row under an answer: pages, Share here where only the asker sees it, Delete. */
export function controls(view: AnswerView, pages: number, { page, asker, audience, words }: Showing): Inner {
  return row([
    ...(pages > 1
      ? [
          button('◀', customId('page', view, Math.max(1, page - 1), asker, 'back'), page <= 1),
          button('▶', customId('page', view, Math.min(pages, page + 1), asker, 'on'), page >= pages),
        ]
      : []),
    ...(audience === 'asker' ? [button(words.BUTTONS.share, customId('share', view, page))] : []),
    button(words.BUTTONS.delete, customId('delete', asker)),
  ]);
}

/** "page 1/3", `null` where there is but one. */
export function pageOf(page: number, pages: number): string | null {
  return pages > 1 ? `page ${page}/${pages}` : null;
}

/** Joins what is there. */
export function joined(parts: readonly (string | null | undefined)[], separator: string): string {
  return parts.filter((part) => part !== null && part !== undefined && part !== '').join(separator);
}

/** Characters a list of texts takes. */
export function lengthOf(...parts: readonly string[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0);
}
