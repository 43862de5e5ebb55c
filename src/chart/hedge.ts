/** What makes a figure less than exact, as a chart or a table writes it: in the printed words where they stand before it. */

/**
 * For a hedge that is not printed right before the number: "5 or more", "60 kilos at most". All of these take in the
 * number itself, so a bound is never written as "more than" or "less than".
 */
const SIGNS = { '=': '', '~': '≈ ', '<': '≤ ', '>': '≥ ', up: 'up ', down: 'down ' } as const;

/** How exact a figure is. */
export type Modifier = keyof typeof SIGNS;

/** The same in words, for tables. */
const WORDS = { '=': null, '~': 'about', '<': 'at most', '>': 'at least', up: 'up', down: 'down' } as const;

type Hedged = Readonly<{ text: string; modifier: Modifier; hedged?: string }>;

/** The figure with its hedge: "At least five people", "≥ 40". */
export function hedgedText({ text, modifier, hedged }: Hedged): string {
  return hedged ?? `${SIGNS[modifier]}${text}`;
}

/** The hedge alone: "At least", "up to"; `null` for an exact figure. */
export function hedgeWords({ text, modifier, hedged }: Hedged): string | null {
  if (modifier === 'up' || modifier === 'down' || hedged?.endsWith(text) !== true) return WORDS[modifier];
  return hedged.slice(0, -text.length).trim();
}
