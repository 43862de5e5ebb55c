/**
 * Words that end the names of things and say only what kind they are: "the Harbour Cup", "the Ann Roe Foundation". Days are
 * left out: one and the same has several names.
 */

const KINDS = new Set(
  (
    'academy accord act agency airport alliance arena army association avenue award bank bar base bay beach bill ' +
    'board bowl bridge building cathedral center centre championship championships church clinic club college ' +
    'commission committee company conference corp corporation council county court cup department district ' +
    'division election expo fair federation festival field final forum foundation front fund gallery games group ' +
    'hall harbor harbour hospital hotel house inc institute island islands lake law league library ltd marathon ' +
    'market medal memorial ministry mission mosque museum office open orchestra organisation organization park party ' +
    'plan port prison prize project race regatta river road school series society square stadium station street ' +
    'summit synagogue theater theatre tournament tower treaty tribunal trophy trust tunnel union university valley ' +
    'war'
  ).split(' '),
);

/** True for a lower-case word that ends names of many things. */
export const isKindOfThing = (word: string): boolean => KINDS.has(word);
