import { type Component, createRawSnippet } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Lazy from './Lazy.svelte';
import Tag from './Tag.svelte';

const children = createRawSnippet(() => ({ render: () => '<span>here</span>' }));
/** A part of the page that says "here". */
const part = ((anchor: Element, props: object) =>
  (Tag as unknown as (anchor: Element, props: object) => object)(anchor, {
    ...props,
    children,
  })) as unknown as Component;

describe('a part that is loaded when it is shown', () => {
  it('is busy until it is there, and is loaded once', async () => {
    const load = vi.fn(async () => ({ default: part }));
    const first = render(Lazy, { load, failed: 'no' });
    await expect.element(page.getByText('here')).toBeVisible();
    (await first).unmount();
    void render(Lazy, { load, failed: 'no' });
    await expect.element(page.getByText('here')).toBeVisible();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('says so where it cannot be loaded', async () => {
    const load = vi.fn(async () => Promise.reject(new Error('offline')));
    void render(Lazy, { load, failed: 'This part could not be loaded.' });
    await expect.element(page.getByRole('alert')).toHaveTextContent('could not be loaded');
  });
});
