/** ICU's sentences (Unicode UAX #29), in time linear in the length of the text. */

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}

/** UTF-16 units that ICU is given at once: every break it finds costs time in the length of all that it was given. */
const WINDOW = 1000;
/** What follows a break decides on it no further than up to one of these (rule SB8). */
const SETTLED = /[\p{L}.?!\n]/u;

/** ICU's sentences of a text, with the white space behind them, found window by window. */
export function* segments(text: string, language: string): Generator<Readonly<{ index: number; segment: string }>> {
  const segmenter = segmenterFor(language);
  let size = WINDOW;
  for (let at = 0; at < text.length;) {
    const ends = at + size >= text.length;
    const found = [...segmenter.segment(text.slice(at, at + size))];
    // The last one goes on behind the window.
    const rest = ends ? undefined : found.pop();
    if (rest !== undefined && (found.length === 0 || !SETTLED.test(rest.segment))) {
      size *= 2;
      continue;
    }
    for (const { index, segment } of found) yield { index: at + index, segment };
    at = rest === undefined ? text.length : at + rest.index;
    size = WINDOW;
  }
}
