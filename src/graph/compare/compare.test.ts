import { describe, expect, it } from 'vitest';
import { buildClaimIndex } from '../claim-index.ts';
import { dossierOf } from '../testing.ts';
import { emptyFilter } from '../filter.ts';
import { type Cell } from './cells.ts';
import { compare, type CompareQuery } from './compare.ts';
import { eraOf } from './era.ts';
import { saidWhen } from './said.ts';
import { stancesTaken } from './standing.ts';

const TRIAL = 'event trials dated 1936/1938; event trial part of trials dated 1936-08; ';
const indexOf = (text: string) => buildClaimIndex(dossierOf(TRIAL + text));

function comparing(text: string, query: Partial<CompareQuery> = {}) {
  const index = indexOf(text);
  const answer = compare(index, query);
  const cell = (commentator: string, subject: string): Cell => {
    const found = answer.cells.find(
      (one) => one.commentator === commentator && one.subject === subject,
    );
    if (found === undefined) throw new Error(`no cell ${commentator} ${subject}`);
    return found;
  };
  const pairs = answer.contradictions.map(({ claims, by }) => `${claims.join('+')} ${by.join()}`);
  return { index, ...answer, cell, pairs };
}

const said = (stance: string, date = '') =>
  `> trial (in trial) (stance ${stance})${date === '' ? '' : ` (on ${date})`}; `;

describe('a cell', () => {
  it('has the stances in the order in which they were taken, each with its claim', () => {
    const { cell } = comparing(
      `late: duranty -judges${said('doubts', '1938')} early: duranty -judges${said('defends', '1936')}`,
    );
    expect(cell('duranty', 'trial')).toMatchObject({
      stances: ['defends', 'doubts'],
      claims: ['early', 'late'],
      position: 'doubts',
      silent: false,
    });
  });

  it('says of silence that it is silence', () => {
    const { cell } = comparing(`a: duranty -judges${said('defends')}`, {
      commentators: ['duranty', 'trials'],
    });
    expect(cell('trials', 'trial')).toMatchObject({ silent: true, stances: [], claims: [] });
  });

  it('tells a remark without a stance from silence', () => {
    const { cell } = comparing('a: kirchwey -writes-of> trial (in trial)', {
      commentators: ['kirchwey'],
    });
    expect(cell('kirchwey', 'trial')).toMatchObject({ silent: false, stances: [], claims: ['a'] });
  });

  it('shows a judgement of the trials in general, and does not count it', () => {
    const { cell } = comparing('a: duranty -judges> trials (in trials) (stance defends)', {
      subjects: ['trial', 'trials'],
    });
    expect(cell('duranty', 'trial')).toMatchObject({ general: ['a'], stances: [], silent: true });
    expect(cell('duranty', 'trials')).toMatchObject({ general: [], stances: ['defends'] });
  });

  it('holds nothing of a case in whose context something else is spoken of', () => {
    const { cell } = comparing('a: trotsky -writes-of> zinoviev (in trial)', {
      commentators: ['trotsky'],
      subjects: ['trial', 'zinoviev'],
    });
    expect(cell('trotsky', 'trial').silent).toBe(true);
    expect(cell('trotsky', 'zinoviev').silent).toBe(false);
  });

  it('is not silent of whom he accuses, though that is no judgement', () => {
    const { cell } = comparing(
      'a: arnot -accuses> trotsky; b: arnot -confesses>; c: arnot -judges> trial (in trial) (stance defends)',
      {
        commentators: ['arnot'],
        subjects: ['trotsky', 'arnot', 'trials'],
      },
    );
    expect(cell('arnot', 'trotsky')).toMatchObject({ silent: false, claims: [], besides: ['a'] });
    expect(cell('arnot', 'arnot')).toMatchObject({ silent: false, besides: ['b'] });
    expect(cell('arnot', 'trials').silent).toBe(true);
  });

  it('leaves out what was said of the whole before this part of it began', () => {
    const general = (date: string) =>
      comparing(`a: duranty -judges> trials (in trials) (stance defends) (on ${date})`, {
        subjects: ['trial', 'trials'],
      }).cell('duranty', 'trial').general;
    expect(general('1936-07')).toEqual([]);
    expect(general('1936-08')).toEqual(['a']);
    expect(general('1936')).toEqual(['a']);
  });

  it('keeps the attitude toward a defendant apart from the stance toward the case', () => {
    const { cell } = comparing(
      'a: trotsky -judges> zinoviev (in trial) (stance condemns) (attitude favourable)',
    );
    expect(cell('trotsky', 'trial')).toMatchObject({ stances: ['condemns'], attitudes: [] });
    const { cell: of } = comparing(
      'a: trotsky -judges> zinoviev (in trial) (stance condemns) (attitude favourable)',
      { commentators: ['trotsky'] },
    );
    expect(of('trotsky', 'zinoviev')).toMatchObject({ stances: [], attitudes: ['favourable'] });
  });

  it('does not put who only reports a judgement on its side', () => {
    const { commentators } = comparing(
      `a: doubters -judges${said('doubts').replace(';', '(told by duranty rejects) (told by crowl endorses);')}`,
    );
    expect(commentators).toEqual(['doubters']);
  });

  it('leaves out what was denied, and what the filter does not let through', () => {
    const text = `a: duranty -judges${said('defends')} b: trotsky -judges${said('condemns').replace(';', '(mode denied);')}`;
    expect(comparing(text).commentators).toEqual(['duranty']);
    expect(
      comparing(text, { filter: { ...emptyFilter, stance: ['condemns'] } }).commentators,
    ).toEqual([]);
  });
});

