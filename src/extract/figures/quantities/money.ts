/** Money signs and codes around a number: "$5", "US$ 5", "RM120,000", "5 dollars", "5 EUR". */

import type { Clause } from '../../../text/en/clause.ts';
import { codeInCountry, currencyByCode, currencyBySign, currencyByWord, currencyOf } from '../../../text/currency.ts';
import type { Currency } from '../../../text/currency.ts';

export const SIGNS = /^[$£€¥₹₽₩₺₴₦₱฿₫₪₿₭₡₲₵₸₼₾৳₮؋֏៛]$/;
const SHORT_FORMS = /^(?:RM|Rs|NIS|Rp|Tk|K[Ss]hs?|T[Ss]h|U[Ss]h|Shs?|FCFA|Kč|zł|Re|Dh|Dhs|SFr|Fr|NRs|SLRs|Php|[RNP])$/;

/** What "$" is: always named "dollar"; whose dollar it is follows from the outlet's country. */
export function dollars(clause: Clause): Currency {
  return { code: codeInCountry('dollar', clause.country), name: 'dollar', factor: 1 };
}

/**
 * The money sign or code before the number at `index`, and where it begins.
 * @param behind nothing before this token is looked at
 */
export function moneyBefore(
  clause: Clause,
  index: number,
  behind: number,
): { currency: Currency; first: number } | null {
  // "$-50.8bn": the minus stands behind the sign
  const minus =
    /^[-−]$/.test(clause.print(index - 1)) && SIGNS.test(clause.print(index - 2)) && clause.attached(index - 1);
  const at = minus && clause.attached(index) ? index - 2 : index - 1;
  if (at < behind) return null;
  const sign = clause.print(at);
  if (SIGNS.test(sign)) return signBefore(clause, at, behind);
  // "# 1.5 billion": a pound sign that went through a wrong character set
  if (sign === '#' && /^(?:million|billion|bn)$/.test(clause.word(index + 1))) {
    const pound = currencyBySign('£');
    return pound === null ? null : { currency: pound, first: at };
  }
  // "Y=590 billion": a yen sign of the wire services
  if (sign === '=' && clause.print(at - 1) === 'Y' && clause.attached(at) && clause.attached(index)) {
    const yen = currencyBySign('¥');
    return yen === null ? null : { currency: yen, first: at - 1 };
  }
  const known = (currency: Currency | null, first: number): { currency: Currency; first: number } | null =>
    currency === null ? null : { currency, first };
  if (clause.tokens[at]?.kind !== 'word') {
    // "Rs. 500"
    return sign === '.' && clause.word(at - 1) === 'rs' && at - 1 >= behind
      ? known(currencyBySign('Rs'), at - 1)
      : null;
  }
  // "$US160 million"
  if (clause.print(at - 1) === '$' && /^(?:US|AU|NZ|CA|HK|SG)D?$/i.test(sign) && at - 1 >= behind) {
    const currency = sign.toUpperCase().startsWith('US')
      ? currencyByCode('USD')
      : currencyBySign(`${sign.slice(0, 2).toUpperCase()}$`);
    if (currency !== null) return { currency, first: at - 1 };
  }
  // "PS" is a pound sign that went through a wrong character set.
  if (sign === 'PS' && clause.attached(index)) return known(currencyBySign('£'), at);
  // "N250,000", but "Section N 12"
  if (/^[RNP]$/.test(sign) && !(clause.attached(index) && clause.print(index).includes(','))) return null;
  if (SHORT_FORMS.test(sign)) return known(currencyBySign(sign), at);
  if (/^rs$/.test(sign)) return known(currencyBySign('Rs'), at);
  return /^\p{L}{3}$/u.test(sign) ? known(currencyByCode(sign), at) : null;
}

function signBefore(clause: Clause, at: number, behind: number): { currency: Currency; first: number } | null {
  const sign = clause.print(at);
  const before = clause.tokens[at - 1];
  if (before?.kind === 'word' && at - 1 >= behind) {
    const touching = clause.attached(at);
    if (
      touching ||
      (/^(?:us|u\.s\.|c|nz|hk|nt|can|cad|aud|mex|A)$/i.test(before.text) && before.text !== 'a' && at > 1)
    ) {
      const upper = before.text.toUpperCase();
      const spelt = currencyBySign(before.text + sign) ?? currencyBySign(upper + sign) ?? currencyByCode(before.text);
      if (spelt !== null) return { currency: spelt, first: at - 1 };
      if (/^U\.S\.$/.test(upper)) return { currency: { code: 'USD', name: 'dollar', factor: 1 }, first: at - 1 };
    }
  }
  if (sign === '$') return { currency: dollars(clause), first: at };
  const currency = currencyBySign(sign);
  return currency === null ? null : { currency, first: at };
}

/** Words that speak of money: near them pounds are paid, not weighed. */
const MONEY_WORD =
  /^(?:cost|costs|costing|paid|pays?|paying|price|priced|prices|fined?|fines|spent|spends?|spending|worth|salary|salaries|wages?|earn|earns|earned|earning|bills?|debts?|loans?|rent|fares?|fees?|tax|taxes|budget|profits?|revenue|revenues|turnover|savings?|borrowed|owed|owes?|charged?|charges|bonus|pension|cash|bank|bet|currency|sterling|exchange|dollars?|euros?|cents?|pence)$/;

