/** A path question that is being answered: what is known so far, and whether there is more to come. */
import type { ClaimIndex } from '#graph/claim-index.ts';
import type { PathQuery } from '#graph/paths/path-query.ts';
import { answers, type Awaited, type Question, type Reply, type Stage } from './answers.ts';
import type { Traced } from './chains.ts';

export class Asked {
  /** Null until the chains are there. */
  answer: Traced | null = $state.raw(null);
  awaited: Awaited = $state('chains');
  readonly #onstop: () => void;

  constructor(stage: Stage | null, onstop: () => void = () => undefined) {
    this.#onstop = onstop;
    if (stage === null) return;
    this.answer = stage.traced;
    this.awaited = stage.awaited;
  }

  /** Gives up what is still to come; what is known stays. */
  stop(): void {
    this.awaited = null;
    this.#onstop();
  }
}

/** Answers path questions: at once, or elsewhere and by and by. */
export interface Asker {
  ask(query: PathQuery): Asked;
}

/** Answers at once: for a dossier in which no question takes long. */
export function askHere(index: ClaimIndex): Asker {
  return {
    ask(query) {
      let last: Stage | null = null;
      for (const stage of answers(index, query)) last = stage;
      return new Asked(last);
    },
  };
}

/** What an asker needs of a worker. */
export interface Helper {
  postMessage(message: Question): void;
  onmessage: ((event: MessageEvent<Reply>) => void) | null;
}

/** Answers in a worker, which is started at the first question; a new question ends the one before. */
export function askElsewhere(start: () => Helper): Asker {
  let helper: Helper | null = null;
  let last = 0;
  let current: Asked | null = null;
  return {
    ask(query) {
      if (helper === null) {
        helper = start();
        helper.onmessage = ({ data: { id, traced, awaited } }) => {
          if (id !== last || current === null || current.awaited === null) return;
          current.answer = traced;
          current.awaited = awaited;
        };
      }
      const id = ++last;
      const asked = new Asked(null, () => {
        if (id === last) helper?.postMessage({ id: 0, query: null });
      });
      current = asked;
      helper.postMessage({ id, query });
      return asked;
    },
  };
}
