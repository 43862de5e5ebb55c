/** Money signs and codes around a number: "$5", "US$ 5", "RM120,000", "5 dollars", "5 EUR". */

import { codeInCountry, currencyByCode, currencyBySign, currencyByWord, currencyOf } from '../../../text/currency.ts';
import type { Currency } from '../../../text/currency.ts';
import type { Clause } from '../../../text/en/clause.ts';
import type { Token } from '../../../text/en/token.ts';
import { Rules } from '../../../text/rules.ts';
import { EXCHANGE_CUES } from './en/money-cues.ts';
import { paid } from './units/match.ts';
import type { UnitMatch } from './units/match.ts';
import { isSterling } from './units/sterling.ts';

/** A sign of a currency, by itself. */
export const SIGNS = /^[$£€¥₹₽₩₺₴₦₱฿₫₪₿₭₡₲₵₸₼₾৳₮؋֏៛]$/;
const SHORT_FORMS = /^(?:RM|[Rr]s|NIS|Rp|Tk|K[Ss]hs?|T[Ss]h|U[Ss]h|Shs?|FCFA|Kč|zł|Re|Dhs?|SFr|Fr|NRs|SLRs|Php)$/;

/** What "$" is: always named "dollar"; whose dollar it is follows from the outlet's country. */
function dollars(clause: Clause): Currency {
  return { code: codeInCountry('dollar', clause.country), name: 'dollar', factor: 1 };
}

type Prefix = Readonly<{ currency: Currency; first: number }>;

/** The token before a number, where it may be a sign of money. */
type BeforeNumber = Readonly<{
  clause: Clause;
  /** The number. */
  index: number;
  /** The token before it, or before the minus between: "$-50.8bn". */
  at: number;
  sign: string;
  /** Nothing before this token is looked at. */
  behind: number;
}>;

const BEFORE = new Rules<BeforeNumber, Prefix>('figures: money before a number', [
  {
    name: 'sign',
    for: 'It cost $40.',
    not: 'It cost 40 dollars.',
    says: ({ clause, at, sign, behind }) => (SIGNS.test(sign) ? signBefore(clause, at, behind) : null),
  },
  {
    // the yen sign of the wire services
    name: 'letter-and-equals-for-yen',
    for: 'It cost Y=590 billion.',
    not: 'It had X=590 points.',
    says: ({ clause, index, at, sign }) =>
      sign === '=' && clause.print(at - 1) === 'Y' && clause.attached(at) && clause.attached(index)
        ? prefix(currencyBySign('¥'), at - 1)
        : null,
  },
  {
    name: 'rupees-with-full-stop',
    for: 'It cost Rs. 500 then.',
    not: 'It cost Rs 500 then.',
    says: ({ clause, at, sign, behind }) =>
      sign === '.' && clause.word(at - 1) === 'rs' && at - 1 >= behind ? prefix(currencyBySign('Rs'), at - 1) : null,
  },
  {
    name: 'country-behind-sign',
    for: 'It cost $AU160 million.',
    not: 'It cost $160 million.',
    says: ({ clause, at, sign, behind }) =>
      clause.print(at - 1) === '$' && /^(?:US|AU|NZ|CA|HK|SG)D?$/i.test(sign) && at - 1 >= behind
        ? prefix(currencyBySign(`${sign.slice(0, 2).toUpperCase()}$`), at - 1)
        : null,
  },
  {
    // a pound sign that went through a wrong character set
    name: 'letters-for-pound',
    for: 'It cost PS500 then.',
    not: 'It wrote PS 500 then.',
    says: ({ clause, index, at, sign }) =>
      sign === 'PS' && clause.attached(index) ? prefix(currencyBySign('£'), at) : null,
  },
  {
    name: 'letter-before-groups-of-digits',
    for: 'It cost N250,000 then.',
    not: 'They met in Section N 12 then.',
    says: ({ clause, index, at, sign }) =>
      /^[RNP]$/.test(sign) && clause.attached(index) && clause.print(index).includes(',')
        ? prefix(currencyBySign(sign), at)
        : null,
  },
  {
    name: 'short-form',
    for: 'It cost Rs 500 then.',
    not: 'It cost Rl 500 then.',
    says: ({ at, sign }) => (SHORT_FORMS.test(sign) ? prefix(currencyBySign(sign === 'rs' ? 'Rs' : sign), at) : null),
  },
  {
    name: 'code',
    for: 'It cost EUR 500 then.',
    not: 'It cost 500 EUR then.',
    says: ({ at, sign }) => (/^\p{L}{3}$/u.test(sign) ? prefix(currencyByCode(sign), at) : null),
  },
]);

function prefix(currency: Currency | null, first: number): Prefix | null {
  return currency === null ? null : { currency, first };
}

/**
 * The money sign or code before the number at `index`, and where it begins.
 * @param behind nothing before this token is looked at
 */
export function moneyBefore(clause: Clause, index: number, behind: number): Prefix | null {
  const minus =
    /^[-−]$/.test(clause.print(index - 1)) &&
    SIGNS.test(clause.print(index - 2)) &&
    clause.attached(index - 1) &&
    clause.attached(index);
  const at = minus ? index - 2 : index - 1;
  return at < behind ? null : BEFORE.first({ clause, index, at, sign: clause.print(at), behind });
}

