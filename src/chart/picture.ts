/** A chart → SVG and PNG. The drawing library is loaded with the first picture. */

import { createRequire } from 'node:module';
import type { BBox, Resvg, ResvgRenderOptions } from '@resvg/resvg-js';
import type { Chart } from './chart.ts';
import { escape, FONT, toDrawing } from './svg.ts';

const resolve = createRequire(import.meta.url).resolve;

/** White around the drawing, and behind it: readable on a dark page too. */
const MARGIN = 20;
const BACKGROUND = '#ffffff';

const OPTIONS: ResvgRenderOptions = {
  /**
   * Fonts come with us and none of the system is used, so that a picture looks the same everywhere. They must be TrueType:
   * with WOFF the text is missing without an error.
   */
  font: {
    loadSystemFonts: false,
    fontFiles: ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((file) => resolve(`dejavu-fonts-ttf/ttf/${file}`)),
    defaultFontFamily: FONT,
  },
  background: BACKGROUND,
  /** Two pixels of the PNG for one of the SVG, for sharp screens. */
  fitTo: { mode: 'zoom', value: 2 },
};

const NAMESPACE = 'xmlns="http://www.w3.org/2000/svg"';

type Drawing = Readonly<{ elements: string; resvg: Resvg; frame: BBox }>;

/** Draws a chart, and measures a frame that ends just outside the ink, so that no label is cut. */
async function draw(chart: Chart): Promise<Drawing> {
  const { Resvg } = await import('@resvg/resvg-js');
  const elements = toDrawing(chart);
  const resvg = new Resvg(`<svg ${NAMESPACE}>${elements}</svg>`, OPTIONS);
  const frame = resvg.getBBox();
  if (frame === undefined) throw new Error('The chart has nothing to draw.');
  const { x, y, width, height } = frame;
  frame.x = Math.floor(x) - MARGIN;
  frame.y = Math.floor(y) - MARGIN;
  frame.width = Math.ceil(width) + 2 * MARGIN;
  frame.height = Math.ceil(height) + 2 * MARGIN;
  return { elements, resvg, frame };
}

/**
 * A chart as SVG, on paper of its own.
 * @param alt what it shows, for who cannot see it
 */
export async function toSvg(chart: Chart, alt: string): Promise<string> {
  const { elements, frame } = await draw(chart);
  const { x, y, width, height } = frame;
  const size = `width="${width}" height="${height}"`;
  const paper = `<rect x="${x}" y="${y}" ${size} fill="${BACKGROUND}"/>`;
  const said = `role="img" aria-label="${escape(alt)}"`;
  return `<svg ${NAMESPACE} ${size} viewBox="${x} ${y} ${width} ${height}" ${said}>${paper}${elements}</svg>`;
}

/** The same as a PNG, twice the size. */
export async function toPng(chart: Chart): Promise<Uint8Array> {
  const { resvg, frame } = await draw(chart);
  resvg.cropByBBox(frame);
  return resvg.render().asPng();
}
