import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/corpus/page/page.ts';

const STORY =
  '<p>The council of Fennick voted on Tuesday to plant four hundred lime trees along the canal.</p>' +
  '<p>The trees will be planted in May, and nobody voted against it, the clerk said on Tuesday.</p>';
const page = (head: string, top: string, bottom = '') =>
  readPage(`<html lang="en"><head>${head}</head><body>${top}${STORY}${bottom}</body></html>`, 'http://127.0.0.1:81/a');
const titled = (title: string, heading = 'Limes for Fennick') =>
  page(`<title>${title}</title>`, heading === '' ? '' : `<h1>${heading}</h1>`);

describe('the outlet of a page that names it in its window title only', () => {
  it.each([
    ['Limes for Fennick – Harbour Light', 'Harbour Light'],
    ['Limes for Fennick - The Lodestar', 'The Lodestar'],
    ['Limes for Fennick | Local | Fennick Echo', 'Fennick Echo'],
    ['Fennick Echo :: Limes for Fennick', 'Fennick Echo'],
    ['Fennick Echo | News | Limes for Fennick', 'Fennick Echo'],
    ['Upper Fenn: Limes for Fennick - Fenn News', 'Fenn News'],
    ['Limes for Fennick — Östersund Bladet', 'Östersund Bladet'],
  ])('is what the heading leaves over of "%s"', (title, outlet) => {
    expect(titled(title)).toMatchObject({ title: 'Limes for Fennick', source: outlet });
  });

  it.each([
    'Limes for Fennick | World News',
    'Limes for Fennick - Politics',
    'Limes for Fennick',
    'Limes for Fennick | 2',
  ])('is not a section: "%s"', (title) => {
    expect(titled(title)).toMatchObject({ title: 'Limes for Fennick', source: null });
  });

  it('is not a second headline in capitals', () => {
    const title = 'Mayor Quits After Budget Row - Second Vote Looms';
    expect(titled(title, 'Mayor quits after budget row').source).toBeNull();
  });

  it('is no author and no entry of a menu', () => {
    const head = '<title>Limes for Fennick | Mira Tolland</title>';
    expect(page(head, '<h1>Limes for Fennick</h1><p class="byline">By Mira Tolland</p>').source).toBeNull();
    const menu = '<nav><a href="/g">Garden Ideas</a></nav><h1>Limes for Fennick</h1>';
    expect(page('<title>Limes for Fennick | Garden Ideas</title>', menu).source).toBeNull();
  });

  it('may be all of it, when another place has the title', () => {
    const head = '<title>Fennick Observer</title><meta property="og:title" content="Limes for Fennick">';
    expect(page(head, '')).toMatchObject({ title: 'Limes for Fennick', source: 'Fennick Observer' });
    const logo = '<img src="l.gif" alt="Harbour Light"><h1>Limes for Fennick</h1>';
    expect(page('<title>Harbour Light</title>', logo).source).toBe('Harbour Light');
    expect(page('<title>Limes come to town</title>', '<h1>Limes for Fennick</h1>').source).toBeNull();
  });

  it('is told by its shape where no heading is', () => {
    expect(titled('Limes for Fennick | Fennick Echo', '')).toMatchObject({
      title: 'Limes for Fennick',
      source: 'Fennick Echo',
    });
    expect(titled('Limes for Fennick | And nobody says no', '').source).toBeNull();
  });
});

describe('the authors of a page', () => {
  it.each([
    '<div><div>Mira Tolland</div><div>Rural affairs correspondent, Fenn News</div></div>',
    '<div data-component="byline-block"><div>Mira Tolland</div><div>In Fennick</div></div>',
    '<div class="Byline_wrap__a1"><span>Mira Tolland</span></div>',
    '<p class="credit">Interview: Mira Tolland. Photos: Otto Brand</p>',
    '<p class="meta">Words by Mira Tolland</p>',
    '<p>Text: <b>Mira Tolland</b></p>',
    '<p>Mira Tolland</p><p>3 March 2025</p>',
    '<p>Mira Tolland | 3 March 2025 | 3 min read | 12 comments</p>',
    '<p class=byline>Words by Mira Tolland</p><p class=byline>Photos by Otto Brand</p>',
    '<p class=byline>By Mira Tolland, Rural Affairs Reporter</p>',
  ])('are found in %s', (line) => {
    const read = page('', `<h1>Limes for Fennick</h1>${line}`);
    expect(read.byline).toEqual(['Mira Tolland']);
    expect(read.text.startsWith('The council of Fennick')).toBe(true);
  });

  it('are not made of a place or a label above the text', () => {
    for (const line of [
      '<p>Upper Fenn</p>',
      '<p>Fenn Valley | Canal Street</p>',
      '<p>Long Read</p>',
      '<p>Photos by Otto Brand</p>',
    ])
      expect(page('', `<h1>Limes for Fennick</h1>${line}`).byline, line).toEqual([]);
  });
});

describe('the day of a page', () => {
  it.each([
    '<div class="firma">Por <a rel="author">Nuria Vela</a><br>Orba, 25 de septiembre de 2025 - 18:40 h</div>',
    '<p>Orba del Valle | 25 de septiembre de 2025</p>',
    '<div>By Nuria Vela, Fennick Echo, 25 September 2025</div>',
    '<p>Published 25 September 2025, 14.05 GMT | Updated 26 September</p>',
  ])('is found in %s', (line) => {
    expect(page('', `<h1>Limes for Fennick</h1>${line}`).date).toBe('2025-09-25');
  });

  it('is not one that the text speaks of', () => {
    const more = '<p>The first tree was planted on 25 September 2019, by the mayor of Fennick and her daughters.</p>';
    expect(page('', '<h1>Limes for Fennick</h1>', more).date).toBeNull();
  });
});
