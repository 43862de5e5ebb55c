import { describe, expect, it } from 'vitest';

import { highlight } from '../../src/answer/highlight.ts';
import { lookup } from '../../src/answer/lookup.ts';
import { preferencesOf } from '../../src/answer/preference.ts';
import { readQuestion } from '../../src/answer/question.ts';
import type { IsoDate } from '../../src/corpus/article.ts';
import { corpusOf } from '../index/corpus-of.ts';
import { makeArticle } from './articles.ts';

const AS_OF = '2024-03-09' as IsoDate;

/** The short answer out of a sentence. */
async function short(sentence: string, asked: string): Promise<string | null> {
  const paragraphs = [sentence, 'The harbour was quiet on Monday.'];
  const { index } = await corpusOf([makeArticle({ id: 'a', paragraphs, date: '2024-03-08' })]);
  const question = readQuestion(asked);
  const { query } = lookup(question, index, AS_OF, preferencesOf(question, index, AS_OF));
  return highlight(0, query, index).short?.text ?? null;
}

type Case = readonly [sentence: string, asked: string, answer: string | null];

const check = (cases: readonly Case[]) =>
  it.each(cases)('%s — %s', async (sentence, asked, answer) => {
    expect(await short(sentence, asked)).toBe(answer);
  });

describe('an amount', () => {
  describe('is the one that the other words of the question stand by', () => {
    const salt = 'Growers shipped 30 barrels of salt in March and 45 barrels in April.';
    check([
      [salt, 'How much salt was shipped in April?', '45 barrels'],
      [salt, 'How much salt was shipped in March?', '30 barrels'],
      [salt, 'How much salt was shipped?', null],
      ['The yard built 14 boats in Tarrin and 22 in Oslo.', 'How many boats were built in Oslo?', '22'],
      ['The yard built 14 boats in Tarrin and 22 in Oslo.', 'How many boats were built in Tarrin?', '14 boats'],
      ['The yard built 14 boats in Tarrin and 22 in Oslo.', 'How many boats were built?', null],
      ['Police held 14 sailors on Monday and freed 9 sailors on Friday.', 'How many sailors were freed?', '9 sailors'],
    ]);
  });

  describe('is governed by the verb of the question', () => {
    const tents = 'The relief office bought 8,000 tents, of which 3,500 had been delivered.';
    check([
      [tents, 'How many tents were bought?', '8,000 tents'],
      [tents, 'How many tents were delivered?', '3,500'],
      ['The blast injured two sailors and killed 17 sailors.', 'How many sailors were injured?', 'two sailors'],
      ['The blast injured two sailors and killed 17 sailors.', 'How many sailors were killed?', '17 sailors'],
      ['The blast killed the mayor and wounded 40 people.', 'How many people were killed?', null],
      ['Four guards killed two poachers in the park.', 'How many guards were killed?', null],
      ['Four guards were killed by poachers in the park.', 'How many guards were killed?', 'Four guards'],
      ['The mayor was killed by 40 rebels.', 'How many rebels were killed?', null],
      ['Police attacked 40 miners at the gate.', 'How many miners attacked police at the gate?', null],
      ['Some 40 miners attacked police at the gate.', 'How many miners attacked police at the gate?', 'Some 40 miners'],
      ['The dinner was attended by 200 guests.', 'How many guests attended the dinner?', '200 guests'],
      ['The miners killed 12 guards.', 'How many miners did the guards kill?', null],
    ]);
  });

  describe('is none where the sentence does not say that it happened', () => {
    check([
      ['The guards had hoped to seize 70 crates of rum.', 'How many crates of rum were seized?', null],
      ['The guards plan to seize 70 crates of rum.', 'How many crates of rum were seized?', null],
      ['The guards could seize 70 crates of rum.', 'How many crates of rum were seized?', null],
      ['The guards did not seize 70 crates of rum.', 'How many crates of rum were seized?', null],
      ['The guards denied that 70 crates of rum were seized.', 'How many crates of rum were seized?', null],
      ['The guards allegedly seized 70 crates of rum.', 'How many crates of rum were seized?', null],
      ['If the guards seized 70 crates of rum, nobody saw it.', 'How many crates of rum were seized?', null],
      ['The guards seized 70 crates of rum, which the mayor denied.', 'How many crates of rum were seized?', null],
      ['The guards failed to seize 70 crates of rum.', 'How many crates of rum were seized?', null],
      ['The yard will build 12 ferries.', 'How many ferries did the yard build?', null],
      ['The yard will build 12 ferries.', 'How many ferries will the yard build?', '12 ferries'],
      ['The raid to seize 70 crates of rum was called off.', 'How many crates of rum were seized?', null],
      ['The guards seized 70 crates of rum at May Point.', 'How many crates of rum were seized?', '70 crates'],
    ]);
  });

  describe('counts what is asked for and not what stands beside it', () => {
    check([
      ['The guards found rum worth $3 million.', 'How much rum was found?', null],
      ['The guards made 130 heroin arrests.', 'How much heroin was found?', null],
      ['The town bought 40 police cars.', 'How many police did the town buy?', null],
      ['The 20-star flag was sewn in Tarrin.', 'How many stars were sewn?', null],
      ['Three of the 40 sailors were arrested.', 'How many sailors were arrested?', null],
      ['Half of the 40 sailors were arrested.', 'How many sailors were arrested?', null],
      ['Nearly 40 of 90 sailors were arrested.', 'How many sailors were arrested?', null],
      ['The mine office said 12 sailors died, but the union put the toll at 19.', 'How many sailors died?', null],
      ['The army says it sent 40 tents; the union says it sent 20.', 'How many tents did the army send?', null],
      ['The army almost sent 40 tents.', 'How many tents did the army send?', null],
      ['The army met the navy, which sent 40 tents.', 'How many tents did the army send?', null],
      ['Each of the 12 villages got 40 tents.', 'How many tents did the villages get?', null],
      ['The army sent 40 tents per village.', 'How many tents did the army send?', null],
      ['Was it true that the army sent 40 tents?', 'How many tents did the army send?', null],
      ['Sales of salt rose to $70 million.', 'How much did sales of salt rise?', null],
      ['Another 40 sailors were arrested.', 'How many sailors were arrested?', null],
      ['Arrests of sailors rose by 40 sailors.', 'How many sailors were arrested?', null],
      ['The guards held 17 sailors, down from 40 sailors.', 'How many sailors did the guards hold?', null],
      ['A flood in 1962 killed 300 miners in the valley.', 'How many miners were killed in the valley?', null],
      [
        'A flood in 1962 killed 300 miners in the valley.',
        'How many miners were killed in the valley in 1962?',
        '300 miners',
      ],
      ['Last year guards caught 44 smugglers in the port.', 'How many smugglers were caught in the port?', null],
    ]);
  });

  describe('is whole', () => {
    check([
      [
        'The fleet lost one hundred ferries in the storm.',
        'How many ferries were lost in the storm?',
        'one hundred ferries',
      ],
      ['Tens of thousands of miners marched.', 'How many miners marched?', 'Tens of thousands'],
      ['A dozen miners marched.', 'How many miners marched?', 'A dozen miners'],
      ['Between 40 and 60 miners marched.', 'How many miners marched?', null],
      ['Some 40 to 60 miners marched.', 'How many miners marched?', null],
      ['The ferry carried two and a half tons of salt.', 'How much salt did the ferry carry?', null],
      ['The ferry line loses $2 million a day.', 'How much money does the ferry line lose?', '$2 million a day'],
      ['The yard paid a $70 million fine.', 'How much did the yard pay?', '$70 million'],
      ['The ferry carried 120 kg of salt.', 'How much salt did the ferry carry?', '120 kg'],
      ['The yard paid $4.6 billion for the docks.', 'How much did the yard pay for the docks?', '$4.6 billion'],
      ['At least 18,000 cows died in the barn.', 'How many cows died in the barn?', 'At least 18,000 cows'],
    ]);
  });
});

