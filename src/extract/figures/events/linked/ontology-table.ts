/**
 * The events that figures belong to: by which words each is told in English, and a text that belongs to it beside one that does
 * not. Which of these words a figure belongs to is learnt (`npm run fit:events`); a word here says only what may be meant.
 */

import type { FigureEvent } from '../../../extraction.ts';

/** How an event is told. */
export type EventWords = Readonly<{
  /** Base forms of verbs and adjectives: "killed", "dead". */
  verbs: ReadonlySet<string>;
  /** Singular nouns that the event or those in it are called by: "death", "evacuee". */
  nouns: ReadonlySet<string>;
  /** What its figures are in: numbers of people or things, money, time, or anything. */
  units: 'count' | 'money' | 'time' | 'any';
  example: string;
  /** Like the example, and not of this event. */
  counterExample: string;
}>;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const ONTOLOGY: Readonly<Record<FigureEvent, EventWords>> = {
  seizure: {
    verbs: words('seize confiscate impound intercept recover smuggle traffic'),
    nouns: words('seizure haul bust contraband drug cocaine fentanyl heroin methamphetamine marijuana gun firearm'),
    units: 'any',
    example: 'Customs seized 40 kilos of cocaine.',
    counterExample: 'Customs officers number 40.',
  },
  arrest: {
    verbs: words(
      'arrest detain apprehend charge indict accuse hold jail imprison capture handcuff prosecute encounter',
    ),
    nouns: words(
      'arrest apprehension custody detainee detention prisoner inmate suspect jail indictment defendant encounter captive',
    ),
    units: 'count',
    example: 'Police detained 90 marchers.',
    counterExample: 'Police escorted 90 marchers.',
  },
  extradition: {
    verbs: words('extradite deport repatriate expel'),
    nouns: words('extradition deportation deportee repatriation expulsion'),
    units: 'count',
    example: 'Peru extradited two bankers.',
    counterExample: 'Peru hired two bankers.',
  },
  deployment: {
    verbs: words('deploy send station dispatch mobilize mobilise redeploy assign launch patrol advise activate'),
    nouns: words(
      'deployment troop soldier personnel observer trooper warplane warship battalion brigade contingent guardsman serviceman firefighter satellite aircraft officer agent mission',
    ),
    units: 'count',
    example: 'About 300 troops were sent to the dam.',
    counterExample: 'About 300 trees stand at the dam.',
  },
  death: {
    verbs: words('kill die murder slay drown perish behead assassinate massacre execute dead deadly fatal claim slain'),
    nouns: words('death fatality toll killing murder homicide casualty body suicide life dead victim overdose'),
    units: 'count',
    example: 'The flood killed 12 people.',
    counterExample: 'The flood woke 12 people.',
  },
  injury: {
    verbs: words(
      'injure wound hurt maim paralyze paralyse stab shoot strike hit burn bite hospitalize hospitalise critical',
    ),
    nouns: words('injury wound casualty wounded injured victim hospital patient condition'),
    units: 'count',
    example: 'The crash left nine people injured.',
    counterExample: 'The crash left nine people unharmed.',
  },
  displacement: {
    verbs: words(
      'evacuate displace flee migrate resettle relocate shelter cross arrive homeless stranded uproot bus return evict expel',
    ),
    nouns: words(
      'evacuation evacuee refugee migrant asylum shelter camp displacement exodus crossing homeless immigrant migration',
    ),
    units: 'count',
    example: 'About 4,000 people were evacuated from the valley.',
    counterExample: 'About 4,000 people live in the valley.',
  },
  case: {
    verbs: words('infect sicken ill sick contract diagnose positive hospitalize hospitalise fall'),
    nouns: words(
      'case infection illness outbreak patient hospitalization hospitalisation disease virus variant measles flu covid coronavirus monkeypox salmonella polio cholera malaria epidemic symptom',
    ),
    units: 'count',
    example: 'The ministry counted 70 cases of measles.',
    counterExample: 'The ministry has 70 rooms.',
  },
  sentence: {
    verbs: words('sentence serve face convict jail imprison punishable'),
    nouns: words('prison jail sentence term probation parole imprisonment bar detention custody sentencing'),
    units: 'time',
    example: 'He was sentenced to nine years in prison.',
    counterExample: 'He was mayor for nine years.',
  },
  vote: {
    verbs: words('vote elect cast ballot register'),
    nouns: words(
      'vote ballot voter seat delegate senator lawmaker majority signature referendum election member precinct turnout',
    ),
    units: 'count',
    example: 'The bill passed with 51 votes.',
    counterExample: 'The bill passed after 51 days.',
  },
  money: {
    verbs: words(
      'pay fine fund steal spend promise cost raise donate invest lend owe earn award settle pledge buy sell worth budget allocate',
    ),
    nouns: words(
      'price fund aid cost debt loan grant budget wage salary settlement spending damage value tax fee revenue profit sale',
    ),
    units: 'money',
    example: 'The town paid $3 million for the bridge.',
    counterExample: 'The town gave three reasons for the bridge.',
  },
  other: {
    verbs: words(
      'destroy damage fire launch cancel close suspend recall attend protest win sell affect cut add create lose nominate nominated award lay layoff demolish collapse rescue attack drop shut ground delay march gather join land strike shoot hack leak release receive give test vaccinate administer file report record open flood burn miss score participate enrol enroll apply trap help donate plant hire eliminate black injure abduct kidnap free',
    ),
    nouns: words(
      'protester demonstrator victim customer employee job home building house business store flight missile rocket drone shot round game nomination award dose outage attack incident shooting protest rally strike layoff crowd resident passenger vehicle hostage account record user count charge lawsuit complaint tornado earthquake flood wildfire fire hurricane storm explosion survivor participant attendee worker',
    ),
    units: 'any',
    example: 'The blaze destroyed 60 homes.',
    counterExample: 'The mayor is 60.',
  },
};
