/** Symbols of units that are words or names too. */

/** Units only where no space stands before them. */
export const TOUCHING_SYMBOLS = new Set('in as am pm us MA Da PA NM Ms ac CV rev ly t B'.split(' '));

/** Units only behind a number in digits. */
export const SYMBOLS_WITH_DIGITS = new Set(
  'a A C F G J K L N V W g h l m s Pa hm mm min bar dB AU ms mi cd ha oz Hz cc PS MT MP MB GB rad pc kt mt ct mA cm'.split(
    ' ',
  ),
);

/** What has a generation of wireless networks: "4g networks". */
export const GENERATION_NOUNS = new Set(
  (
    'lte network networks phone phones smartphone smartphones handset handsets mobile data wireless connectivity service ' +
    'services spectrum internet coverage technology connection connections modem modems tower towers rollout plan plans speed speeds'
  ).split(' '),
);
