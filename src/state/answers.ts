/** The stages of an answer to a path question, and what page and worker tell each other. Pure. */
import type { ClaimIndex } from '#graph/claim-index.ts';
import { PathQueryError } from '#graph/paths/answerable.ts';
import type { PathQuery } from '#graph/paths/path-query.ts';
import { traceStages } from '#graph/trace.ts';
import type { Traced } from './chains.ts';

/** What is still to come: the chains, the best attested of them, what they depend on; or nothing. */
export type Awaited = 'chains' | 'best' | 'dependence' | null;

export interface Stage {
  readonly traced: Traced;
  readonly awaited: Awaited;
}

/** The answer in stages, or what is wrong with the question. */
export function* answers(index: ClaimIndex, query: PathQuery): Generator<Stage> {
  try {
    for (const { answer, awaited } of traceStages(index, query)) {
      yield { traced: { ok: true, chains: answer }, awaited };
    }
  } catch (error) {
    if (!(error instanceof PathQueryError)) throw error;
    yield { traced: { ok: false, code: error.code, value: error.value }, awaited: null };
  }
}

/** To a worker: the question now wanted, by number; 0 and null where none is. */
export interface Question {
  readonly id: number;
  readonly query: PathQuery | null;
}

/** From a worker. */
export interface Reply extends Stage {
  readonly id: number;
}
