/** English words by which the thing that a quantity is said of is found. */

/** Names of days, months and spans of time, and what stands before them. */
export const TIME_NAME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|tonight|year|week|month|quarter|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|last|past|previous|coming|following|this|next|early|late|morning|evening|afternoon)$/;

/** What may stand before the subject of a clause. */
export const OPENING =
  /^(?:and|but|while|that|because|if|when|as|since|after|before|where|whether|although|though|[,;:–—"“”])?$/;

/** Verbs whose object clause tells what was said, thought or found. */
export const SAYING =
  /^(?:say|tell|report|add|announce|note|state|show|estimate|find|write|predict|forecast|warn|explain|argue|claim|confirm|recall|suggest|believe|think|expect|know|hope|hear|mean|see|insist|feel|fear|conclude|reveal|indicate|project)$/;

/** Nouns that an infinitive explains: "plans to lay off" is done by whoever has the plans. */
export const WITH_INFINITIVE =
  /^(?:plans?|efforts?|decision|bid|move|attempts?|deal|offers?|proposal|right|ability|agreement|programs?|pledges?|need|way|chance|opportunity|time|orders?|goal|push|steps?|fight|contract|company|nation|country|first|permission|intention)$/;

/** First words of an insertion between commas. */
export const INSERTION =
  /^(?:according|including|excluding|a|an|the|which|who|whose|such|led|based|owned|known|formerly|now|once|from|aged|of|pictured|left|right|meanwhile|however|though|too|instead|similarly|therefore|likewise|moreover|also|on|in|by|at)$/;

/** What follows "$5 in" without naming what the money is: "in exchange for". */
export const IN_PHRASE =
  /^(?:exchange|return|total|addition|advance|order|place|part|case|favou?r|front|line|turn|response|spite)$/;

/** Verbs by which an amount is put on or taken off something: "adding $5 to the price". */
export const PUTS_OR_TAKES = /^(?:add|wipe|cut|knock|shave|slash|take|bring|trim|put)$/;
