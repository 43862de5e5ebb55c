import { sentences } from '../../library.ts';

type Span = Readonly<{ start: number; end: number }>;

/** Part of a text, with whether something was left out on either side. */
export type Cutting = Span & Readonly<{ before: boolean; after: boolean }>;

/**
 * The longest run of whole sentences around `keep` whose set form fits. Where one sentence alone is too long it is cut
 * between words. What is left out shows as "…" on its side.
 * @param keep what must stay, as offsets in `text`; its beginning wins when it does not fit as a whole
 * @param fits whether the set form of a part is short enough
 */
export function cut(text: string, keep: Span, fits: (part: Span) => boolean): Cutting {
  const whole = { start: 0, end: text.length };
  const mark = (part: Span): Cutting => ({ ...part, before: part.start > 0, after: part.end < text.length });
  if (fits(whole)) return mark(whole);

  const units = sentences(text);
  const first = units.findIndex((unit) => unit.end > keep.start);
  if (first === -1) return mark(atWord(text, whole, fits));
  let from = first;
  let to = Math.max(
    first,
    units.findLastIndex((unit) => unit.start < keep.end),
  );
  const part = (a: number, b: number): Span => ({ start: units[a]?.start ?? 0, end: units[b]?.end ?? text.length });

  while (to > from && !fits(part(from, to))) to -= 1;
  if (!fits(part(from, to))) return mark(atWord(text, part(from, to), fits));
  for (let grown = true; grown;) {
    grown = false;
    if (to + 1 < units.length && fits(part(from, to + 1))) {
      to += 1;
      grown = true;
    }
    if (from > 0 && fits(part(from - 1, to))) {
      from -= 1;
      grown = true;
    }
  }
  return mark(part(from, to));
}

/** The longest beginning of one over-long sentence that fits and ends with a whole word (or character, if it has no words). */
function atWord(text: string, { start, end }: Span, fits: (part: Span) => boolean): Span {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits({ start, end: middle })) low = middle;
    else high = middle - 1;
  }
  const space = text.lastIndexOf(' ', low);
  if (space > start) return { start, end: space };
  return { start, end: (text.codePointAt(low - 1) ?? 0) > 0xffff ? low - 1 : low };
}

/** The beginning of a short text, cut between characters with "…". */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
