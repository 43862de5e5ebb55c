/** A chart → SVG and PNG. The drawing libraries are loaded with the first picture. */

import { createRequire } from 'node:module';
import type { BBox, Resvg } from '@resvg/resvg-js';
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

type Drawing = Readonly<{ svg: string; resvg: Resvg; frame: BBox }>;

/** Draws a chart, and measures a frame that ends just outside the ink, so that no label is cut. */
async function draw(chart: Chart): Promise<Drawing> {
  const [vega, vegaLite, { Resvg }] = await Promise.all([
    import('vega'),
    import('vega-lite'),
    import('@resvg/resvg-js'),
  ]);
  const view = new vega.View(vega.parse(vegaLite.compile(toSpec(chart)).spec), { renderer: 'none' });
  const svg = await view.toSVG();
  view.finalize();
  const resvg = new Resvg(svg, { font: FONTS, background: BACKGROUND, fitTo: { mode: 'zoom', value: ZOOM } });
  // Without a canvas Vega guesses the text widths, so the frame is fitted to what was drawn.
  const frame = resvg.getBBox();
  if (frame === undefined) throw new Error('The chart has nothing to draw.');
  const { x, y, width, height } = frame;
  frame.x = Math.floor(x) - MARGIN;
  frame.y = Math.floor(y) - MARGIN;
  frame.width = Math.ceil(width) + 2 * MARGIN;
  frame.height = Math.ceil(height) + 2 * MARGIN;
  return { svg, resvg, frame };
}

/** A chart as SVG, on paper of its own. */
export async function toSvg(chart: Chart): Promise<string> {
  const { svg, frame } = await draw(chart);
  const { x, y, width, height } = frame;
  const size = `width="${width}" height="${height}"`;
  const paper = `<rect x="${x}" y="${y}" ${size} fill="${BACKGROUND}"/>`;
  return svg.replace(
    /^<svg[^>]*>/,
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${size} viewBox="${x} ${y} ${width} ${height}">${paper}`,
  );
}

/** The same as a PNG, twice the size for sharp screens. */
export async function toPng(chart: Chart): Promise<Uint8Array> {
  const { resvg, frame } = await draw(chart);
  resvg.cropByBBox(frame);
  return resvg.render().asPng();
}