describe('a date', () => {
  describe('is whole in every usual form', () => {
    check([
      ['The Lantern Race starts in Tarrin on Oct. 12.', 'When does the Lantern Race start?', 'Oct. 12'],
      ['The Lantern Race starts in Tarrin on Oct. 12, 2025.', 'When does the Lantern Race start?', 'Oct. 12, 2025'],
      ['The Lantern Race starts in Tarrin on 12 Oct.', 'When does the Lantern Race start?', '12 Oct.'],
      ['The Lantern Race starts in Tarrin on Sunday, Oct. 12.', 'When does the Lantern Race start?', 'Sunday, Oct. 12'],
      [
        'The Lantern Race starts in the third quarter of 2026.',
        'When does the Lantern Race start?',
        'the third quarter of 2026',
      ],
      ['The Lantern Race starts in early March.', 'When does the Lantern Race start?', 'early March'],
      ['The Lantern Race began on Wednesday evening.', 'When did the Lantern Race begin?', 'Wednesday evening'],
      ['The Lantern Line, founded in Tarrin in 1952, runs ferries.', 'When was the Lantern Line founded?', '1952'],
      ['The Lantern Race starts on the 5th of May 2025.', 'When does the Lantern Race start?', '5th of May 2025'],
    ]);
  });

  describe('is not the day on which something was said, nor that of something else', () => {
    check([
      ['The docks were closed, the ministry said on Tuesday.', 'When were the docks closed?', null],
      ['The ministry announced on Tuesday that the docks were closed.', 'When were the docks closed?', null],
      ['The docks, which opened in 1931, were closed.', 'When were the docks closed?', null],
      ['The docks were closed after the flood that began on Friday.', 'When were the docks closed?', null],
      ['The docks were built in 1931 and closed in 1962.', 'When were the docks closed?', null],
      ['The docks will be closed on May 3.', 'When were the docks closed?', null],
      ['The docks will be closed on May 3.', 'When will the docks be closed?', 'May 3'],
      ['The docks were not closed on Friday.', 'When were the docks closed?', null],
      ['The docks have been closed since 1962.', 'When were the docks repaired?', null],
      ['The docks are closed every Monday.', 'When are the docks closed?', null],
      ['The docks closed on May 3-5.', 'When did the docks close?', null],
      ['The docks closed two weeks after May 3.', 'When did the docks close?', null],
      ['The docks closed before May 3.', 'When did the docks close?', 'before May 3'],
      ['The docks may be closed on Friday.', 'When were the docks closed?', null],
      ['TARRIN (North Wire) - Friday brought rain; the docks were closed.', 'When were the docks closed?', null],
    ]);
  });
});

