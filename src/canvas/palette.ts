/** The colours of the picture, read from the custom properties of the page's stylesheet. */

const TOKENS = {
  accusation: '--family-accusation',
  testimony: '--family-testimony',
  commentary: '--family-commentary',
  pressure: '--family-pressure',
  tie: '--family-tie',
  stance1: '--stance-1',
  stance2: '--stance-2',
  stance3: '--stance-3',
  stance4: '--stance-4',
  stance5: '--stance-5',
  ink: '--ink',
  inkSoft: '--ink-soft',
  paper: '--paper',
  line: '--line',
  accent: '--accent',
  duress: '--duress',
  person: '--person',
  group: '--group',
  event: '--event',
} as const;

export type Colour = keyof typeof TOKENS;
export const COLOURS = Object.keys(TOKENS) as readonly Colour[];
/** Every colour as `rgb(r, g, b)`. */
export type Palette = Readonly<Record<Colour, string>>;

/**
 * The palette in force at an element. A colour may be written in any form that CSS knows,
 * `light-dark()` and `oklch()` included; a token that is missing is the element's own colour.
 */
export function readPalette(element: Element): Palette {
  const probe = element.ownerDocument.createElement('span');
  probe.hidden = true;
  element.append(probe);
  const computed = getComputedStyle(probe);
  const entries = Object.entries(TOKENS).map(([colour, token]) => {
    probe.style.color = `var(${token})`;
    return [colour, plainColour(computed.color)];
  });
  probe.remove();
  return Object.fromEntries(entries) as Palette;
}

/** A computed colour in the one notation that the canvas library understands. */
function plainColour(colour: string): string {
  if (/^rgb\(/.test(colour)) return colour;
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) return 'rgb(128, 128, 128)';
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [r, g, b] = context.getImageData(0, 0, 1, 1).data;
  return `rgb(${r}, ${g}, ${b})`;
}
