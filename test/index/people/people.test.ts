import { describe, expect, it } from 'vitest';

import { compatible, parseName, spellingKey } from '../../../src/index/people/name.ts';
import { buildPeople, PeopleBuilder, quoteCount } from '../../../src/index/people/people.ts';
import { parseRole, roleFit } from '../../../src/index/people/role.ts';
import { tell, type Told } from './said.ts';

const names = (told: Told[]) =>
  buildPeople(told)
    .people.filter((person) => quoteCount(person) > 0)
    .map((person) => `${person.name} ${quoteCount(person)}`);

describe('a name', () => {
  it.each([
    ['Sen. Robert F. Kennedy Jr.', 'robert f kennedy|jr'],
    ['President Andrés Manuel López Obrador', 'andres manuel lopez obrador|'],
    ['J.D. Vance', 'j d vance|'],
    ['JD Vance', 'j d vance|'],
    ["Beto O’Rourke's", 'beto orourke|'],
    ['Maj. Ann Fry', 'ann fry|'],
    ['Major Garrett', 'major garrett|'],
    ['The Harbour Workers Union', 'harbour workers union|'],
    ['', '|'],
    ['…', '|'],
  ])('%s is taken apart', (printed, key) => {
    expect(parseName(printed).key).toBe(key);
  });
  it.each([
    ['John Kasich', 'John R. Kasich', 'close'],
    ['Hillary Clinton', 'Hillary Rodham Clinton', 'close'],
    ['Mitch Dunn', 'Mitchell Dunn', 'loose'],
    ['A. Mitchell Dunn', 'Mitch Dunn', 'loose'],
    ['J. Edgar Hoover', 'Edgar Hoover', 'loose'],
    ['George W. Bush', 'George H.W. Bush', null],
    ['Donald Trump', 'Donald Trump Jr.', null],
    ['Bill Clinton', 'Hillary Clinton', null],
    ['Clinton', 'Hillary Clinton', null],
    ['Justice Department', 'State Department', null],
  ])('%s and %s: %s', (a, b, how) => {
    expect(compatible(parseName(a), parseName(b))).toBe(how);
    expect(compatible(parseName(b), parseName(a))).toBe(how);
  });
  it('sounds the same in other transliterations', () => {
    expect(new Set(['zelensky', 'zelenskyy', 'zelenskiy', 'zelenskij'].map(spellingKey)).size).toBe(1);
    expect(new Set(['gaddafi', 'qaddafi', 'gadhafi', 'qadhafi'].map(spellingKey)).size).toBe(1);
    expect(spellingKey('baker')).not.toBe(spellingKey('becker'));
  });
});

describe('a role', () => {
  const fit = (asked: string, held: string) => roleFit(parseRole(asked), parseRole(held));
  it.each([
    ['Mexico’s president', 'Mexican President'],
    ['the president of Mexico', 'president-elect of Mexico'],
    ['president of the United States', 'U.S. President'],
    ['American president', 'President of the United States'],
    ['White House spokeswoman', 'White House press spokeswoman'],
    ['Gov. of Ohio', 'Ohio governor'],
    ['CEO of Acme', 'founder and chief executive of Acme'],
  ])('%s is meant by %s', (asked, held) => {
    expect(fit(asked, held)).toBeGreaterThan(0);
  });
  it.each([
    ['president', 'vice president'],
    ['Mexico’s president', 'adviser to the Mexican president'],
    ['Mexico’s president', 'wife of Mexico’s president'],
    ['Mexico’s president', 'Brazilian President'],
    ['Acme', 'chief executive of Acme'],
    ['', 'mayor'],
  ])('%s is not meant by %s', (asked, held) => {
    expect(fit(asked, held)).toBe(0);
  });
  it('held now comes before one held once, the very word before its other gender', () => {
    expect(fit('president', 'President')).toBeGreaterThan(fit('president', 'former president'));
    expect(fit('spokesman', 'police spokesman')).toBeGreaterThan(fit('spokesman', 'police spokeswoman'));
  });
});