describe('a shift', () => {
  const shifts = (text: string) => comparing(text).cell('louis', 'trial').shifts;

  it('is a stance and the next one that differs', () => {
    expect(
      shifts(
        `a: louis -judges${said('defends', '1936')} b: louis -judges${said('defends', '1937')} c: louis -judges${said('condemns', '1949')}`,
      ),
    ).toEqual([{ from: 'defends', to: 'condemns', claims: ['b', 'c'] }]);
  });

  it('is none where the dates meet, or one is missing', () => {
    const first = `a: louis -judges${said('defends', '1936')}`;
    expect(shifts(`${first} b: louis -judges${said('condemns', '1936-10')}`)).toEqual([]);
    expect(shifts(`${first} b: louis -judges${said('condemns')}`)).toEqual([]);
  });

  it('leaves the position open where two stances are of one day', () => {
    const { cell } = comparing(
      `a: louis -judges${said('defends', '1936-08-20')} b: louis -judges${said('condemns', '1936-08-20')}`,
    );
    expect(cell('louis', 'trial').position).toBeNull();
  });

  it('without an order leaves the position open', () => {
    const { cell, standings } = comparing(
      `a: louis -judges${said('defends')} b: louis -judges${said('condemns')}`,
    );
    expect(cell('louis', 'trial').position).toBeNull();
    expect(standings.get('louis')).toBe('varies');
  });
});

describe('words for one utterance', () => {
  it('keep what is marked, and do not mix it with another of its claims', () => {
    const { pairs } = comparing(
      `a: duranty -judges${said('defends')} b: trotsky -writes-of> duranty (in trial) (statement s) (responds to a); c: trotsky -judges${said('condemns').replace(';', '(statement s);')}`,
    );
    expect(pairs).toEqual(['b+a responds-to']);
  });
});

