/**
 * The type of answer that the noun of a question asks for: "which actor" wants a person, "what city" a place. In the line of
 * question classification by head word (Li and Roth 2002). Compiled by hand from general knowledge.
 */

import { membersOf } from './kinds.ts';

/** What an answer may be. A passage can be asked whether it names one. */
export type AnswerType =
  | 'person'
  | 'team'
  | 'company'
  | 'work'
  | 'place'
  | 'country'
  | 'state'
  | 'city'
  | 'number'
  | 'money'
  | 'percent'
  | 'date'
  /** One of a kind of things, see `kinds.ts`. */
  | 'thing'
  | 'name';

const HEADS: Readonly<Record<Exclude<AnswerType, 'thing' | 'place'>, string>> = {
  person:
    'person man woman boy girl actor actress star singer rapper musician artist band-member songwriter composer pianist guitarist ' +
    'drummer celebrity comedian host presenter anchor model influencer youtuber author writer novelist poet playwright journalist ' +
    'reporter editor director filmmaker producer president vice-president leader politician senator congressman congresswoman ' +
    'representative lawmaker governor mayor minister secretary chancellor premier king queen prince princess duke duchess monarch ' +
    'royal pope cardinal bishop saint emperor general commander officer admiral colonel soldier astronaut pilot scientist ' +
    'physicist chemist biologist mathematician economist inventor engineer doctor professor philosopher historian explorer ' +
    'founder ceo executive billionaire businessman businesswoman entrepreneur investor lawyer attorney prosecutor judge justice ' +
    'player quarterback pitcher golfer tennis boxer swimmer runner sprinter gymnast skater skier driver cyclist wrestler athlete ' +
    'champion coach manager captain striker goalkeeper forward legend icon candidate nominee contender winner loser successor ' +
    'predecessor opponent rival suspect killer shooter victim survivor activist whistleblower spy dictator official spokesman ' +
    'spokeswoman ambassador diplomat widow wife husband father mother son daughter brother sister uncle chef designer architect ' +
    'painter sculptor dancer character hero heroine villain republican democrat chairman chairwoman speaker ' +
    'actriz cantante autor escritor presidente rey reina papa emperador jugador entrenador líder científico persona',
  team: 'team club squad franchise side equipo club',
  company:
    'company firm corporation business brand retailer chain store supermarket grocer bank lender airline carrier carmaker ' +
    'automaker manufacturer maker startup platform network service app website giant restaurant broadcaster studio publisher ' +
    'newspaper outlet utility insurer drugmaker brewer exchange empresa compañía banco marca',
  work:
    'movie film show series sitcom drama documentary book novel memoir song single album track musical play opera game sequel ' +
    'prequel cartoon anime franchise podcast painting película serie libro novela canción álbum obra',
  country: 'country nation countries kingdom republic government power ally nationality país nación',
  state: 'state province territory region estado provincia región',
  city: 'city town capital metropolis municipality village suburb port ciudad pueblo',
  number:
    'number amount quantity count score total tally age magnitude temperature speed height weight length depth width distance ' +
    'population número cantidad edad',
  money: 'price cost salary sum fine worth value precio',
  percent: 'percentage percent share proportion fraction rate porcentaje',
  date: 'year month day date century decade season holiday weekday año mes día fecha siglo década',
  // Kinds whose members are named at will: the name itself has to tell.
  name:
    'institution organization organisation agency association union department committee commission program programme plan ' +
    'policy project initiative event tournament league conference school university college airport stadium venue arena ' +
    'theater theatre museum park island river lake mountain volcano county building landmark',
};

const byHead = new Map<string, AnswerType>();
for (const [type, heads] of Object.entries(HEADS))
  for (const head of heads.split(' ')) byHead.set(head, type as AnswerType);

/** The type of answer a noun asks for, singular or plural; `null` when it does not tell. */
export function typeOfHead(noun: string): AnswerType | null {
  const lower = noun.toLowerCase().replace(/['’]s$/, '');
  const type = byHead.get(lower) ?? byHead.get(lower.replace(/e?s$/, '')) ?? byHead.get(lower.replace(/s$/, ''));
  return type ?? (membersOf(lower) === null ? null : 'thing');
}
