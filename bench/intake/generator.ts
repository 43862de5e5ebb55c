/** Made-up articles, the same for the same seed. */

/** Numbers from 0 to 1 (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const FIRST = 'Ann Bo Carla Dan Eve Finn Gus Hana Ivo Jane Karl Lena Max Nora Otto Pia Rolf Sara Tom Uma'.split(' ');
const LAST = 'Roe Lind Marsh Dahl Holm Brandt Ellery Falk Gray Hart Iversen Jones Kerr Lowe Moss Nash Orr Poe'.split(
  ' ',
);
const PLACES = 'Northport Skarholm Lowmere Ashby Carrow Elmwood Dunmoor Westhaven Port-Ellery Marrick'.split(' ');
const DRUGS = 'cocaine heroin ketamine fentanyl methamphetamine cannabis'.split(' ');
const WORDS =
  'harbour council bridge storm river school budget ferry police court hospital road vote minister strike water price farm train market winter house fire report plan worker union museum festival team'.split(
    ' ',
  );

/** A Markdown file of some 350 words: news of nowhere. */
export function articleFile(number: number, next: () => number): string {
  const one = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)] as T;
  const sentence = () => {
    const words = Array.from({ length: 8 + Math.floor(next() * 10) }, () => one(WORDS));
    return `The ${words.join(' the ')} in ${one(PLACES)}.`;
  };
  const speaker = `${one(FIRST)} ${one(LAST)}`;
  const place = one(PLACES);
  const paragraphs = [
    `Police in ${place} seized ${Math.floor(next() * 900) + 5} kilos of ${one(DRUGS)} on Friday, the council said.`,
    `“The ${one(WORDS)} will stay as it is,” said ${speaker}, the mayor of ${place}. ${sentence()}`,
    ...Array.from({ length: 6 }, () => `${sentence()} ${sentence()}`),
    `${Math.floor(next() * 40) + 2} people were arrested after the ${one(WORDS)}, ${speaker} said. ${sentence()}`,
  ];
  const day = String(1 + Math.floor(next() * 28)).padStart(2, '0');
  return `---\ntitle: The ${one(WORDS)} and the ${one(WORDS)} of ${place} (${number})\nsource: The ${one(PLACES)} Post\ndate: 2031-05-${day}\nbyline: ${one(FIRST)} ${one(LAST)}\n---\n${paragraphs.join('\n\n')}\n`;
}
