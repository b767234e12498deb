import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { AddressBar, type Browser } from './address-bar.svelte.ts';
import { NOWHERE } from './site.ts';
import { Theme } from './theme.svelte.ts';
import type { Known } from './url.ts';

const known: Known = {
  record: (id) => id === 'ada' || id === 'ben',
  entity: (id) => id === 'ada' || id === 'ben',
  source: () => false,
  claim: () => false,
  term: (_, value) => value === 'testimony',
  renamed: (id) => (id === 'augusta' ? 'ada' : null),
  path: (id) => `people/${id}/`,
};

/** A browser's history in a few lines. */
function browser(search = '', path = '') {
  const entries = [`/sub/${path}${search}`];
  let at = 0;
  const location = { search, pathname: `/sub/${path}` };
  const put = (url: string) => {
    const { pathname, search } = new URL(url, 'http://host');
    Object.assign(location, { pathname, search });
    return url;
  };
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
    put(entries[--at] ?? '');
  };
  return { fake, back, entries };
}

describe('the address bar', () => {
  it('opens the dossier’s opening view where it is empty', () => {
    const bar = new AddressBar(
      browser().fake,
      known,
      'view=explore&select=ada',
      'https://host.example/sub/',
    );
    expect(bar.current.select).toBe('ada');
  });

  it('goes to a changed view and comes back', () => {
    const { fake, back } = browser('?view=explore&select=ada');
    const bar = new AddressBar(fake, known, '', 'https://host.example/sub/');
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
    new AddressBar(fake, known, '', 'https://host.example/sub/').go(
      { form: 'list' },
      { replace: true },
    );
    expect(entries).toHaveLength(1);
  });

  it('lists what it dropped, and forgets it on the next step', () => {
    const bar = new AddressBar(
      browser('?select=nobody').fake,
      known,
      '',
      'https://host.example/sub/',
    );
    expect(bar.dropped).toEqual([{ field: 'select', value: 'nobody' }]);
    bar.go({});
    expect(bar.dropped).toEqual([]);
  });
});

describe('the page of a record', () => {
  const at = (path: string, search = '') => {
    const { fake, back } = browser(search, path);
    return { bar: new AddressBar(fake, known, '', 'https://host.example/sub/'), fake, back };
  };

  it('is shown at its own address, and links from it lead up to the site', () => {
    const { bar } = at('people/ada/');
    expect(bar.current.page).toBe('ada');
    expect(bar.href({ view: 'trace' })).toBe('../../?view=trace');
    expect(bar.href({ page: 'ben' })).toBe('../../people/ben/');
  });

  it('is left by any change of view, and found again on the way back', () => {
    const { bar, fake, back } = at('people/ada/');
    bar.go({ select: 'ben' });
    expect(fake.location.pathname).toBe('/sub/');
    expect(bar.current).toMatchObject({ page: null, select: 'ben' });
    back();
    bar.read();
    expect(bar.current.page).toBe('ada');
  });

  it.each(['people/ada', 'groups/ada/', 'people/augusta/', 'people/ada/index.html'])(
    'asked for as %s is shown at its own address',
    (path) => {
      const { bar, fake } = at(path);
      expect(bar.current.page).toBe('ada');
      expect(fake.location.pathname).toBe('/sub/people/ada/');
    },
  );

  it.each(['people/nobody/', 'people/%E0%A4%A/', 'somewhere', 'a/b/c/d'])(
    'that is not there is said to be missing: %s',
    (path) => {
      const { bar } = at(path);
      expect(bar.current.page).toBeNull();
      expect(bar.missing).toBe(path);
      expect(bar.href({})).toBe(`${'../'.repeat(path.split('/').length - 1)}?view=explore`);
    },
  );

  it('is a place to go to from a link, other than the files of the site and other hosts', () => {
    const { bar } = at('people/ada/');
    expect(bar.leadsWithin('../../?view=trace')).toBe(true);
    expect(bar.leadsWithin('../ben/')).toBe(true);
    expect(bar.leadsWithin('../../dossier.json')).toBe(false);
    expect(bar.leadsWithin('https://example.org/sub/people/ada/')).toBe(false);
  });

  it('has a whole address where it is known where the site stands', () => {
    const { bar, fake } = at('people/ada/');
    expect(bar.absolute(bar.href({ page: 'ben' }))).toBe('https://host.example/sub/people/ben/');
    expect(bar.fileHref('citations.json')).toBe('../../citations.json');
    expect(new AddressBar(fake, known, '', NOWHERE).absolute('')).toBe('');
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
