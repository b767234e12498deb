import { createRawSnippet } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Suggest from './Suggest.svelte';

const NAMES = ['Ada', 'Adam', 'Ben'];

function show(value = '', prepare = () => Promise.resolve()) {
  const onchoose = vi.fn<(id: string) => void>();
  const find = (query: string) =>
    NAMES.filter((name) => name.toLowerCase().startsWith(query.toLowerCase())).map((label) => ({
      id: label.toLowerCase(),
      label,
    }));
  const option = createRawSnippet<[{ label: string }]>((item) => ({
    render: () => `<span>${item().label}</span>`,
  }));
  void render(Suggest, {
    ...{ label: 'Find', placeholder: 'A name', find, onchoose, option, value, prepare },
    none: (query: string) => `no ${query}`,
  });
  return { onchoose, box: page.getByRole('combobox', { name: 'Find' }) };
}

describe('a combobox', () => {
  it('offers what matches, and takes the first on Enter', async () => {
    const { onchoose, box } = show();
    await userEvent.type(box, 'ad');
    await expect.element(page.getByRole('option', { name: 'Adam' })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    expect(onchoose).toHaveBeenCalledWith('ada');
  });

  it('takes another with the arrows', async () => {
    const { onchoose, box } = show();
    await userEvent.type(box, 'ad');
    await expect.element(page.getByRole('option', { name: 'Adam' })).toBeVisible();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(onchoose).toHaveBeenCalledWith('adam');
  });

  it('takes one by the pointer', async () => {
    const { onchoose, box } = show();
    await userEvent.type(box, 'b');
    await userEvent.click(page.getByRole('option', { name: 'Ben' }));
    expect(onchoose).toHaveBeenCalledWith('ben');
  });

  it('says so where nothing matches, and chooses nothing', async () => {
    const { onchoose, box } = show();
    await userEvent.type(box, 'zz');
    await expect.element(page.getByText('no zz')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    expect(onchoose).not.toHaveBeenCalled();
  });

  it('shows the present choice', async () => {
    const { box } = show('Ben');
    await expect.element(box).toHaveValue('Ben');
  });

  it('keeps what is typed before it is ready, and then offers what matches', async () => {
    let ready: () => void = vi.fn();
    const { box } = show('', () => new Promise((done) => (ready = done)));
    await userEvent.type(box, 'ad');
    expect(page.getByRole('option').query()).toBeNull();
    ready();
    await expect.element(page.getByRole('option', { name: 'Adam' })).toBeVisible();
    await expect.element(box).toHaveValue('ad');
    await expect.element(box).toHaveFocus();
  });

  it('tries again at the next focus where it could not be made ready', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const prepare = vi
      .fn<() => Promise<void>>()
      .mockRejectedValueOnce(new Error('no connection'))
      .mockResolvedValue();
    const { box } = show('', prepare);
    await userEvent.click(box);
    await vi.waitUntil(() => prepare.mock.calls.length > 0);
    (document.activeElement as HTMLElement).blur();
    await userEvent.type(box, 'be');
    await expect.element(page.getByRole('option', { name: 'Ben' })).toBeVisible();
  });
});