describe('claims against each other', () => {
  const both = `a: duranty -judges${said('defends')} b: trotsky -judges${said('condemns')}`;

  it('take opposite sides on one subject', () => {
    expect(comparing(both).pairs).toEqual(['a+b stances']);
    expect(comparing(`${both} c: fischer -judges${said('doubts')}`).pairs).toEqual(['a+b stances']);
  });

  it('are marked so, and then say on what', () => {
    const { contradictions } = comparing(
      `${both} c: simkin -writes-of> trial (contradicts a on number)`,
      { commentators: ['duranty', 'simkin', 'trotsky'] },
    );
    expect(contradictions).toEqual([
      { subject: 'trial', claims: ['c', 'a'], by: ['contradicts'], on: 'number' },
      { subject: 'trial', claims: ['a', 'b'], by: ['stances'], on: null },
    ]);
  });

  it('answer each other, once for every rule that holds', () => {
    const { pairs } = comparing(
      `a: duranty -judges${said('defends')} b: trotsky -judges${said('condemns').replace(';', '(responds to a);')}`,
    );
    expect(pairs).toEqual(['b+a responds-to,stances']);
  });

  it('have opposite attitudes toward one person', () => {
    const { pairs } = comparing(
      'a: trotsky -writes-of> radek (attitude favourable); b: svanidze -writes-of> radek (attitude unfavourable); c: serge -writes-of> radek (attitude mixed)',
      { subjects: ['radek'] },
    );
    expect(pairs).toEqual(['a+b attitudes']);
  });

  it('are one opposition where they are one utterance', () => {
    const { pairs } = comparing(
      `a: duranty -judges${said('defends').replace(';', '(statement s);')} a2: duranty -judges${said('defends').replace(';', '(statement s);')} b: trotsky -judges${said('condemns')}`,
    );
    expect(pairs).toEqual(['a+b stances']);
  });

  it('are of the people asked for: of both, or of one with whomever', () => {
    const text = `${both} c: serge -judges${said('condemns')}`;
    expect(comparing(text, { commentators: ['duranty', 'serge'] }).pairs).toEqual(['a+c stances']);
    expect(comparing(text, { commentators: ['duranty'] }).pairs).toEqual([
      'a+b stances',
      'a+c stances',
    ]);
    expect(comparing(text, { commentators: ['serge', 'trotsky'] }).pairs).toEqual([]);
  });

  it('do not bring in a third, be it marked', () => {
    const text = `${both} c: simkin -writes-of> trial (contradicts a on number)`;
    expect(comparing(text, { commentators: ['duranty', 'trotsky'] }).pairs).toEqual([
      'a+b stances',
    ]);
  });

  it('do not come of one who changed his mind', () => {
    expect(
      comparing(
        `a: louis -judges${said('defends', '1936')} b: louis -judges${said('condemns', '1949')}`,
      ).pairs,
    ).toEqual([]);
  });

  it('stop at the limit, and say so', () => {
    const many = [1, 2, 3].map(
      (n) => `p${n} -judges${said('defends')} q${n} -judges${said('condemns')}`,
    );
    const answer = comparing(many.join(''), { limit: 4 });
    expect(answer.contradictions).toHaveLength(4);
    expect(answer.truncated).toBe(true);
  });
});

describe('agreement', () => {
  it('counts the cases that both judge', () => {
    const { agreements } = comparing(
      `event other; a -judges${said('defends')} b -judges${said('doubts')} a -judges> other (in other) (stance condemns); b -judges> other (in other) (stance condemns); c -judges> trials (in trials) (stance defends)`,
    );
    expect(agreements).toEqual([
      {
        commentators: ['a', 'b'],
        both: ['trial', 'other'],
        same: ['other'],
        side: ['other'],
        opposed: [],
      },
    ]);
  });
});

describe('relations', () => {
  it('say who comments on, answers, or tells the words of whom', () => {
    const { relations } = comparing(
      `a: duranty -judges${said('defends')} b: trotsky -writes-of> duranty (responds to a); c: serge -writes-of> a (told by trotsky rejects); d: serge -knew> duranty; e: trotsky -writes-of> b`,
      { commentators: ['duranty', 'serge', 'trotsky'] },
    );
    expect(relations.map(({ kind, from, to, attitude }) => [kind, from, to, attitude])).toEqual([
      ['comments-on', 'trotsky', 'duranty', null],
      ['comments-on', 'serge', 'duranty', null],
      ['responds-to', 'trotsky', 'duranty', null],
      ['reports', 'trotsky', 'serge', 'rejects'],
      ['tie', 'serge', 'duranty', null],
    ]);
  });
});

