import { describe, expect, it } from 'vitest';
import { bundles } from './bundles.ts';
import { buildClaimIndex } from './claim-index.ts';
import { claimsAbout, claimsBy } from './claims-about.ts';
import { emptyFilter, selectClaims } from './filter.ts';
import { dossierOf } from './testing.ts';

const ids = (claims: readonly { id: string }[]) => claims.map((claim) => claim.id);

describe('the claims about a record', () => {
  it('are listed by what the record is in them, confessions and denials included', () => {
    const index = buildClaimIndex(
      dossierOf(
        'a: x -accuses> y; b: y -confesses> y; c: z -accuses> y (mode denied); d: x -accuses> z (told by y endorses)',
      ),
    );
    const about = claimsAbout(index, 'y');
    expect(ids(about.from)).toEqual(['b']);
    expect(ids(about.to)).toEqual(['a', 'b', 'c']);
    expect(ids(about.attribution)).toEqual(['d']);
    expect(ids(claimsBy(index, 'x'))).toEqual(['a', 'd']);
  });

  it('are those of which a claim is the target', () => {
    const index = buildClaimIndex(dossierOf('a: x -accuses> y; b: z -judges> a'));
    expect(ids(claimsAbout(index, 'a').to)).toEqual(['b']);
    expect(ids(claimsAbout(index, 'nobody').to)).toEqual([]);
  });
});

describe('bundles', () => {
  const bundled = (text: string) => {
    const index = buildClaimIndex(dossierOf(text));
    return bundles(index, selectClaims(index, emptyFilter));
  };

  it('join parallel claims of a family, and keep direction and families apart', () => {
    const found = bundled('x -accuses> y; x -charges> y; y -accuses> x; x -implicates> y');
    expect(found.map(({ from, to, family, claims }) => [from, to, family, claims.length])).toEqual([
      ['x', 'y', 'accusation', 2],
      ['y', 'x', 'accusation', 1],
      ['x', 'y', 'testimony', 1],
    ]);
  });

  it('leave out what gives no edge', () => {
    expect(bundled('x -accuses> y (mode denied); x -confesses> x; x -accuses> x')).toEqual([]);
  });

  it('show the lowest certainty, any pressure and differing stances', () => {
    const [bundle] = bundled(
      'event t; x -judges> t (stance doubts) (certainty disputed); x -judges> t (stance condemns) (duress tortured denied); x -judges> t (stance condemns)',
    );
    expect(bundle).toMatchObject({
      certainty: 'disputed',
      duress: true,
      stance: 'condemns',
      stancesDiffer: true,
      roster: false,
    });
  });
});
