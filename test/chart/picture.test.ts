import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bar, Chart } from '../../src/chart/chart.ts';
import { toPng } from '../../src/chart/picture.ts';
import { altText, toCharts, toSvg } from './english.ts';
import { heroin, ketamine, makeRow, meth, worth } from './rows.ts';

function chartOf(...rows: Parameters<typeof toCharts>[0]): Chart {
  const [chart] = toCharts(rows, 'Seizures');
  if (chart === undefined) throw new Error('nothing to draw');
  return chart;
}

/** Decodes a PNG by drawing it: RGBA, four bytes a pixel. */
function decode(png: Uint8Array): { pixels: Uint8Array; width: number; height: number } {
  const width = Buffer.from(png).readUInt32BE(16);
  const height = Buffer.from(png).readUInt32BE(20);
  const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="${href}"/></svg>`;
  return { pixels: new Resvg(svg).render().pixels, width, height };
}

async function colours(chart: Chart): Promise<Map<string, number>> {
  const { pixels } = decode(await toPng(chart));
  const found = new Map<string, number>();
  for (let i = 0; i < pixels.length; i += 4) {
    const colour = pixels.subarray(i, i + 4).join(',');
    found.set(colour, (found.get(colour) ?? 0) + 1);
  }
  return found;
}

/** How many pixels are clearly darker than the paper and carry no hue: the lettering. */
async function lettering(chart: Chart): Promise<number> {
  let ink = 0;
  for (const [colour, count] of await colours(chart)) {
    const [red = 0, green = 0, blue = 0] = colour.split(',').map(Number);
    if (Math.max(red, green, blue) < 128 && Math.max(red, green, blue) - Math.min(red, green, blue) < 24) ink += count;
  }
  return ink;
}

const BLUE = '0,114,178,255';
const PALE_BLUE = '158,202,233,255';
const VERMILION = '213,94,0,255';

describe('a picture', () => {
  const chart = chartOf(meth, heroin, ketamine, worth);
  const withBar = (change: Partial<Bar>): Chart => ({
    ...chart,
    bars: chart.bars.map((bar) => ({ ...bar, ...change })),
  });

  it('has ink where each text should be', async () => {
    const all = await lettering(chart);
    for (const [what, without] of Object.entries({
      title: { ...chart, title: '' },
      subtitle: { ...chart, subtitle: '' },
      caption: { ...chart, caption: '' },
      labels: withBar({ label: '' }),
      values: withBar({ text: '' }),
    }))
      expect(all - (await lettering(without)), what).toBeGreaterThan(300);
    expect((await lettering(withBar({ note: 'Harbor Courier, 2 May 2024' }))) - all).toBeGreaterThan(300);
  });

  it('stands on paper of its own, right up to the corners', async () => {
    const { pixels, width, height } = decode(await toPng(chart));
    for (const corner of [0, width - 1, (height - 1) * width, height * width - 1])
      expect([...pixels.subarray(corner * 4, corner * 4 + 4)]).toEqual([255, 255, 255, 255]);
  });

  it('draws a bar for each figure and a bracket for what is not one number', async () => {
    const found = await colours(chart);
    expect(found.get(BLUE)).toBeGreaterThan(10_000);
    expect(found.get(PALE_BLUE)).toBeGreaterThan(1000);
    expect((await colours(chartOf(heroin, ketamine))).has(PALE_BLUE)).toBe(false);
  });

  it('draws what outlets differ in with another colour, and says it in words', async () => {
    const disputed = chartOf(heroin, makeRow({ value: 90, conflictsWith: ['seizure:heroin:1'] }));
    expect((await colours(disputed)).get(VERMILION)).toBeGreaterThan(10_000);
    expect(await toSvg(disputed)).toContain('outlets differ');
    expect((await colours(chart)).has(VERMILION)).toBe(false);
  });

  it('shows a sliver of what is next to nothing beside the others', async () => {
    const small = chartOf(makeRow({ value: 90_000 }), makeRow({ value: 3, conflictsWith: ['seizure:cocaine:1'] }));
    expect((await colours(small)).get(VERMILION)).toBeGreaterThan(50);
  });

  it('says in words what it shows, for who cannot see it', async () => {
    expect(await toSvg(chart)).toContain(`aria-label="${altText(chart)}"`);
  });

  it('prints long names whole, inside the frame', async () => {
    const item = 'cocaine hidden in frozen fish and banana pulp from each of the southern ports of the republic';
    const svg = await toSvg(chartOf(meth, makeRow({ value: 7, item, period: 'between January and the end of June' })));
    const printed = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(' ');
    expect(printed).toContain(item);
    expect(printed).toContain('since late March');
    const paper = new Resvg(svg).getBBox();
    const frame = /viewBox="(?<x>\S+) (?<y>\S+) (?<width>\S+) (?<height>\S+)"/.exec(svg)?.groups ?? {};
    expect(paper).toMatchObject({ width: Number(frame['width']), height: Number(frame['height']) });
  });

  it('copes with nothing, with huge ratios and with one bar', async () => {
    for (const rows of [[makeRow({ value: 0 })], [makeRow({ value: 1e-9 }), makeRow({ value: 1e15 })], [meth]])
      expect(decode(await toPng(chartOf(...rows))).width).toBeGreaterThan(500);
  });

  it('is well-formed whatever the words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 30 }), async (item) => {
        expect(new Resvg(await toSvg(chartOf(makeRow({ value: 5, item, text: item }), heroin))).width).toBeGreaterThan(
          400,
        );
      }),
      { numRuns: 10 },
    );
    const svg = await toSvg(chartOf(makeRow({ value: 5, item: '</text><script>alert(1)</script>&\u0000\ud800' })));
    expect(svg).not.toContain('<script');
    expect(() => new Resvg(svg)).not.toThrow();
  });

  it('is the same every time', async () => {
    expect(await toSvg(chart)).toBe(await toSvg(chart));
  });
});
