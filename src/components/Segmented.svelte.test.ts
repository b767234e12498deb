import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Segmented from './Segmented.svelte';

describe('a strip of choices', () => {
  it('is a group of radio buttons with the present one checked', async () => {
    const onchange = vi.fn<(value: string) => void>();
    void render(Segmented, {
      label: 'Show as',
      options: [
        { value: 'picture', label: 'Picture' },
        { value: 'list', label: 'List' },
      ],
      value: 'picture',
      onchange,
    });
    await expect.element(page.getByRole('group', { name: 'Show as' })).toBeInTheDocument();
    await expect.element(page.getByRole('radio', { name: 'Picture' })).toBeChecked();
    (page.getByRole('radio', { name: 'List' }).element() as HTMLElement).click();
    expect(onchange).toHaveBeenCalledWith('list');
  });
});