/** A sign with the letters before it: "US$", "C $", "U.S. $". */
function signBefore(clause: Clause, at: number, behind: number): Prefix | null {
  const sign = clause.print(at);
  const letters = clause.print(at - 1);
  const lettered =
    clause.tokens[at - 1]?.kind === 'word' &&
    at - 1 >= behind &&
    (clause.attached(at) ||
      (/^(?:us|u\.s\.|c|nz|hk|nt|can|cad|aud|mex|A)$/i.test(letters) && letters !== 'a' && at > 1));
  if (lettered) {
    const upper = letters.toUpperCase();
    const spelt = currencyBySign(letters + sign) ?? currencyBySign(upper + sign) ?? currencyByCode(letters);
    if (spelt !== null) return { currency: spelt, first: at - 1 };
    if (upper === 'U.S.') return prefix(currencyByCode('USD'), at - 1);
  }
  return prefix(sign === '$' ? dollars(clause) : currencyBySign(sign), at);
}

/** The token behind a number, where it may be money. */
type BehindNumber = Readonly<{
  clause: Clause;
  at: number;
  token: Token;
  /** No space stands between the number and it. */
  attached: boolean;
}>;

const BEHIND = new Rules<BehindNumber, UnitMatch>('figures: money behind a number', [
  {
    name: 'sign',
    for: 'It cost 40 €.',
    not: 'It cost 40 of them.',
    says: ({ clause, at, token }) => {
      if (token.kind !== 'symbol' || !(SIGNS.test(token.text) || token.text === '¢')) return null;
      // "5 $10 bills": a sign that touches the next number belongs to that
      if (clause.tokens[at + 1]?.kind === 'number' && clause.attached(at + 1)) return null;
      if (token.text === '$') return paid(dollars(clause), at + 1);
      return money(currencyBySign(token.text) ?? currencyByWord(token.text, clause.country), at + 1);
    },
  },
  {
    name: 'letters-and-sign',
    for: 'It cost 40 NZ$ then.',
    not: 'It cost NZ$ 40 then.',
    says: ({ clause, at, token }) =>
      SIGNS.test(clause.print(at + 1)) && clause.attached(at + 1) && clause.tokens[at + 2]?.kind !== 'number'
        ? money(currencyBySign(token.text.toUpperCase() + clause.print(at + 1)), at + 2)
        : null,
  },
  {
    name: 'pounds',
    for: 'It was 40 pounds sterling then.',
    not: 'It was 40 pounds of tea then.',
    says: ({ clause, at }) =>
      isSterling(clause, at)
        ? money(currencyByCode('GBP'), clause.word(at + 1) === 'sterling' ? at + 2 : at + 1)
        : null,
  },
  {
    name: 'country-and-word',
    for: 'It cost 40 Hong Kong dollars.',
    not: 'It cost 40 dollars.',
    says: ({ clause, at }) => countryMoney(clause, at, 2) ?? countryMoney(clause, at, 1),
  },
  {
    name: 'millions-by-letter',
    for: 'It cost 30 MUSD then.',
    not: 'It cost 30 USD then.',
    says: ({ at, token }) => {
      const { scale = '', code = '' } = /^(?<scale>[kKMB])(?<code>[A-Z]{3})$/.exec(token.text)?.groups ?? {};
      const match = money(currencyByCode(code), at + 1);
      return match === null ? null : { ...match, scale: scale === 'M' ? 1e6 : scale === 'B' ? 1e9 : 1e3 };
    },
  },
  {
    name: 'code',
    for: 'It cost 500 EUR then.',
    not: 'It cost EUR 500 then.',
    says: ({ at, token }) =>
      /^(?:[A-Z]{3,4}|[a-z]{3})$/.test(token.text) ? money(currencyByCode(token.text), at + 1) : null,
  },
  {
    name: 'grand',
    for: 'It cost 10 grand then.',
    not: 'They sat on 10 grand juries.',
    says: ({ clause, at, token, attached }) =>
      token.lower === 'grand' && !attached && !/^(?:NOUN|PROPN|ADJ)$/.test(clause.tag(at + 1))
        ? { ...paid(dollars(clause), at + 1), scale: 1000 }
        : null,
  },
  {
    name: 'points-on-the-exchange',
    for: 'The shares rose 4p on Monday.',
    not: 'The price rose 4p on Monday.',
    says: ({ clause, at, token }) => {
      if (token.text !== 'p' || !clause.tokens.some(({ lower }) => EXCHANGE_CUES.has(lower))) return null;
      const match = money(currencyByWord('pence', null), at + 1);
      return match?.currency == null ? null : paid({ ...match.currency, name: 'point' }, at + 1);
    },
  },
  {
    name: 'letter-for-pence',
    for: 'The price rose 4p on Monday.',
    not: 'The price rose 4 on Monday.',
    says: ({ at, token }) => (token.text === 'p' ? money(currencyByWord('pence', null), at + 1) : null),
  },
  {
    name: 'word',
    for: 'It cost 40 euros.',
    not: 'He got 40 Marks and pens.',
    says: ({ clause, at, token, attached }) => {
      if (token.kind !== 'word' || (attached && token.text.length < 3)) return null;
      if (/^(?:mark|marks|won|sterling)$/.test(token.lower) && clause.tag(at) === 'VERB') return null;
      if (/^marks?$/.test(token.lower) && clause.capital(at)) return null;
      return money(currencyByWord(token.lower, clause.country), at + 1);
    },
  },
]);

function money(currency: Currency | null, end: number): UnitMatch | null {
  return currency === null ? null : paid(currency, end);
}

/** A word of money behind the name of its country, which has so many words. */
function countryMoney(clause: Clause, at: number, words: number): UnitMatch | null {
  const word = clause.word(at + words);
  if (word === '') return null;
  return money(currencyOf(clause.slice(at, at + words).toLowerCase(), word), at + words + 1);
}

/**
 * The money sign, code or word behind a number.
 * @param attached no space stands between the number and it
 */
export function moneyAfter(clause: Clause, at: number, attached: boolean): UnitMatch | null {
  const token = clause.tokens[at];
  return token === undefined ? null : BEHIND.first({ clause, at, token, attached });
}
