/** Questions of our own about the articles of `../shared`: what a person might ask, answered there or not. */

export type SmallSet = Readonly<{ answered: readonly string[]; unanswered: readonly string[] }>;

/** About the two seed articles. */
export const SEED_QUESTIONS: SmallSet = {
  answered: [
    'How much fentanyl did Mexico seize?',
    'Did Sheinbaum accept US troops?',
    'How much cocaine was seized?',
    'How many cartel leaders were extradited to the U.S.?',
    'How many soldiers did Mexico send to its southern frontier?',
    'How long was the phone call between Trump and Sheinbaum?',
    'Who spoke for the National Security Council?',
    'Which groups were labeled foreign terrorists?',
  ],
  unanswered: [
    'Who is the president of Brazil?',
    'How much heroin was seized?',
    'How old is Sheinbaum?',
    'How much fentanyl did the US seize?',
    'How many cartel leaders were extradited to Canada?',
    'Who won the Super Bowl?',
    'What did Justin Trudeau say about the cartels?',
    'How much marijuana did Colombia seize?',
  ],
};

/** About the articles of the quotes benchmark; the twenty that are in every subset answer the first list. */
export const NEWS_QUESTIONS: SmallSet = {
  answered: [
    'How many of Clinton’s emails did the State Department call top secret?',
    'Who represents the parents of the Benghazi victims in their lawsuit against Clinton?',
    'Where was the lawsuit of the parents of two Benghazi victims filed?',
    'Which country claimed to have tested a hydrogen bomb?',
    'Which poll showed Clinton ahead of Sanders in New York?',
    'How much money do fundraisers want to raise for Trump and the Republican National Committee?',
    'Who owns the New York Jets?',
    'By how many schools a year would the ballot question raise the cap on charter schools?',
    'Who called the charter school question a wolf in sheep’s clothing?',
    'What did Ted Cruz say the heckler deserved?',
    'When did Roger Ailes help found Fox News?',
    'How many holiday receptions are held at the White House in December?',
    'Which congressman praised the president’s speech in the photo line?',
    'How many people were killed in the Paris attacks in November?',
    'What minimum wage do the Fight for $15 protesters demand?',
    'Who asked the Justice Department to investigate deleted emails?',
    'Which company managed Clinton’s private email server?',
    'Does Trump support waterboarding?',
    'What did Rush Limbaugh call the proposal to debate Sanders?',
    'Who told Planned Parenthood that Trump wants to take America backward?',
  ],
  unanswered: [
    'Who won the Wimbledon final?',
    'How many people died in the earthquake in Nepal?',
    'Which country tested a hypersonic missile?',
    'How many seats did the Greens win in Bavaria?',
    'Who painted the portrait of Michelle Obama?',
    'When did Queen Elizabeth die?',
    'How many people died of Covid in New York?',
    'Who owns the Boston Celtics?',
    'What is the name of Ted Cruz’s dog?',
    'How old is Jason Chaffetz’s daughter?',
    'Which airline lost the luggage of passengers at Heathrow?',
    'How much does a ticket for the opera in Vienna cost?',
    'Who invented the telephone?',
    'What minimum wage does Germany pay?',
    'Which lawmaker was arrested for smuggling ivory?',
    'How many penguins live in the zoo of Cleveland?',
    'When was the volcano in Iceland last active?',
    'Which company built the bridge over the Danube?',
    'Who coached the swimmers of Hungary?',
    'How many schools in Chicago closed because of snow?',
  ],
};
