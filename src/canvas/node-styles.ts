/** How people, groups and events look. Kinds differ in shape; hubs are hollow. */
import type { NodeSingular } from 'cytoscape';
import type { Palette } from './palette.ts';

export type Unit = () => number;
export type Px = (pixels: number) => () => number;

/** The part of the stylesheet that is about symbols. */
export function nodeStyles(palette: Palette, px: Px, unit: Unit) {
  const sized = (share: number) => (node: NodeSingular) => node.data('size') * share * unit();
  const colour = (name: 'person' | 'group' | 'event') => ({
    'background-color': palette[name],
    'border-color': palette[name],
  });
  return [
    {
      selector: 'node',
      style: {
        width: sized(1),
        height: sized(1),
        'border-width': px(1),
        'z-index': 10,
        'overlay-opacity': 0,
      },
    },
    { selector: 'node.person', style: { shape: 'ellipse', ...colour('person') } },
    {
      selector: 'node.group',
      style: {
        shape: 'round-rectangle',
        width: sized(1.05),
        height: sized(0.9),
        ...colour('group'),
      },
    },
    {
      selector: 'node.event',
      style: { shape: 'diamond', width: sized(1.2), height: sized(1.2), ...colour('event') },
    },
    {
      selector: 'node.hub, node.alleged',
      style: { 'background-color': palette.paper, 'border-width': px(1.8) },
    },
    { selector: 'node.alleged', style: { 'border-style': 'dashed' } },
    {
      selector: 'node.pile',
      style: {
        'background-color': palette.paper,
        'border-width': px(1.4),
        ghost: 'yes',
        'ghost-offset-x': px(2.5),
        'ghost-offset-y': px(2.5),
        'ghost-opacity': 0.7,
      },
    },
    {
      selector: 'node.confessed',
      style: {
        'outline-color': palette.testimony,
        'outline-width': px(1.3),
        'outline-offset': px(2),
        'outline-style': 'solid',
      },
    },
  ];
}
