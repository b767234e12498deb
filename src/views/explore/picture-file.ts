/** The picture as a file: its caption from what the reader sees, and a PNG drawn from the SVG. */
import sans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';
import { FAMILY_STYLE, STANCE_STYLE } from '#canvas/family-style.ts';
import type { Snapshot } from '#canvas/snapshot.ts';
import type { Caption, Sample } from '#export/picture-caption.ts';
import { writePictureSvg } from '#export/picture-svg.ts';
import { FAMILIES } from '#model/schema/scales.ts';
import type { Explorer } from '#state/explorer.svelte.ts';

/** Twice as fine as the screen. */
const FINE = 2;

export async function pictureFile(
  explorer: Explorer,
  drawn: Snapshot,
  format: 'svg' | 'png',
): Promise<{ name: string; blob: Blob }> {
  const caption = captionOf(explorer, drawn.palette);
  const name = `${explorer.slug}.${format}`;
  if (format === 'svg') {
    return { name, blob: new Blob([writePictureSvg(drawn, caption)], { type: 'image/svg+xml' }) };
  }
  const svg = writePictureSvg(drawn, caption, await fontFaces());
  return { name, blob: await raster(svg) };
}

function captionOf(explorer: Explorer, palette: Snapshot['palette']): Caption {
  const { info } = explorer.dossier;
  const { picture: t } = explorer.messages;
  const today = new Date().toLocaleDateString('sv');
  const filters = explorer.activeFilters.map(({ label }) => label);
  const whole = info.subtitle === null ? info.title : `${info.title}: ${info.subtitle}`;
  return {
    title: whole,
    subtitle: `${t.shown(explorer.counts.entities, explorer.counts.claims)}. ${t.linkIsClaim}`,
    legend: legendOf(explorer, palette),
    notes: [
      t.save.filters(filters),
      info.coverage,
      `${t.save.made(info.version, explorer.issued, explorer.date(today))} ${info['how-to-cite']}`,
      location.href,
    ],
  };
}

function legendOf(explorer: Explorer, palette: Snapshot['palette']): Caption['legend'] {
  const { kindsMany, picture } = explorer.messages;
  const line = (colour: string, more: object = {}): Sample => ({
    line: {
      ...{ colour, headColour: colour, width: 1.4, opacity: 1, dash: [], head: 'none' },
      ...{
        headFilled: true,
        headScale: 1,
        inferred: false,
        duress: false,
        selected: false,
        ...more,
      },
    },
  });
  const node = (shape: string, fill: string, more: object = {}): Sample => ({
    node: {
      ...{ width: 13, height: 13, shape, fill, stroke: fill, border: 1, dashed: false },
      ...{ opacity: 1, ring: null, pile: false, selected: false, ...more },
    },
  });
  const stances = Object.values(explorer.dossier.vocabulary.stances).sort(
    (a, b) => a.order - b.order,
  );
  return [
    ...FAMILIES.map((family) => {
      const { dash, arrow, width } = FAMILY_STYLE[family];
      const sample = line(palette[family], { dash, head: arrow, width });
      return { label: explorer.familyLabel(family), sample };
    }),
    { label: picture.save.duress, sample: line(palette.testimony, { head: 'vee', duress: true }) },
    ...stances.map(({ label, order }) => {
      const step = Math.min(5, Math.max(1, Math.round(order)));
      const { arrow, fill } = STANCE_STYLE[step - 1]!;
      const { dash, width } = FAMILY_STYLE.commentary;
      const colour = palette[`stance${step}` as 'stance1'];
      const sample = line(colour, { dash, width, head: arrow, headFilled: fill === 'filled' });
      return { label: picture.save.stance(explorer.familyLabel('commentary'), label), sample };
    }),
    { label: kindsMany.person, sample: node('ellipse', palette.person) },
    { label: kindsMany.group, sample: node('round-rectangle', palette.group) },
    { label: kindsMany.event, sample: node('diamond', palette.event) },
    {
      label: picture.save.confessed,
      sample: node('ellipse', palette.person, { ring: palette.testimony }),
    },
    {
      label: picture.save.pile,
      sample: node('ellipse', palette.paper, { stroke: palette.group, pile: true }),
    },
  ];
}

/** The page's fonts, within the file: a picture that is drawn from a file fetches nothing. */
async function fontFaces(): Promise<string> {
  const faces = await Promise.all(
    [
      ['Source Sans 3 Variable', sans],
      ['Source Serif 4 Variable', serif],
    ].map(async ([family, address]) => {
      const font = await (await fetch(address!)).blob();
      return `@font-face{font-family:'${family}';font-weight:200 900;src:url(${await dataUrl(font)})}`;
    }),
  );
  return faces.join('');
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => fail(reader.error ?? new Error('unreadable font'));
    reader.readAsDataURL(blob);
  });
}

async function raster(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = await dataUrl(new Blob([svg], { type: 'image/svg+xml' }));
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * FINE;
  canvas.height = image.naturalHeight * FINE;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('missing canvas context: 2d');
  context.scale(FINE, FINE);
  context.drawImage(image, 0, 0);
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => (blob === null ? fail(new Error('no picture')) : done(blob)));
  });
}
