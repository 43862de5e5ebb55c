/**
 * Words that carry grammar rather than matter. Written by hand from the closed word classes of each language
 * (articles, pronouns, auxiliaries, prepositions, conjunctions, question words); "no" and "not" are among them because
 * a passage that answers a question with a refusal seldom repeats the question's own negation.
 */

const ENGLISH =
  'a an the this that these those some any each every either neither both all such same own other another ' +
  'i me my mine myself we our ours ourselves you your yours yourself yourselves he him his himself she her hers herself ' +
  'it its itself they them their theirs themselves one ones who whom whose which what when where why how whoever whatever ' +
  'am is are was were be been being have has had having do does did doing done will would shall should can could may might ' +
  'must ought cannot let lets ' +
  'about above across after against along among amid around as at before behind below beneath beside besides between beyond ' +
  'by despite down during except for from in inside into like near of off on onto out outside over past per since through ' +
  'throughout to toward towards under until up upon via with within without ' +
  'and but or nor so yet if because although though while whereas unless than whether then else ' +
  'not no only just also too very more most much many few less least here there now again once ever even still already ' +
  'rather quite almost';

const SPANISH =
  'el la los las lo un una unos unas de del al a ante bajo con contra desde durante en entre hacia hasta mediante para por ' +
  'segun sin sobre tras y e o u ni pero mas sino aunque porque pues si como cuando donde que quien quienes cual cuales cuyo ' +
  'cuya cuyos cuyas cuanto cuanta cuantos cuantas yo tu el ella ello nosotros nosotras vosotros ellos ellas usted ustedes me ' +
  'te se nos os le les mi mis tus su sus nuestro nuestra nuestros nuestras mio mia este esta esto estos estas ese esa eso ' +
  'esos esas aquel aquella aquello aquellos aquellas otro otra otros otras mismo misma mismos mismas todo toda todos todas ' +
  'ser es son era eran fue fueron sera seran sido siendo soy eres somos sea sean fuera fuese estar esta estan estaba estaban ' +
  'estuvo estuvieron estado haber ha han hay habia habian hubo habra haya hayan he has hemos no muy mas menos tan tanto ' +
  'tambien ya aun solo cada algun alguna algunos algunas ningun ninguna tal tales asi entonces';

const WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(ENGLISH.split(' ')),
  es: new Set(SPANISH.split(' ')),
};

/** Stop words of a language, lower-case and without diacritics; of an unknown one the English. */
export function stopWords(language: string): ReadonlySet<string> {
  return WORDS[language] ?? (WORDS['en'] as ReadonlySet<string>);
}
