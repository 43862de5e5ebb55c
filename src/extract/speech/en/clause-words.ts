/** Small words that show how an English clause is built: where it begins and what a verb, a noun or a subject is beside. */

const split = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const BE = split('is are was were be been being got gets');

/** Words that a shortened clause begins with: "when pressed". */
export const WHEN = split('when if once unless until than though although');

/** A noun follows: "his call", "the latest claims". */
export const NOMINAL_BEFORE = split(`
  the a an his her their its this these those my our your of in such any no some by on for with from about after first second latest
  recent public several many
`);

/** Also "a" and the "de" of names: what stands behind them opens no clause. */
export const PREPOSITIONS = split(`
  in on at to with of for from by about against into over under between among during through via like toward towards near since until within
  without despite across behind beyond around upon a de
`);

/** The prepositions that join a noun to the noun before it: "the senator from Ohio". */
export const NOUN_PREPOSITIONS = split('of for from with at in');

export const SUBORDINATORS = split(`
  and but that as while when because if after before although though since so then where whereas whether than or once until
`);

/** Conjunctions of clauses that tell when or why, and have a subject of their own: "when Doe complained". */
export const TEMPORAL = split('when if after before while because although though since unless once');

/** A verb without an ending follows: "to say", "they say". */
export const BEFORE_BASE = split(`
  to would will can could may might must shall should did do does not also i we they you often always never sometimes even and or
`);

/** What may stand between a singular subject and its verb, or be its subject: "it also reports". */
export const BEFORE_THIRD_PERSON = split('who which that it also and now often then still never always only');

/** What may stand between "was" and its participle. */
export const BEFORE_PARTICIPLE = split('not also never once often first later been already still being');

/** Participles that begin a sentence: "Asked about it, she said". */
export const OPENING_PARTICIPLES = split(
  'asked told pressed questioned challenged accused quoted reminded known given',
);

export const DETERMINERS = split('the a an his her their its former then');

export const RELATIVE_WORDS = split('who whom whose which that where what when');

/** Words that a relative clause or an aside begins with. */
export const ASIDE_WORDS = split('which who whose whom where when citing noting despite');

/** Verbs that tell whom they speak to, and do not stand before their subject. */
export const NEVER_INVERTED = split('told tell tells accused urged reminded informed warned assured advised');

/** Verbs that say something only together with the next word: "went on", "shot back", "put it". */
export const VERBS_WITH_PARTICLE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    went: 'on',
    goes: 'on',
    going: 'on',
    shot: 'back',
    fired: 'back',
    hit: 'back',
    fires: 'back',
    chimed: 'in',
    weighed: 'in',
    jumped: 'in',
    put: 'it',
    puts: 'it',
    cut: 'in',
    broke: 'in',
    let: 'loose',
    kept: 'saying repeating',
    began: 'his her by with',
    opened: 'by with',
    closed: 'by with',
  }).map(([verb, next]) => [verb, split(next)]),
);
