/**
 * Roles as articles print them ("White House spokeswoman", "Mexican President"), taken apart so that they can be compared
 * with each other and with what a reader types ("Mexico's president").
 */

import { countryOf } from '../../text/country.ts';
import { lettersOf, nameTokens } from './name.ts';

export const SMALL = new Set(
  'the a an of for in at on to and his her its their s by with who is was from as that new mr mrs ms miss mx sir madam himself herself'.split(
    ' ',
  ),
);

/** US states as newspapers shorten them (Associated Press style and postal codes that are no words). */
const STATES: ReadonlyMap<string, string> = new Map(
  (
    'ala:alabama ariz:arizona az:arizona ark:arkansas calif:california ca:california colo:colorado conn:connecticut ct:connecticut ' +
    'del:delaware fla:florida fl:florida ga:georgia ill:illinois il:illinois ind:indiana kan:kansas ks:kansas ky:kentucky ' +
    'md:maryland mich:michigan mi:michigan minn:minnesota mn:minnesota  mont:montana mt:montana ' +
    'neb:nebraska nev:nevada nv:nevada nh:new-hampshire nj:new-jersey nm:new-mexico ny:new-york nc:north-carolina ' +
    'nd:north-dakota okla:oklahoma ore:oregon pa:pennsylvania ri:rhode-island sc:south-carolina sd:south-dakota tenn:tennessee ' +
    'tn:tennessee tex:texas tx:texas vt:vermont va:virginia wash:washington wa:washington wva:west-virginia wis:wisconsin ' +
    'wi:wisconsin wyo:wyoming wy:wyoming oh:ohio'
  )
    .split(' ')
    .map((pair) => {
      const [short = '', long = ''] = pair.split(':');
      return [short, long.replace('-', ' ')] as const;
    }),
);

const WRITTEN_OUT: ReadonlyMap<string, string> = new Map([
  ...STATES,
  ['sen', 'senator'],
  ['sens', 'senators'],
  ['gov', 'governor'],
  ['rep', 'representative'],
  ['reps', 'representatives'],
  ['gen', 'general'],
  ['lt', 'lieutenant'],
  ['col', 'colonel'],
  ['capt', 'captain'],
  ['sgt', 'sergeant'],
  ['maj', 'major'],
  ['adm', 'admiral'],
  ['prof', 'professor'],
  ['dr', 'doctor'],
  ['atty', 'attorney'],
  ['gop', 'republican'],
  ['dem', 'democratic'],
  ['democrat', 'democratic'],
  ['ex', 'former'],
  ['onetime', 'former'],
  ['pm', 'prime minister'],
  ['fm', 'foreign minister'],
  ['ceo', 'chief executive'],
  ['vp', 'vice president'],
  ['defence', 'defense'],
  ['labour', 'labor'],
]);

/** One word for what different genders are called, and for near-synonyms. */
const NEUTRAL: ReadonlyMap<string, string> = new Map([
  ['spokesman', 'spokesperson'],
  ['spokeswoman', 'spokesperson'],
  ['chairman', 'chair'],
  ['chairwoman', 'chair'],
  ['chairperson', 'chair'],
  ['congressman', 'representative'],
  ['congresswoman', 'representative'],
  ['councilman', 'councilor'],
  ['councilwoman', 'councilor'],
  ['councillor', 'councilor'],
  ['policeman', 'officer'],
  ['policewoman', 'officer'],
  ['businesswoman', 'businessman'],
  ['actress', 'actor'],
  ['premier', 'prime'],
]);

/** Offices held by many: sharing one alone does not make two people one. */
const GENERIC = new Set(
  (
    'president minister prime secretary ambassador governor lieutenant mayor senator representative speaker councilor commissioner ' +
    'sheriff judge justice attorney general chief director chair spokesperson colonel major captain commander admiral sergeant ' +
    'officer detective deputy agent vice former acting coach manager principal professor doctor candidate nominee contender ' +
    'leader head executive senior chief adviser advisor aide official lawyer analyst expert author writer reporter editor ' +
    'correspondent host anchor actor singer activist member lawmaker politician founder owner strategist consultant economist ' +
    'scientist researcher teacher student resident father mother son daughter brother sister wife husband woman man first second ' +
    'hopeful rival presidential front runner frontrunner elect late then current'
  ).split(' '),
);

