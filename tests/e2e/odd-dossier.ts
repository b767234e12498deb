/** A dossier that nobody would wish for: other scripts, very long names, and one person of whom all speak. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toYaml } from '../../bench/yaml.ts';
import { projectRoot } from '../../scripts/project-root.ts';

export const CLAIMS = 500;

/** Two hundred letters in one word, as chemistry and German law have them. */
export const LONG_WORD = 'Rechtsschutzversicherungsgesellschafts'.repeat(5) + 'angestellter';
export const LONG_NAME = `${'Maria Theresia Walburga Amalia Christina '.repeat(6)}von Habsburg`;
export const ARABIC = 'عبد الرحمن بن عبد العزيز الكواكبي';
export const HEBREW = 'משה "מוסיה" בן־צבי';
/** Decomposed letters, and marks upon marks. */
export const COMBINED =
  'Nguye\u0302\u0303n Thi\u0323 Z\u0351\u0367\u030d\u0335a\u0300\u0316lgo\u0323\u0306';

/** People by id; the first is the one of whom all speak. */
export const PEOPLE: Readonly<Record<string, string>> = {
  'of-whom-all-speak': 'Of whom all speak',
  'long-word': LONG_WORD,
  'long-name': LONG_NAME,
  arabic: ARABIC,
  hebrew: HEBREW,
  combined: COMBINED,
};

/** Writes it into a folder, as YAML. */
export function writeOddDossier(folder: string): void {
  const write = (path: string, value: object) => writeFileSync(join(folder, path), toYaml(value));
  for (const kind of ['people', 'claims', 'sources', 'events', 'groups']) {
    mkdirSync(join(folder, kind), { recursive: true });
  }
  copyFileSync(join(projectRoot, 'graph-data', 'vocabulary.yaml'), join(folder, 'vocabulary.yaml'));
  write('dossier.yaml', {
    ...{ title: `Odd ${LONG_WORD}`, description: 'For tests.', coverage: 'Nothing.' },
    ...{ language: 'en', editors: [{ name: 'Nobody' }], licence: 'CC0', version: '0.1.0' },
    ...{ period: '1930/1938', 'how-to-cite': 'Do not.', opening: 'view=explore' },
  });
  write('sources/work.yaml', {
    ...{ type: 'book', title: `On ${ARABIC}, and ${LONG_WORD}`, reliability: 'direct' },
    ...{ author: [{ family: LONG_WORD, given: HEBREW }], issued: '1937' },
  });
  for (const [id, name] of Object.entries(PEOPLE)) {
    write(`people/${id}.yaml`, { name, summary: `About ${name}: ${COMBINED}; ${ARABIC}.` });
  }
  write('events/long-trial.yaml', {
    ...{ name: `Trial of ${ARABIC} and ${LONG_WORD}`, type: 'trial', date: '1936-08' },
    ...{ summary: COMBINED, thesis: `${HEBREW}, ${ARABIC} and ${LONG_NAME} plotted.` },
    evidence: [{ source: 'work', at: 'p. 1', quote: HEBREW }],
    parts: [{ who: 'of-whom-all-speak', part: 'defendant' }],
  });
  const [target, ...speakers] = Object.keys(PEOPLE);
  const stances = ['condemns', 'defends', 'doubts'];
  write(
    'claims/judged.yaml',
    speakers.map((from, n) => ({
      ...{ id: `judged-${n}`, type: 'judges-case', from, context: 'long-trial', date: '1937' },
      ...{ stance: stances[n % 3] },
      ...{ says: `${LONG_NAME} ${n}`, attribution: [{ by: 'hebrew', attitude: 'neutral' }] },
      evidence: [{ source: 'work', at: `p. ${600 + n}`, quote: `${LONG_WORD} ${n}` }],
    })),
  );
  write(
    'claims/all.yaml',
    Array.from({ length: CLAIMS }, (_, n) => ({
      ...{ id: `claim-${n}`, type: n % 2 === 0 ? 'accuses' : 'implicates' },
      ...{ from: speakers[n % speakers.length], to: target },
      date: `19${30 + (n % 9)}-0${1 + (n % 9)}-${10 + (n % 18)}`,
      attribution: [{ by: 'hebrew', attitude: 'neutral' }],
      says: `${n}: ${ARABIC} said of ${COMBINED} what ${LONG_WORD} had heard.`,
      evidence: [{ source: 'work', at: `p. ${n + 1}`, quote: `${HEBREW} ${n}` }],
    })),
  );
}
