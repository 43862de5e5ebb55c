/** Printed words as a quotation, cut to the room there is. */

import { cut } from '../messages/cut.ts';
import { disarm, quoted } from '../messages/markdown.ts';

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
  const part = cut(text, bold ?? { start: 0, end: 0 }, fits);
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
  const part = cut(text, { start: 0, end: 0 }, ({ start, end }) => disarm(text.slice(start, end)).length + 6 <= limit);
  return `“${disarm(text.slice(part.start, part.end).trim())}${part.after ? ' …' : ''}”`;
}
