import type { RowCitation } from './row.ts';

/** What a picture says in a language; src/words has them. */
export type ChartWords = Readonly<{
  /** How numbers are written, as a BCP 47 tag. */
  chartRegion: () => string;
  /** Title of a picture: "Seizures, in kilograms"; without the unit where only numbers are counted. */
  chartTitle: (title: string, unit: string) => string;
  /** The unit of an axis: "kilograms", "US dollars", "number". */
  unitName: (unit: string) => string;
  /** The unit behind a number: "kg", "years". */
  unitSign: (unit: string) => string;
  /** A number of four significant digits: "4,536". */
  chartNumber: (value: number) => string;
  eventName: (event: string) => string;
  /** Of what people died. */
  causeOfDeath: (agent: string) => string;
  placeOfPrint: (citation: RowCitation) => string;
  alsoInOutlets: (outlets: number) => string;
  OUTLETS_DIFFER: string;
  NOT_NAMED: string;
  /** Explains brackets and counts what is left out, by reason. */
  chartCaption: (brackets: boolean, leftOut: LeftOut) => string;
  /** The picture in words; `rest` bars are not named. */
  pictureInWords: (picture: PictureInWords) => string;
  /** The same where there are too many to name any. */
  pictureOf: (bars: number) => string;
}>;

/** Figures that are in no bar, by reason. */
export type LeftOut = Readonly<{ smaller: number; otherUnit: number; noFact: number; change: number }>;

/** What a picture shows, to be said. */
export type PictureInWords = Readonly<{
  title: string;
  subtitle: string;
  bars: readonly string[];
  rest: number;
  caption: string;
}>;