describe('a person', () => {
  describe('is subject or object of the verb asked about', () => {
    check([
      ['Minister Petra Holm sent two ferries to the valley.', 'Who sent two ferries to the valley?', 'Petra Holm'],
      ['Goalkeeper Peter Dahl was sent off in the second half.', 'Who was sent off?', 'Peter Dahl'],
      ['The valley got two ferries, sent by Minister Petra Holm.', 'Who was sent off?', null],
      ['Two ferries were sent, Petra Holm’s office said.', 'Who was sent?', null],
      ["Minister Petra Holm's aide resigned on Friday.", 'Who resigned?', null],
      ['Peter Dahl and two sailors were arrested in Tarrin.', 'Who was arrested in Tarrin?', null],
      ['Peter Dahl was not arrested in Tarrin.', 'Who was arrested in Tarrin?', null],
      ['Peter Dahl may be arrested in Tarrin.', 'Who was arrested in Tarrin?', null],
      ['The brother of Peter Dahl was arrested in Tarrin.', 'Who was arrested in Tarrin?', null],
      ['Peter Dahl said a sailor was arrested in Tarrin.', 'Who was arrested in Tarrin?', null],
      ['Peter Dahl, who confessed, was beaten by the guards.', 'Who confessed?', 'Peter Dahl'],
      ['The race was won by Peter Dahl.', 'Who won the race?', 'Peter Dahl'],
      ['Peter Dahl Jr. won the race.', 'Who won the race?', 'Peter Dahl Jr.'],
      ['The Peter Dahl Foundation won the race.', 'Who won the race?', null],
      ['Peter Dahl lost the race.', 'Who won the race?', null],
    ]);
  });

  describe('holds the office asked for, and holds it now', () => {
    check([
      ['Tarrin Mayor Petra Holm opened the docks.', 'Who is the mayor of Tarrin?', 'Petra Holm'],
      ['Petra Holm, the mayor of Tarrin, opened the docks.', 'Who is the mayor of Tarrin?', 'Petra Holm'],
      ['Former Tarrin Mayor Petra Holm opened the docks.', 'Who is the mayor of Tarrin?', null],
      ['Petra Holm, the deputy mayor of Tarrin, opened the docks.', 'Who is the mayor of Tarrin?', null],
      ['Petra Holm met the mayor of Tarrin at the docks.', 'Who is the mayor of Tarrin?', null],
      ['Petra Holm, a spokeswoman for the mayor of Tarrin, wept.', 'Who is the mayor of Tarrin?', null],
      ['Petra Holm is not the mayor of Tarrin.', 'Who is the mayor of Tarrin?', null],
      ['Petra Holm hopes to be the mayor of Tarrin.', 'Who is the mayor of Tarrin?', null],
      ["The mayor of Tarrin's lawyer, Petra Holm, wept.", 'Who is the mayor of Tarrin?', null],
      ['Petra Holm, a critic of the mayor of Tarrin, wept.', 'Who is the mayor of Tarrin?', null],
      ['Petra Holm, with the mayor of Tarrin, wept.', 'Who is the mayor of Tarrin?', null],
      ['Petra Holm, who wants to become mayor of Tarrin, wept.', 'Who is the mayor of Tarrin?', null],
      ['Petra Holm was the mayor of Tarrin.', 'Who is the mayor of Tarrin?', null],
      ['Oslo Mayor Petra Holm met the fishers of Tarrin.', 'Who is the mayor of Tarrin?', null],
      ['Mayor Petra Holm met the fishers of Tarrin.', 'Who is the mayor of Tarrin?', null],
      ['Petra Holm, the mayor of Oslo, met the fishers of Tarrin.', 'Who is the mayor of Tarrin?', null],
      ['The mayor of Tarrin, Petra Holm, opened the docks.', 'Who is the mayor of Tarrin?', null],
      ['Tarrin’s mayor Petra Holm opened the docks.', 'Who is the mayor of Tarrin?', 'Petra Holm'],
      ['Mayor Petra Holm opened the docks.', 'Who is the mayor?', 'Petra Holm'],
    ]);
  });
});

