import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { AddressBar, type Browser } from './address-bar.svelte.ts';
import { Theme } from './theme.svelte.ts';
import type { Known } from './url.ts';

const known: Known = {
  record: (id) => id === 'ada' || id === 'ben',
  entity: (id) => id === 'ada' || id === 'ben',
  source: () => false,
  term: (_, value) => value === 'testimony',
  renamed: () => null,
};

/** A browser's history in a few lines. */
function browser(search = '') {
  const entries = [search];
  let at = 0;
  const location = { search, pathname: '/sub/' };
  const put = (url: string) => (location.search = url.replace('/sub/', ''));
  const fake: Browser = {
    location,
    history: {
      pushState(_data, _unused, url) {
        entries.splice(at + 1, Infinity, put(url));
        at++;
      },
      replaceState(_data, _unused, url) {
        entries[at] = put(url);
      },
    },
  };
  const back = () => {
    location.search = entries[--at] ?? '';
  };
  return { fake, back, entries };
}

describe('the address bar', () => {
  it('opens the dossier’s opening view where it is empty', () => {
    const bar = new AddressBar(browser().fake, known, 'view=explore&select=ada');
    expect(bar.current.select).toBe('ada');
  });

  it('goes to a changed view and comes back', () => {
    const { fake, back } = browser('?view=explore&select=ada');
    const bar = new AddressBar(fake, known, '');
    bar.go({ select: 'ben' });
    flushSync();
    expect(bar.current.select).toBe('ben');
    expect(fake.location.search).toBe('?view=explore&select=ben');
    back();
    bar.read();
    expect(bar.current.select).toBe('ada');
  });

  it('replaces a step that only refines the last', () => {
    const { fake, entries } = browser();
    new AddressBar(fake, known, '').go({ form: 'list' }, { replace: true });
    expect(entries).toHaveLength(1);
  });

  it('lists what it dropped, and forgets it on the next step', () => {
    const bar = new AddressBar(browser('?select=nobody').fake, known, '');
    expect(bar.dropped).toEqual([{ field: 'select', value: 'nobody' }]);
    bar.go({});
    expect(bar.dropped).toEqual([]);
  });
});

describe('the theme', () => {
  const system = (dark: boolean) => {
    const target = new EventTarget() as MediaQueryList;
    return Object.assign(target, { matches: dark });
  };

  it('is the system’s until one is chosen, and the choice is kept', () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
    const theme = new Theme(storage, system(true));
    expect(theme.name).toBe('dark');
    theme.toggle();
    expect(theme.name).toBe('light');
    expect(new Theme(storage, system(true)).name).toBe('light');
  });

  it('works where storage refuses', () => {
    const refuse = () => {
      throw new DOMException('denied');
    };
    const theme = new Theme({ getItem: refuse, setItem: refuse }, system(false));
    theme.toggle();
    expect(theme.name).toBe('dark');
  });
});
