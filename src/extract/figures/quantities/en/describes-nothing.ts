/** Words behind a measure that it does not describe: "5 miles east", "6 minutes later". */
export const DESCRIBES_NOTHING = new Set(
  (
    'east west north south northeast northwest southeast southwest worldwide nationwide statewide globally overseas abroad offshore inland ' +
    'upstream downstream across overnight daily weekly monthly annually yearly total combined longer shorter faster slower taller wider hotter ' +
    'colder warmer cooler heavier lighter larger smaller older younger higher lower more less worth long wide high tall deep away apart ' +
    'ago later earlier early late old last each this next past right left back ' +
    'monday tuesday wednesday thursday friday saturday sunday ' +
    'january february march april june july august september october november december'
  ).split(' '),
);
