/** A part of a text: UTF-16 positions, `end` exclusive. */
export type Span = Readonly<{ start: number; end: number }>;
