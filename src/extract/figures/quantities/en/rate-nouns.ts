/** Nouns that "a" makes a rate of: "$98 a share". */
export const RATE_NOUNS = new Set(
  (
    'share person head household family piece pop unit barrel night ticket game match player customer user student pupil seat bottle pack packet ' +
    'case dose pill employee worker serving meal plate copy episode issue visit trip ride call word line page bed room vote subscriber capita ' +
    'book lap bag box carton liter gallon room-night vehicle car passenger store acre'
  ).split(' '),
);
