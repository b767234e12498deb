/** Path questions of a large dossier, answered beside the page so that it never stands still. */
import { loadDateParser } from '#edtf';
import { buildClaimIndex, type ClaimIndex } from '#graph/claim-index.ts';
import { unpackDossier } from '#model/file/unpack.ts';
import { answers, type Question } from '#state/answers.ts';

/** The first message: where the page is, and with it the dossier. */
export interface Opening {
  readonly page: string;
}

let wanted = 0;
let index: Promise<ClaimIndex> | null = null;

async function open(page: string): Promise<ClaimIndex> {
  // A question may name dates that the dossier does not.
  const parser = loadDateParser().catch(() => undefined);
  const response = await fetch(new URL('dossier.json', page));
  await parser;
  return buildClaimIndex(unpackDossier(await response.json()));
}

/** Lets a message come in, so that a question no longer wanted is given up. */
const turn = () => new Promise((done) => setTimeout(done));

async function answer(id: number, query: NonNullable<Question['query']>): Promise<void> {
  const ready = await index;
  await turn();
  if (ready === null || wanted !== id) return;
  for (const stage of answers(ready, query)) {
    postMessage({ id, ...stage });
    await turn();
    if (wanted !== id) return;
  }
}

onmessage = ({ data }: MessageEvent<Opening | Question>) => {
  if ('page' in data) {
    index = open(data.page);
    return;
  }
  wanted = data.id;
  if (data.query !== null) void answer(data.id, data.query);
};