/**
 * Pounds are money where the word "sterling" follows, and outside the United States also by the million (nobody weighs
 * goods so), at a rate of time ("a week") and where the words before speak of money. A weight says what it is of.
 */
function sterlingPounds(clause: Clause, at: number): Currency | null {
  if (!/^pounds?$/.test(clause.word(at))) return null;
  if (clause.word(at + 1) === 'sterling') return currencyByCode('GBP');
  // "pounds and 20 pence"
  const small = clause.word(at + 1) === 'and' ? at + 3 : at + 2;
  if (/^(?:pence|penny|p)$/.test(clause.word(small)) && clause.tokens[small - 1]?.kind === 'number')
    return currencyByCode('GBP');
  // "12 million pounds ($15 million)"
  if (clause.print(at + 1) === '(' && /^[$€]$/.test(clause.print(at + 2))) return currencyByCode('GBP');
  if (clause.country === 'US' || clause.word(at + 1) === 'of') return null;
  const joined = clause.print(at - 1) === '-';
  const note = /^(?:notes?|coins?|fines?|fee|fees|bills?|deal|budget|prize)$/.test(clause.word(at + 1));
  if (/^(?:million|billion|trillion|bn|m)$/.test(clause.word(joined ? at - 2 : at - 1)) || note)
    return currencyByCode('GBP');
  if (/^(?:a|per)$/.test(clause.word(at + 1)) && /^(?:week|month|year|hour|day)$/.test(clause.word(at + 2)))
    return currencyByCode('GBP');
  for (let index = at - 1; index >= Math.max(0, at - 10) && clause.print(index) !== ';'; index--)
    if (MONEY_WORD.test(clause.word(index))) return currencyByCode('GBP');
  return null;
}

const QUOTED =
  /^(?:shares?|stocks?|ftse|index|group|plc|trading|traded|markets?|fallers|risers|gainers|investors?|dividends?|session|sports|aim|footsie|earnings)$/;

export type MoneyMatch = Readonly<{ currency: Currency; end: number; scale: number }>;

/**
 * The money sign, code or word behind a number.
 * @param attached no space stands between the number and it
 */
export function moneyAfter(clause: Clause, at: number, attached: boolean): MoneyMatch | null {
  const token = clause.tokens[at];
  if (token === undefined) return null;
  const result = (currency: Currency | null, end: number, scale = 1): MoneyMatch | null =>
    currency === null ? null : { currency, end, scale };
  if (token.kind === 'symbol') {
    if (!SIGNS.test(token.text) && token.text !== '¢') return null;
    // "10 $ 30 $" but "5 $10 bills": a sign that touches the next number belongs to that.
    if (clause.tokens[at + 1]?.kind === 'number' && clause.attached(at + 1)) return null;
    if (token.text === '$') return result(dollars(clause), at + 1);
    return result(currencyBySign(token.text) ?? currencyByWord(token.text, clause.country), at + 1);
  }
  // "15 US$"
  if (SIGNS.test(clause.print(at + 1)) && clause.attached(at + 1) && clause.tokens[at + 2]?.kind !== 'number') {
    const spelt = currencyBySign(token.text.toUpperCase() + clause.print(at + 1));
    if (spelt !== null) return result(spelt, at + 2);
  }
  const sterling = sterlingPounds(clause, at);
  if (sterling !== null) return result(sterling, clause.word(at + 1) === 'sterling' ? at + 2 : at + 1);
  for (const length of [3, 2]) {
    const word = clause.word(at + length - 1);
    const currency = word === '' ? null : currencyOf(clause.slice(at, at + length - 1).toLowerCase(), word);
    if (currency !== null) return result(currency, at + length);
  }
  // "30 MUSD": a million of them
  const scaled = /^(?<scale>[kKMB])(?<code>[A-Z]{3})$/.exec(token.text)?.groups;
  if (scaled !== undefined) {
    const factor = scaled['scale'] === 'M' ? 1e6 : scaled['scale'] === 'B' ? 1e9 : 1e3;
    const currency = currencyByCode(scaled['code'] ?? '');
    if (currency !== null) return result(currency, at + 1, factor);
  }
  if (/^(?:[A-Z]{3,4}|[a-z]{3})$/.test(token.text)) {
    const code = currencyByCode(token.text);
    if (code !== null) return result(code, at + 1);
  }
  // "10 grand", but "10 grand juries"
  if (token.lower === 'grand' && !attached && !/^(?:NOUN|PROPN|ADJ)$/.test(clause.tag(at + 1)))
    return result(dollars(clause), at + 1, 1000);
  if (token.text === 'c' && attached) return result(currencyByWord('cents', null), at + 1);
  // Pence are written "p"; those of a share are quoted like the points of an index.
  if (token.text === 'p') {
    const penny = currencyByWord('pence', null);
    const quoted = clause.tokens.some(({ lower }) => QUOTED.test(lower));
    return result(penny === null || !quoted ? penny : { ...penny, name: 'point' }, at + 1);
  }
  if (attached && token.text.length < 3) return null;
  if (/^(?:mark|marks|won|sterling)$/.test(token.lower) && clause.tag(at) === 'VERB') return null;
  if (/^marks?$/.test(token.lower) && clause.capital(at)) return null;
  return result(currencyByWord(token.lower, clause.country), at + 1);
}