describe('people across articles', () => {
  const beside = (...others: string[]) => others.map((name) => ({ name }));

  it('are one with and without a middle name', () => {
    expect(
      names([
        tell('a', {}, [{ name: 'Lee Marsh', says: [['One.']] }]),
        tell('b', {}, [{ name: 'Lee J. Marsh', role: 'mayor', says: [['Two.']] }]),
      ]),
    ).toEqual(['Lee J. Marsh 2']);
  });
  it('are one in all roles when their company is the same', () => {
    expect(
      names([
        tell('a', {}, [
          { name: 'Lee Marsh', role: 'businessman', says: [['One.']] },
          ...beside('Ida Bell', 'Tim Dorn'),
        ]),
        tell('b', {}, [
          { name: 'Lee Marsh', role: 'party nominee', says: [['Two.']] },
          ...beside('Ida Bell', 'Tim Dorn'),
        ]),
      ]),
    ).toEqual(['Lee Marsh 2']);
  });
  it('are one where one is well known and nothing speaks against it', () => {
    const known = Array.from({ length: 6 }, (_, i) =>
      tell(`a${i}`, {}, [{ name: 'Lee Marsh', role: 'Elmwood mayor', says: [['One.']] }]),
    );
    const bare = tell('z', {}, [{ name: 'Marsh', says: [['Two.']] }]);
    const other = tell('y', {}, [{ name: 'Ruth Marsh', says: [['Three.']] }]);
    expect(names([...known, bare, other])).toEqual(['Lee Marsh 7', 'Ruth Marsh 1']);
    expect(names([...known.slice(0, 2), bare, other])).toEqual(['Lee Marsh 2', 'Marsh 1', 'Ruth Marsh 1']);
  });
  it('are two when the same article names both', () => {
    expect(
      names([
        tell('a', {}, [
          { name: 'Bill Marsh', says: [['One.']] },
          { name: 'William Marsh', says: [['Two.']] },
        ]),
      ]),
    ).toEqual(['Bill Marsh 1', 'William Marsh 1']);
  });
  it('go by the name most articles give, with the latest role', () => {
    const [person] = buildPeople([
      tell('a', { date: '2025-01-01' }, [{ name: 'Kate Marsh', role: 'Elmwood mayor', says: [['One.']] }]),
      tell('b', { date: '2025-02-01' }, [{ name: 'Kate Marsh', role: 'Elmwood senator', aliases: ['Marsh'] }]),
      tell('c', { date: null }, [{ name: 'Katherine Marsh', role: 'former Elmwood teacher' }]),
    ]).people;
    expect(person).toMatchObject({
      name: 'Kate Marsh',
      role: 'Elmwood senator',
      aliases: ['Katherine Marsh', 'Marsh'],
    });
  });
  it('are the same when sorted out in steps', async () => {
    const builder = new PeopleBuilder();
    const told = [
      tell('a', {}, [{ name: 'Lee Marsh', role: 'Elmwood mayor', says: [['One.']] }]),
      tell('b', {}, [{ name: 'Lee J. Marsh', role: 'mayor', says: [['Two.']] }]),
    ];
    for (const { article, speech } of told) builder.add(article, speech);
    const articles = told.map(({ article }) => article);
    expect(await builder.buildInSteps(articles)).toEqual(builder.build(articles));
  });
  it('keep every quote over thousands of articles', () => {
    const told = Array.from({ length: 3000 }, (_, i) =>
      tell(`a${i}`, {}, [
        { name: `Ann${i % 97} Marsh${i % 89}`, role: 'mayor', says: [['One.']] },
        { name: `Bo${i % 7} Fry`, says: [['Two.']] },
      ]),
    );
    expect(buildPeople(told).people.reduce((sum, person) => sum + quoteCount(person), 0)).toBe(6000);
  });
});