describe('a place', () => {
  check([
    ['The ferry sank near Lisbon in heavy rain.', 'Where did the ferry sink?', 'Lisbon'],
    ['The ferry was sunk near Lisbon in heavy rain.', 'Where was the ferry sunk?', 'Lisbon'],
    ['The ferry was sunk, a guard in Lisbon said.', 'Where was the ferry sunk?', null],
    ['LISBON (North Wire) - The ferry was sunk on Friday.', 'Where was the ferry sunk?', null],
    ['The ferry left the docks for Lisbon.', 'Where did the ferry come from?', null],
    ['The ferry was bound for Lisbon.', 'Where was the ferry bound?', 'Lisbon'],
    ['The ferry was not sunk near Lisbon.', 'Where was the ferry sunk?', null],
  ]);
});

describe('an age', () => {
  describe('is the one printed beside the name', () => {
    check([
      ['Union leader Pavel Renko, 43, said nothing.', 'How old is Pavel Renko?', '43'],
      ['Union leader Pavel Renko, 43, said nothing.', 'How old is Renko?', '43'],
      ['Union leader Pavel Renko, 43, said nothing.', 'How old is union leader Pavel Renko?', '43'],
      ['Union leader Pavel Renko, 43, said nothing.', 'What is the age of Pavel Renko?', '43'],
      ['Union leader Pavel Renko, 43, will not go on, it was alleged.', 'How old is Pavel Renko?', '43'],
      ['The 27-year-old nurse Mara Olsen was hurt.', 'How old is Mara Olsen?', '27-year-old'],
      ['Mara Olsen was hurt. The 27-year-old Olsen is a nurse.', 'How old is Olsen?', '27-year-old'],
      ['Mara Olsen, a 27-year-old nurse, was hurt.', 'How old is Mara Olsen?', '27-year-old'],
      ['Coach Olga Brandt, who is 58, was carried.', 'How old is Olga Brandt?', '58'],
      ['Lena Ostrow, aged 34, spoke to reporters.', 'How old is Lena Ostrow?', '34'],
      ['Lena Ostrow, aged nine, spoke to reporters.', 'How old is Lena Ostrow?', 'nine'],
      ['Lena Ostrow is 34 years old.', 'How old is Lena Ostrow?', '34'],
    ]);
  });

  describe('is none where it may be that of another, or no age', () => {
    check([
      ['The son of Pavel Renko, 12, was hurt.', 'How old is Pavel Renko?', null],
      ['The son of Pavel Renko is 12.', 'How old is Pavel Renko?', null],
      ['Pavel Renko’s son, 12, was hurt.', 'How old is Pavel Renko?', null],
      ['Pavel Renko’s son Karl, 12, was hurt.', 'How old is Pavel Renko’s son?', null],
      ['Pavel Renko, whose son is 12, was hurt.', 'How old is Pavel Renko?', null],
      ['Pavel Renko, father of a boy, aged 12, was hurt.', 'How old is Pavel Renko?', null],
      ['Karl Renko, 12, was hurt.', 'How old is Pavel Renko?', null],
      ['Karl Renko, 12, was hurt, and Pavel Renko, 43, was not.', 'How old is Renko?', null],
      ['Karl Renko, 12, was hurt, and Pavel Renko, 43, was not.', 'How old is Pavel Renko?', '43'],
      ['Karl Renko and his son Pavel met. Renko, 43, was hurt.', 'How old is Pavel Renko?', null],
      ['According to Pavel Renko, a 12-year-old boy, two men and a dog were hurt.', 'How old is Pavel Renko?', null],
      ['Police held Pavel Renko, a 12-year-old boy, and two others.', 'How old is Pavel Renko?', null],
      ['The 43-year-old Renko supporter was hurt.', 'How old is Renko?', null],
      ['Police helped the 12-year-old find Pavel Renko.', 'How old is Pavel Renko?', null],
      ['Pavel Renko, 43.5 percent, leads.', 'How old is Pavel Renko?', null],
      ['Pavel Renko, 3, and Mara Olsen, 2, scored.', 'How old is Pavel Renko?', null],
      ['Pavel Renko (43) scored.', 'How old is Pavel Renko?', null],
      ['Pavel Renko is 43 points ahead.', 'How old is Pavel Renko?', null],
      ['If Pavel Renko is 43, he may run.', 'How old is Pavel Renko?', null],
      ['Pavel Renko is not 43.', 'How old is Pavel Renko?', null],
      ['In 1987 Pavel Renko, 43, led the union.', 'How old is Pavel Renko?', null],
      ['Pavel Renko, 43, died at home.', 'How old was Pavel Renko when he left school?', null],
      ['Pavel Renko was hurt. Renko, 43, is a docker. Renko, 44, lives in Tarrin.', 'How old is Renko?', null],
      ['Pavel Renko Street, 43, is for sale.', 'How old is Pavel Renko?', null],
    ]);
  });
});
