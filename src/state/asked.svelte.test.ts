import { describe, expect, it } from 'vitest';
import { buildClaimIndex } from '#graph/claim-index.ts';
import { pathQuery } from '#graph/paths/path-query.ts';
import { dossierOf } from '#graph/testing.ts';
import { answers, type Question } from './answers.ts';
import { askElsewhere, askHere, type Helper } from './asked.svelte.ts';

const index = buildClaimIndex(dossierOf('a -accuses> b; b -accuses> c'));
const stages = [...answers(index, pathQuery('a', 'c'))];

/** A worker that answers only when it is told to. */
function helper() {
  const asked: Question[] = [];
  const fake: Helper = { onmessage: null, postMessage: (question) => asked.push(question) };
  const reply = (id: number, stage: number) =>
    fake.onmessage?.({ data: { id, ...stages[stage]! } } as MessageEvent);
  return { asked, fake, reply };
}

describe('the answer to a path question', () => {
  it('comes in stages: the chains, then the best attested, then what they depend on', () => {
    expect(stages.map(({ awaited }) => awaited)).toEqual(['best', 'dependence', null]);
    const chains = stages.map(({ traced }) => (traced.ok ? traced.chains : null));
    expect(chains.map((one) => [one?.best !== null, one?.dependence !== null])).toEqual([
      [false, false],
      [true, false],
      [true, true],
    ]);
  });

  it('is what is wrong with the question', () => {
    expect([...answers(index, pathQuery('a', 'a'))]).toEqual([
      { traced: { ok: false, code: 'same-ends', value: 'a' }, awaited: null },
    ]);
  });

  it('is whole at once where it is reckoned here', () => {
    const asked = askHere(index).ask(pathQuery('a', 'c'));
    expect([asked.answer, asked.awaited]).toEqual([stages[2]!.traced, null]);
  });
});

describe('a question answered elsewhere', () => {
  it('starts one helper, at the first question', () => {
    const { fake, asked } = helper();
    let started = 0;
    const asker = askElsewhere(() => {
      started++;
      return fake;
    });
    expect(started).toBe(0);
    asker.ask(pathQuery('a', 'c'));
    asker.ask(pathQuery('a', 'b'));
    expect([started, asked.map(({ id }) => id)]).toEqual([1, [1, 2]]);
  });

  it('grows as the stages come in', () => {
    const { fake, reply } = helper();
    const asked = askElsewhere(() => fake).ask(pathQuery('a', 'c'));
    expect([asked.answer, asked.awaited]).toEqual([null, 'chains']);
    reply(1, 0);
    expect([asked.answer, asked.awaited]).toEqual([stages[0]!.traced, 'best']);
    reply(1, 2);
    expect(asked.awaited).toBeNull();
  });

  it('pays no heed to what an earlier question brings', () => {
    const { fake, reply } = helper();
    const asker = askElsewhere(() => fake);
    const first = asker.ask(pathQuery('a', 'c'));
    const second = asker.ask(pathQuery('a', 'b'));
    reply(1, 2);
    expect([first.answer, second.answer]).toEqual([null, null]);
  });

  it('is given up when it is stopped: the helper is told, and what comes late is left', () => {
    const { fake, asked, reply } = helper();
    const one = askElsewhere(() => fake).ask(pathQuery('a', 'c'));
    reply(1, 0);
    one.stop();
    expect(asked.at(-1)).toEqual({ id: 0, query: null });
    reply(1, 2);
    expect([one.answer, one.awaited]).toEqual([stages[0]!.traced, null]);
  });
});
