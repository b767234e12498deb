/** The index of names, loaded and made after the first picture, in steps that hold up no frame. */
import type { DossierFile } from '#model/dossier.ts';
import type { SearchIndex } from '#search/index.ts';

const LONGEST = 12;
const indexes = new WeakMap<DossierFile, Promise<SearchIndex>>();

/** The same index for every field that searches it. */
export function indexNames(dossier: DossierFile): Promise<SearchIndex> {
  let index = indexes.get(dossier);
  if (index === undefined) {
    index = build(dossier);
    indexes.set(dossier, index);
    index.catch(() => indexes.delete(dossier));
  }
  return index;
}

async function build(dossier: DossierFile): Promise<SearchIndex> {
  const [{ searchIndexSteps }, { searchEntries }] = await Promise.all([
    import('#search/index.ts'),
    import('#search/entries.ts'),
  ]);
  const steps = searchIndexSteps(searchEntries(dossier, dossier.picture.degree));
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - began < LONGEST) continue;
    await new Promise((done) => setTimeout(done));
    began = performance.now();
  }
}
