/** Symbols of units that are words or names too. */

/** Units only where no space stands before them. */
export const TOUCHING_SYMBOLS = new Set('in as am pm us MA Da PA NM Ms ac CV rev ly t B'.split(' '));

/** What has a generation of wireless networks: "4g networks". */
export const GENERATION_NOUNS = new Set(
  (
    'lte network networks phone phones smartphone smartphones handset handsets mobile data wireless connectivity service ' +
    'services spectrum internet coverage technology connection connections modem modems tower towers rollout plan plans speed speeds'
  ).split(' '),
);
