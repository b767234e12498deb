import { describe, expect, it } from 'vitest';
import { buildClaimIndex } from '#graph/claim-index.ts';
import { dossierOf } from '#graph/testing.ts';
import type { EventRecord } from '#model/dossier.ts';
import { neighbourhood } from './neighbourhood.ts';
import {
  byAndAbout,
  eventClaims,
  eventsInOrder,
  partsOf,
  restingOn,
  worksCited,
} from './record-page.ts';

const indexOf = (text: string) => buildClaimIndex(dossierOf(text));
const ids = (claims: readonly { id: string }[]) => claims.map(({ id }) => id);

describe('the page of a person', () => {
  it('has what they said, and what was said of them, each in order of date and once', () => {
    const index = indexOf(
      'a: ada -implicates> ben (on 1936); b: ada -accuses> ben (on 1937); c: ben -accuses> ada (on 1938)',
    );
    const { by, about } = byAndAbout(index, 'ada');
    expect(ids(by.written)).toEqual(['a', 'b']);
    expect(ids(about.written)).toEqual(['c']);
  });

  it('cites each work with the number of claims that rest on it', () => {
    const index = indexOf(
      'a: ada -accuses> ben (source letter); b: ben -accuses> ada (source letter)',
    );
    expect(
      worksCited(
        index,
        index.entities.find(({ id }) => id === 'ada')!,
      )[0],
    ).toEqual({
      source: 'letter',
      claims: 2,
    });
  });
});

describe('the neighbourhood', () => {
  const index = indexOf(
    'a: ada -accuses> ben; b: ada -accuses> cid; c: cid -accuses> ada; d: cid -implicates> ada; e: ben -accuses> cid',
  );

  it('has those who spoke of the entity before it, those of whom it spoke after it', () => {
    expect(neighbourhood(index, 'ada', 9).neighbours).toEqual([
      { id: 'cid', side: 'before' },
      { id: 'ben', side: 'after' },
    ]);
  });

  it('joins nobody but the entity and its neighbours, a line for each family', () => {
    expect(
      neighbourhood(index, 'ada', 9)
        .lines.map(({ key }) => key)
        .sort(),
    ).toEqual([
      'ada~accusation~ben',
      'ada~accusation~cid',
      'cid~accusation~ada',
      'cid~testimony~ada',
    ]);
  });

  it('keeps those with the most claims and counts the rest', () => {
    const { neighbours, left, lines } = neighbourhood(index, 'ada', 1);
    expect(ids(neighbours)).toEqual(['cid']);
    expect(left).toBe(1);
    expect(lines).toHaveLength(3);
  });
});

describe('the page of an event', () => {
  const index = indexOf(
    'event trials dated 1936/1938; event trial part of trials dated 1936-08; event first part of trials dated 1935; ' +
      'a: ada -implicates> ben (in trial); b: ben -judges> trial (in trial) (stance condemns); ' +
      'c: cid -judges> trial (in trial) (stance defends); d: ada -accuses> cid (in trial); e: cid -writes-of> trial (in trial)',
  );
  const event = (id: string) => index.entities.find((one) => one.id === id) as EventRecord;

  it('has who accused whom by speaker, with the parts of it', () => {
    expect(eventClaims(index, event('trials')).accusers).toMatchObject([
      { from: 'ada', claims: [{ id: 'a' }, { id: 'd' }] },
    ]);
  });

  it('has the commentary in the order of stances, remarks without one last', () => {
    const stances = eventClaims(index, event('trial')).stances;
    expect(stances.map(({ stance, claims }) => [stance, ids(claims)])).toEqual([
      ['defends', ['c']],
      ['condemns', ['b']],
      [null, ['e']],
    ]);
  });

  it('stands among the others by its first day', () => {
    expect(ids(eventsInOrder(index))).toEqual(['first', 'trials', 'trial']);
  });
});

describe('what became of somebody', () => {
  it('is told by event, in the order of the events', () => {
    const dossier = dossierOf(
      'event late dated 1938; event early dated 1936; a: ada -accuses> ben',
    );
    const parts = (part: string) =>
      [{ who: 'ada', part, outcomes: [] }] as unknown as EventRecord['parts'];
    const events = dossier.events.map((one) => ({
      ...one,
      parts: parts(one.id === 'late' ? 'witness' : 'defendant'),
    }));
    const index = buildClaimIndex({ ...dossier, events });
    expect(partsOf(index, 'ada').map(({ event, part }) => [event, part])).toEqual([
      ['early', 'defendant'],
      ['late', 'witness'],
    ]);
  });
});

describe('the page of a source', () => {
  it('tells what rests on it alone from what others say too', () => {
    const dossier = dossierOf(
      'a: ada -accuses> ben (source letter); b: ben -accuses> ada (source letter)',
    );
    const claims = dossier.claims.map((claim) =>
      claim.id === 'a'
        ? { ...claim, evidence: [...claim.evidence, { ...claim.evidence[0]!, source: 'diary' }] }
        : claim,
    );
    const index = buildClaimIndex({ ...dossier, claims });
    expect(restingOn(index, 'letter').map(({ claim, how }) => [claim.id, how])).toEqual([
      ['a', 'together'],
      ['b', 'alone'],
    ]);
  });

  it('tells what another work says that was read in it', () => {
    const index = indexOf('a: ada -accuses> ben (source letter via page)');
    expect(restingOn(index, 'page')).toMatchObject([{ how: 'read' }]);
    expect(restingOn(index, 'letter')).toMatchObject([{ how: 'alone' }]);
  });
});
