/** A chart → SVG and PNG. The drawing libraries are loaded with the first picture. */

import { createRequire } from 'node:module';
import type { Chart } from './chart.ts';
import { FONT, toSpec } from './spec.ts';

const resolve = createRequire(import.meta.url).resolve;

/**
 * Fonts come with us and none of the system is used, so that a picture looks the same everywhere. They must be TrueType:
 * with WOFF the text is missing without an error.
 */
const FONTS = {
  loadSystemFonts: false,
  fontFiles: ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((file) => resolve(`dejavu-fonts-ttf/ttf/${file}`)),
  defaultFontFamily: FONT,
};

/** White around the drawing, and behind it: readable on a dark page too. */
const MARGIN = 20;
const BACKGROUND = '#ffffff';
/** Pixels of the PNG for one of the SVG. */
const ZOOM = 2;

/** Draws a chart. The picture has its own background and ends just outside the ink, so that no label is cut. */
export async function toSvg(chart: Chart): Promise<string> {
  const [vega, vegaLite, { Resvg }] = await Promise.all([
    import('vega'),
    import('vega-lite'),
    import('@resvg/resvg-js'),
  ]);
  const view = new vega.View(vega.parse(vegaLite.compile(toSpec(chart)).spec), { renderer: 'none' });
  const drawn = await view.toSVG();
  view.finalize();
  // Without a canvas the text widths are guessed, so the frame is fitted to what was drawn.
  const ink = new Resvg(drawn, { font: FONTS }).getBBox();
  if (ink === undefined) throw new Error('The chart has nothing to draw.');
  const [x, y] = [Math.floor(ink.x) - MARGIN, Math.floor(ink.y) - MARGIN];
  const [width, height] = [Math.ceil(ink.width) + 2 * MARGIN, Math.ceil(ink.height) + 2 * MARGIN];
  const frame = `width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}"`;
  const paper = `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${BACKGROUND}"/>`;
  return drawn.replace(
    /^<svg[^>]*>/,
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${frame}>${paper}`,
  );
}

/** The same as a PNG, twice the size for sharp screens. */
export async function toPng(chart: Chart): Promise<Uint8Array> {
  const { Resvg } = await import('@resvg/resvg-js');
  return new Resvg(await toSvg(chart), { font: FONTS, fitTo: { mode: 'zoom', value: ZOOM } }).render().asPng();
}
