/** Words that tell money from something else. */

/** Words that speak of money: near them pounds are paid, not weighed. */
export const MONEY_CUES = new Set(
  (
    'cost costs costing paid pay pays paying price priced prices fine fined fines spent spend spends spending worth salary salaries wage wages ' +
    'earn earns earned earning bill bills debt debts loan loans rent fare fares fee fees tax taxes budget profit profits revenue revenues ' +
    'turnover saving savings borrowed owed owe owes charge charged charges bonus pension cash bank bet currency sterling exchange dollar ' +
    'dollars euro euros cent cents pence'
  ).split(' '),
);

/** What is counted in pounds: "a 50 pound fine". */
export const PAID_IN_POUNDS = new Set(
  'note notes coin coins fine fines fee fees bill bills deal budget prize'.split(' '),
);

/** Words of the stock exchange: near them pence are quoted like the points of an index. */
export const EXCHANGE_CUES = new Set(
  (
    'share shares stock stocks ftse index group plc trading traded market markets fallers risers gainers investor investors dividend dividends ' +
    'session sports aim footsie earnings'
  ).split(' '),
);
