/** The rules of MODEL.md that a single claim must keep. Each has a code, a message and a remedy. */
import type { Claim, EventRecord, Source } from '../dossier.ts';
import { quoted } from '../problems.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';
import { needsAttribution } from './derive.ts';
import { quotationFindings } from './quotation-rules.ts';
import type { Finding } from './report.ts';

type Written = Omit<Claim, 'kind' | 'family' | 'derived'>;

export interface RuleContext {
  readonly vocabulary: Vocabulary;
  readonly sources: ReadonlyMap<string, Source>;
  readonly events: ReadonlyMap<string, EventRecord>;
}

type Rule = (claim: Written, context: RuleContext) => Finding | null;

const hasEvidence: Rule = (claim) =>
  claim.evidence.length > 0
    ? null
    : {
        code: 'no-evidence',
        message: `claim without evidence: ${quoted(claim.id)}`,
        hint: 'add evidence: - {source: …, at: …, quote: …}; nothing is shown without a source',
      };

const hasSpeaker: Rule = (claim) => {
  if (claim.from === null && claim.agent !== 'unstated') {
    return {
      code: 'no-speaker',
      message: `claim without a speaker: ${quoted(claim.id)}`,
      hint: 'add from: …, or agent: unstated where the source names nobody',
    };
  }
  if (claim.from === null || claim.agent !== 'unstated') return null;
  return {
    code: 'speaker-unstated',
    message: `agent unstated, but from is given: ${quoted(claim.from)}`,
    hint: 'remove from, or write agent: inferred',
    path: ['agent'],
  };
};

const stanceInPlace: Rule = (claim, { vocabulary, events }) => {
  const type = vocabulary.types[claim.type];
  if (type === undefined) return null;
  const thesis = claim.context === null ? null : (events.get(claim.context)?.thesis ?? null);
  if (claim.stance !== null && type.family !== 'commentary') {
    return {
      code: 'stance-outside-commentary',
      message: `stance outside commentary: ${quoted(claim.stance)} on a claim of family ${type.family}`,
      hint: 'remove stance, or choose a type of commentary',
      path: ['stance'],
    };
  }
  if (claim.stance === null && type.family === 'commentary' && type.stance && thesis !== null) {
    return {
      code: 'stance-missing',
      message: `commentary without a stance: ${quoted(claim.id)} judges ${quoted(claim.context)}`,
      hint: `add stance: ${Object.keys(vocabulary.stances).join(' | ')}`,
    };
  }
  return null;
};

const stanceHasThesis: Rule = (claim, { events, vocabulary }) => {
  if (claim.stance === null || vocabulary.types[claim.type]?.family !== 'commentary') return null;
  const event = claim.context === null ? undefined : events.get(claim.context);
  if (event !== undefined && event.thesis !== null) return null;
  return {
    code: 'stance-without-thesis',
    severity: 'warning',
    message: `stance toward no thesis: ${quoted(claim.stance)}`,
    hint: 'name as context an event that has a thesis, or remove stance',
    path: ['stance'],
  };
};

const hasAttribution: Rule = (claim, { vocabulary, sources }) => {
  if (claim.attribution.length > 0 || !needsAttribution(claim, vocabulary)) return null;
  if (claim.evidence.length === 0 || claim.from === null) return null;
  const cited = claim.evidence.map(({ source }) => sources.get(source));
  if (cited.some((source) => source === undefined || source.speaker === claim.from)) return null;
  const { source } = claim.evidence[0]!;
  const speaker = sources.get(source)?.speaker ?? null;
  return {
    code: 'attribution-missing',
    message: `claim without attribution: ${quoted(claim.from)} is not the speaker of ${quoted(source)}`,
    hint: `add attribution: - {by: ${speaker ?? '…'}, attitude: endorses | neutral | rejects}`,
  };
};

const ledToOnlyPressure: Rule = (claim, { vocabulary }) => {
  const family = vocabulary.types[claim.type]?.family;
  if (claim['led-to'].length === 0 || family === undefined || family === 'pressure') return null;
  return {
    code: 'led-to-outside-pressure',
    message: `led-to outside pressure: ${quoted(claim.id)} is of family ${family}`,
    hint: 'only pressure leads to a statement; use responds-to between statements',
    path: ['led-to'],
  };
};

const selfOnlyWhereAllowed: Rule = (claim, { vocabulary }) => {
  const type = vocabulary.types[claim.type];
  if (type === undefined || claim.from === null || !claim.to.includes(claim.from)) return null;
  if (type.self) return null;
  return {
    code: 'self-claim',
    message: `speaker and target are the same: ${quoted(claim.from)}`,
    hint: 'use a type with self: yes, such as that of confessions, or name the other party',
    path: ['to', claim.to.indexOf(claim.from)],
  };
};

const RULES: readonly Rule[] = [
  hasEvidence,
  hasSpeaker,
  stanceInPlace,
  stanceHasThesis,
  hasAttribution,
  ledToOnlyPressure,
  selfOnlyWhereAllowed,
];

/** Everything that is wrong with one claim. */
export function claimFindings(claim: Written, context: RuleContext): Finding[] {
  const found = RULES.map((rule) => rule(claim, context)).filter((finding) => finding !== null);
  return [...found, ...quotationFindings(claim.id, claim.evidence)];
}
