import type { ComponentProps } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import LayeredDiagram from './LayeredDiagram.svelte';
import type { DiagramEdge } from './types.ts';

const edge = (key: string, more: Partial<DiagramEdge> = {}): DiagramEdge => ({
  ...{ key, from: 'ada', to: 'ben', family: 'accusation', directed: true, backward: false },
  ...{ count: 1, duress: false, weak: false, uncertain: false, label: `Line ${key}`, ...more },
});

function show(more: Partial<ComponentProps<typeof LayeredDiagram>> = {}) {
  const onnode = vi.fn<(id: string) => void>();
  const onedge = vi.fn<(key: string) => void>();
  void render(LayeredDiagram, {
    nodes: [
      { id: 'ada', name: 'Ada', kind: 'person', layer: 0, end: true },
      { id: 'ben', name: 'Ben of the Very Long Name', kind: 'person', layer: 1, note: 'a hub' },
    ],
    edges: [edge('one'), edge('two', { family: 'testimony', duress: true, count: 3 })],
    label: 'Who accused Ben',
    selected: null,
    onnode,
    onedge,
    ...more,
  });
  return { onnode, onedge };
}

describe('a layered diagram', () => {
  it('is a named figure of boxes and lines that are buttons', async () => {
    show();
    await expect.element(page.getByRole('region', { name: 'Who accused Ben' })).toBeInTheDocument();
    await expect.element(page.getByRole('button', { name: 'Ada' })).toBeInTheDocument();
    const ben = page.getByRole('button', { name: 'Ben of the Very Long Name, a hub' });
    await expect.element(ben).toBeInTheDocument();
    expect(page.getByRole('button', { name: /^Line/ }).elements()).toHaveLength(2);
    await expect.element(page.getByText('3×')).toBeInTheDocument();
  });

  it('tells what was chosen, by the pointer and by the keyboard', async () => {
    const { onnode, onedge } = show();
    await page.getByRole('button', { name: 'Ada' }).click();
    expect(onnode).toHaveBeenCalledWith('ada');
    (page.getByRole('button', { name: 'Line two' }).element() as SVGElement).focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard(' ');
    expect(onedge.mock.calls).toEqual([['two'], ['two']]);
  });

  it('says what is selected, and fades what is not asked for', async () => {
    show({ selected: 'one', bright: new Set(['ada', 'one']) });
    const one = page.getByRole('button', { name: 'Line one' });
    await expect.element(one).toHaveAttribute('aria-pressed', 'true');
    await expect.element(one).not.toHaveClass('faded');
    await expect.element(page.getByRole('button', { name: 'Line two' })).toHaveClass('faded');
  });

  it('is empty without nodes', async () => {
    show({ nodes: [], edges: [] });
    await expect.element(page.getByRole('region')).toBeInTheDocument();
    expect(page.getByRole('button').elements()).toEqual([]);
  });
});
