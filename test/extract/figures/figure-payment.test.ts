import { describe, expect, it } from 'vitest';
import { extractFigures } from '../../../src/extract/figures/figure.ts';
import { articleOf } from '../article-of.ts';

/** By whom and to whom the first amount of money of a sentence goes. */
function parties(text: string) {
  const [first] = extractFigures(articleOf(text, { country: 'US' })).filter(({ event }) => event === 'money');
  return first === undefined ? null : { agent: first.agent, recipient: first.recipient };
}

describe('who gives money to whom', () => {
  it.each([
    ['The town paid the firm $2 million.', 'town', 'firm'],
    ['The state will pay $300 a month to families.', 'state', 'families'],
    ['About €5 million was donated to the hospital by the foundation.', 'foundation', 'hospital'],
    ['Ana Roe won $2 million from the city.', 'city', 'Ana Roe'],
    ['Ana Roe and Jo Holm were awarded $2 million in damages.', null, 'Ana Roe and Jo Holm'],
    ['The museum got a grant of $2 million from the state.', 'state', 'museum'],
    ['Peru has sent $18 billion in military aid to Chile since 2021.', 'Peru', 'Chile'],
    ['A court ordered B-Ware to pay $350 million to customers.', 'B-Ware', 'customers'],
    ['B-Ware now owes Roe Foods a staggering $10 billion.', 'B-Ware', 'Roe Foods'],
  ])('reads “%s”', (text, agent, recipient) => {
    expect(parties(text)).toEqual({ agent, recipient });
  });

  it.each([
    ['The commission fined Holm Motors €50 million.', 'commission', 'Holm Motors'],
    ['The company was fined $3 million by the regulator.', 'regulator', 'company'],
    ['The bank must pay a record-breaking $5 billion fine.', null, 'bank'],
    ['The regulator imposed a $5 million fine on Roe Bank for fraud.', null, 'Roe Bank'],
    ['Roe Bank was hit with a $5 million fine by the regulator.', 'regulator', 'Roe Bank'],
  ])('names who fines as agent and who is fined as recipient: “%s”', (text, agent, recipient) => {
    expect(parties(text)).toEqual({ agent, recipient });
  });

  it.each([
    'He paid him $5,000.',
    'The price rose from $3 million to $5 million.',
    'Lawmakers passed a plan to pay $300.',
    'The owners are giving up $30 million.',
    'The fire cost $5 million.',
  ])('leaves open who gives and gets where the sentence does not name them: “%s”', (text) => {
    expect(parties(text)?.recipient ?? null).toBeNull();
    expect(parties(text)?.agent ?? null).toBeNull();
  });

  it.each([
    'The company that Ana Roe founded paid the town $2 million.',
    'The company Ana Roe founded paid the town $2 million.',
    'The company that hired Ana Roe paid the town $2 million.',
    'The company that Ana Roe founded sold land and paid the town $2 million.',
  ])('takes no payer out of a relative clause: “%s”', (text) => {
    expect(parties(text)).toEqual({ agent: null, recipient: 'town' });
  });

  it('names the payer behind a relative pronoun and behind “said that”', () => {
    expect(parties('Police named the firm that paid the town $2 million.')?.agent).toBe('firm');
    expect(parties('The mayor said that Ana Roe paid the town $2 million.')?.agent).toBe('Ana Roe');
    expect(parties('Ana Roe helped pay the town $2 million.')?.agent).toBe('Ana Roe');
  });

  it.each([
    ['Neither the firm nor the town paid the school $2 million.', { agent: null, hypothetical: true }],
    ['Lawmakers blocked a $5 million grant to the school.', { recipient: null, hypothetical: true }],
    ['A $5 million grant to the school was blocked.', { recipient: null, hypothetical: true }],
    ['Lawmakers approved a $5 million grant to the school.', { recipient: 'school', hypothetical: false }],
    ['A $5 million grant to the school was announced.', { recipient: 'school', hypothetical: false }],
  ])('tells money that was not paid from money that was: “%s”', (text, expected) => {
    const [first] = extractFigures(articleOf(text, { country: 'US' })).filter(({ event }) => event === 'money');
    expect(first).toMatchObject(expected);
  });

  it('does not take a purpose for a recipient', () => {
    expect(parties('The firm gave $200 million to fund research.')).toMatchObject({ recipient: null });
    expect(parties('The firm gave $200 million to science.')).toMatchObject({ recipient: null });
  });

  it('prints parties as the article does', () => {
    const text = 'On Monday the Ana  Roe Trust gave the Lima\nHospital $2 million.';
    for (const party of Object.values(parties(text) ?? {})) if (party !== null) expect(text).toContain(party);
  });

  it('names no recipient of what is not money', () => {
    expect(extractFigures(articleOf('Police gave 40 rifles to the town.')).map(({ recipient }) => recipient)).toEqual([
      null,
    ]);
  });
});
