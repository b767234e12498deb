import { createRawSnippet } from 'svelte';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import DataTable from './DataTable.svelte';

const row = (cell: string) =>
  createRawSnippet(() => ({ render: () => `<tr><td>${cell}</td></tr>` }));
const body = (cell: string) =>
  createRawSnippet(() => ({ render: () => `<tbody><tr><td>${cell}</td></tr></tbody>` }));

describe('a table of data', () => {
  it('is named by its caption, and is no stop for the keyboard where it fits', async () => {
    void render(DataTable, { caption: 'Votes', head: row('For'), children: body('12') });
    await expect.element(page.getByRole('table', { name: 'Votes' })).toBeVisible();
    expect(page.getByRole('region').elements()).toHaveLength(0);
  });

  it('is a region that the keyboard can scroll where it does not fit', async () => {
    const long = 'x'.repeat(4000);
    void render(DataTable, { caption: 'Votes', head: row('For'), children: body(long) });
    const region = page.getByRole('region', { name: 'Votes' });
    await expect.element(region).toHaveAttribute('tabindex', '0');
  });
});
