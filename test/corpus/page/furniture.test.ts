import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/corpus/page/page.ts';

const ONE = 'The council of Fennick voted on Tuesday to plant four hundred lime trees along the old canal.';
const TWO = 'The trees will be planted in May, and nobody voted against it, the town clerk said on Tuesday.';
const THREE = 'Each tree costs forty crowns, and the baker of the town will pay for the first of them himself.';
const MORE = `<p>${TWO}</p><p>${THREE}</p>`;
const STORY = `${ONE}\n\n${TWO}\n\n${THREE}`;
const between = (box: string): string =>
  readPage(`<html><body><main><h1>Limes for Fennick</h1><p>${ONE}</p>${box}${MORE}</main></body></html>`, null).text;

describe('what stands between paragraphs', () => {
  it.each([
    ['a box with a field', '<div><p>Get our best garden stories first, every Friday.</p><form><input></form></div>'],
    [
      'a box with a field',
      '<div><h3>The Friday Spade</h3><p>Garden news, written by Otto Brand.</p><label>Mail <input type="email"></label></div>',
    ],
    ['a line before a field', '<p>Garden stories straight to your inbox.</p><form><input></form>'],
    ['a menu', '<div><b>Fenn News</b> | Home | Hills | Towns | Small ads | Weather: 14 C | Tides and times</div>'],
    ['a menu', '<table><tr><td>Home</td><td>Hills</td><td>Towns</td><td>Small ads</td></tr></table>'],
    ['a question to readers', '<p>Spotted a mistake? Tell the news desk on 01632 960 001.</p>'],
    ['a question to readers', '<p>Do you work there? Contact our reporters safely at tips@fenn.example.</p>'],
    ['a question to readers', '<p>¿Ha visto un error? Escriba a la redacción: redaccion@orba.example</p>'],
    [
      'a caption',
      '<div class="image-block"><img src="a"><span class="image-block__caption">Limes in the rain on Tuesday morning.</span></div>',
    ],
    ['a caption', '<div><img src="a"><br>Limes in the rain on Tuesday morning, with the clerk.</div>'],
  ])('is left out when it is %s: %s', (_what, box) => {
    expect(between(box)).toBe(STORY);
  });

  it.each([
    [
      '<p>“It went straight to your inbox,” the clerk told the mayor of Fennick.</p>',
      '“It went straight to your inbox,” the clerk told the mayor of Fennick.',
    ],
    [
      '<p>Did you see the car? Call the police on 01632 960 001.</p>',
      'Did you see the car? Call the police on 01632 960 001.',
    ],
    ['<p>Fenn 3 | Orba 2 | Senn 1 | Wray 0</p>', 'Fenn 3 | Orba 2 | Senn 1 | Wray 0'],
    ['<table><tr><td>Fenn</td><td>3</td><td>2</td><td>5</td></tr></table>', 'Fenn | 3 | 2 | 5'],
    [
      '<p><img src="a">The clerk had counted every hole along the canal.</p>',
      'The clerk had counted every hole along the canal.',
    ],
  ])('stays when it is of the article: %s', (box, text) => {
    expect(between(box)).toBe(`${ONE}\n\n${text}\n\n${TWO}\n\n${THREE}`);
  });

  it('may be a paragraph with a picture, where paragraphs are no <p>', () => {
    const boxes = [ONE, TWO, THREE].map((text) => `<div>${text}</div>`).join('');
    const picture = '<div><img src="a">The clerk had counted every hole along the canal.</div>';
    expect(readPage(`<body><h1>Limes</h1><main>${boxes}${picture}</main></body>`, null).text).toContain('every hole');
  });
});

describe('a line of author, day and length', () => {
  it.each([
    'Mira Tolland | 15 May 2025 | 3 min read | 47 comments',
    '15 May 2025 · 4 minutes to read',
    '3 min read • Share',
  ])('is no text: %s', (line) => {
    expect(readPage(`<h1>Limes</h1><p>${line}</p><p>${ONE}</p>${MORE}`, null).text).toBe(STORY);
  });
});

describe('a post of a live blog', () => {
  const post = (time: string, head: string, text: string) =>
    `<article><time>${time}</time>${head}<p>${text}</p></article>`;
  it('has its time and its own heading above it', () => {
    const posts = [
      post('16:45', '<h3>Street is open</h3>', ONE),
      post('15:20', '<h3>15:20 Nobody is missing</h3>', TWO),
      post('14:02', '', THREE),
    ];
    const { text } = readPage(`<body><h1>Fire in Fennick: live</h1><div>${posts.join('')}</div></body>`, null);
    expect(text).toBe(
      `## 16:45 · Street is open\n\n${ONE}\n\n## 15:20 Nobody is missing\n\n${TWO}\n\n## 14:02\n\n${THREE}`,
    );
  });
});
