import type { Component } from 'svelte';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { blankPerson } from '#model/blank.ts';
import { compileWith } from '#model/compile/testing.ts';
import type { DossierFile, Person } from '#model/dossier.ts';
import { setExplorer } from '#state/context.ts';
import { Explorer } from '#state/explorer.svelte.ts';
import Identity from './Identity.svelte';

function show(fields: Partial<Person>): void {
  const { dossier } = compileWith();
  const many = dossier!.people.length + dossier!.groups.length + dossier!.events.length;
  const zeros = Array.from({ length: 2 * many }, () => 0);
  const picture = { seed: 1, positions: zeros, degree: zeros, betweenness: zeros };
  const file: DossierFile = {
    format: 1,
    ...dossier!,
    picture: { ...picture, approximate: false, community: [] },
  };
  const history = { pushState: () => undefined, replaceState: () => undefined };
  const location = { search: '', pathname: '/' };
  const explorer = new Explorer(file, { location, history }, 'https://host.example/');
  const within: Component<{ entity: Person }> = (...args) => {
    setExplorer(explorer);
    return Identity(...args);
  };
  const entity = { ...blankPerson('ada'), ...fields };
  void render(within, { props: { entity }, context: new Map() });
}

describe('who somebody is', () => {
  it('stands by itself, with its source, how sure it is, and what it gives', async () => {
    const entry = { source: 'letter', via: null, at: 'entry 7', quote: null, note: null };
    show({
      identifiers: { wikidata: 'Q7' },
      identification: [{ ...entry, gives: ['born', 'identifiers'], basis: 'interpreted' }],
    });
    const section = page.getByRole('group');
    await section.getByText(/from outside the dossier’s texts: A letter/).click();
    await expect
      .element(section)
      .toHaveTextContent(/A letter, entry 7 — interpreted by the curator\./);
    await expect.element(section).toHaveTextContent(/the date of birth, the numbers in catalogues/);
    await expect
      .element(page.getByRole('link', { name: 'Q7' }))
      .toHaveAttribute('href', 'https://www.wikidata.org/wiki/Q7');
  });

  it('is not there where nothing is known', () => {
    show({});
    expect(page.getByRole('group').elements()).toEqual([]);
  });
});