/** A word that makes the holder another person: the president's spokesman is not the president. */
const ANOTHER = new Set(
  (
    'vice deputy assistant undersecretary spokesperson adviser advisor aide lawyer attorney wife husband son daughter brother sister father ' +
    'mother cousin nephew niece widow ambassador envoy lieutenant biographer critic rival supporter ally friend secretary'
  ).split(' '),
);

/** So many words that count have roles at most. */
const MAX_WORDS = 16;

/** A word that makes the office not held now. */
const NOT_NOW = new Set(
  'former elect candidate nominee contender hopeful late acting presidential outgoing interim then'.split(' '),
);

export type Role = Readonly<{
  /** Folded words as printed, abbreviations written out, adjectives of countries turned into the country. */
  words: ReadonlySet<string>;
  /** The same with gendered words made one. */
  neutral: ReadonlySet<string>;
  /** What he is: "director" of "director of the FBI", both words of "founder and chairman". Neutral. */
  heads: ReadonlySet<string>;
}>;

const wordsOf = (text: string): string[] =>
  nameTokens(text)
    .filter((token) => !SMALL.has(token))
    .flatMap((token) => (WRITTEN_OUT.get(token) ?? token).split(' '))
    .flatMap((word) => countryOf(word) ?? [word]);

const neutralOf = (word: string) => NEUTRAL.get(word) ?? word;

const JOINING = new Set(['of', 'for', 'and', 'the']);

/** Capitals side by side with what joins them: "Federal Bureau of Investigation". */
function capitalRuns(text: string): string[][] {
  const runs: string[][] = [[]];
  for (const word of text.split(/[^\p{L}'’.]+/u)) {
    if (/^\p{Lu}/u.test(word) || (runs.at(-1)?.length && JOINING.has(word))) runs.at(-1)?.push(word);
    else runs.push([]);
  }
  return runs;
}

/** The first letters of bodies that a role names: "fbi" of "director of the Federal Bureau of Investigation". */
function shortForms(text: string): string[] {
  return capitalRuns(text).flatMap((run) => {
    const tokens = run.flatMap(nameTokens).filter((token) => token.length > 1);
    while (GENERIC.has(neutralOf(tokens.at(-1) ?? ''))) tokens.pop();
    const letters = lettersOf(tokens[0] === 'usa' ? tokens.slice(1) : tokens);
    return letters.length > 2 ? [letters] : [];
  });
}

/** Takes a role apart. */
export function parseRole(text: string): Role {
  const words = [...wordsOf(text), ...shortForms(text)];
  const heads = text.split(/,|\band\b|&/).flatMap((part) => {
    const [office = ''] = part.split(/\s(?:of|for|at|in|to|with|from|on|who|under)\s/, 1);
    return wordsOf(office)
      .filter((word) => !['elect', 'designate'].includes(word))
      .slice(-1);
  });
  return { words: new Set(words), neutral: new Set(words.map(neutralOf)), heads: new Set(heads.map(neutralOf)) };
}

/** How words for what people do and are end in English: "diver", "activist", "accountant". */
const DOER = /(?:er|or|ist|ian|man|woman|person|ant|ent|eer|ess|ate|ic)$/;

/** False for what is no role at all but a piece of a sentence or a headline: "lessons from a brother's pain". */
export function isRole({ heads, words }: Role): boolean {
  return words.size <= MAX_WORDS && [...heads].some((head) => GENERIC.has(head) || DOER.test(head));
}

/** The words of a role that tell one holder of an office from another: "mexico", "police"; not "president". */
export function specifics(role: Role): string[] {
  return [...role.neutral].filter((word) => !GENERIC.has(word) && word.length > 1);
}

/** The offices of a role: "president". */
export function offices(role: Role): string[] {
  return [...role.neutral].filter((word) => GENERIC.has(word));
}

/**
 * How well a role is what a reader asked for.
 * @returns 0 for no; more is better: held now before former, the very words before their neutral forms
 */
export function roleFit(asked: Role, held: Role): number {
  for (const word of asked.neutral) if (!held.neutral.has(word)) return 0;
  if (![...held.heads].some((head) => asked.neutral.has(head))) return 0;
  let fit = [...asked.words].every((word) => held.words.has(word)) ? 4 : 3;
  const rest = [...held.neutral].filter((word) => !asked.neutral.has(word));
  if (rest.some((word) => ANOTHER.has(word))) return 0;
  if (rest.some((word) => NOT_NOW.has(word))) fit -= 2;
  return fit;
}