describe('when it was said', () => {
  const when = (text: string) => {
    const index = indexOf(text);
    const claim = index.claims[0]!;
    const { by, date } = saidWhen(index, claim);
    return `${by} ${date} ${eraOf(index, claim)}`;
  };

  it('is the claim’s own date, or that of the speaker’s own work', () => {
    expect(when(`a -judges${said('defends', '1936-10')}`)).toBe('said 1936-10 contemporary');
    const work = `source book by a dated 1971; a -judges${said('defends').replace(';', '(source book);')}`;
    expect(when(work)).toBe('published 1971 later');
    expect(when(work.replace('by a', 'by b'))).toBe('unknown null unknown');
  });

  it('is not that of a work which came out after the speaker’s death', () => {
    const diary = (died: string) =>
      when(
        `person a died ${died}; source diary by a dated 1993; a -judges${said('defends').replace(';', '(source diary);')}`,
      );
    expect(diary('1938')).toBe('before 1938 contemporary');
    expect(diary('1957')).toBe('before 1957 unknown');
  });

  it('is a contemporary’s up to the years that the dossier gives', () => {
    expect(when(`a -judges${said('defends', '1941-08')}`)).toBe('said 1941-08 contemporary');
    expect(when(`a -judges${said('defends', '1941-09')}`)).toBe('said 1941-09 later');
    expect(when(`a -judges${said('defends', '1941')}`)).toBe('said 1941 unknown');
    const undated = 'event day part of trial; a -judges> day (in day) (stance defends)';
    expect(when(`${undated} (on 1941-08)`)).toBe('said 1941-08 contemporary');
    expect(when(`${undated} (on 1941-09)`)).toBe('said 1941-09 later');
    expect(when('a -writes-of> b (on 1945-12)')).toBe('said 1945-12 contemporary');
    expect(when('a -writes-of> b (on 1946)')).toBe('said 1946 later');
  });
});

describe('who and what is compared', () => {
  const text = `a: zoe -judges${said('defends')} b: ann -writes-of> zoe; c: ann -judges> trials (in trials) (stance condemns); d: bob -writes-of> ann`;

  it('is everybody who takes a stance, on every case, where nothing is asked', () => {
    const { commentators, subjects } = comparing(text);
    expect(commentators).toEqual(['ann', 'zoe']);
    expect(subjects).toEqual(['trials', 'trial']);
  });

  it('is all that the commentators speak of, or all who speak of the subjects', () => {
    expect(comparing(text, { commentators: ['ann'] }).subjects).toEqual(['trials', 'zoe']);
    expect(comparing(text, { subjects: ['ann'] }).commentators).toEqual(['bob']);
  });

  it('keeps the order that was asked for', () => {
    const query = { commentators: ['zoe', 'ann'], subjects: ['zoe', 'trial'] };
    expect(comparing(text, query)).toMatchObject(query);
  });
});

describe('where one stands', () => {
  const standing = (text: string) => comparing(`event other; ${text}`).standings.get('a');

  it('is the stance held most often, of equals the milder', () => {
    const other = (stance: string) => `a -judges> other (in other) (stance ${stance}); `;
    expect(standing(`a -judges${said('condemns')}${other('condemns')}`)).toBe('condemns');
    expect(standing(`a -judges${said('condemns')}${other('doubts')}`)).toBe('doubts');
    expect(standing(`a -judges${said('condemns')}${other('defends')}`)).toBe('varies');
    const third = 'event third; a -judges> third (in third) (stance condemns); ';
    expect(standing(`a -judges${said('condemns')}${other('doubts')}${third}`)).toBe('condemns');
  });

  it('is that over all cases where what is compared is no case', () => {
    const { standings } = comparing(
      `a -judges${said('condemns')}x: a -writes-of> radek (attitude favourable)`,
      { commentators: ['a'], subjects: ['radek'] },
    );
    expect(standings.get('a')).toBe('condemns');
  });

  it('of a trial counts general judgements apart', () => {
    const { index, judgements } = comparing(
      `x: a -judges${said('defends')} y: b -judges> trials (in trials) (stance condemns)`,
    );
    expect(
      stancesTaken(index, 'trial', judgements).map(({ claim, general }) => [claim, general]),
    ).toEqual([
      ['x', false],
      ['y', true],
    ]);
    expect(stancesTaken(index, 'trials', judgements)).toHaveLength(1);
  });
});
