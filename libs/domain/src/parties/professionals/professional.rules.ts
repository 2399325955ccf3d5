import { addDays, isIsoDate, type IsoDate } from '#domain/kernel/dates';
import { refuseProblems } from '#domain/kernel/errors';
import { cleanText } from '#domain/kernel/text/text.rules';
import { PROFILE_LIMITS } from '#domain/parties/professionals/limits';
import type { EvidenceKind } from '#domain/reference/vocabulary';

/** When to ask after a profile, and the last day on which it counts as fresh. */
export interface Freshness {
  readonly heartbeatOn: IsoDate;
  readonly freshUntil: IsoDate;
}

/** What a programme says about freshness; without a programme these days hold. */
export interface FreshnessRule {
  readonly heartbeatDays: number;
  readonly staleDays: number;
}
export const DEFAULT_FRESHNESS: FreshnessRule = { heartbeatDays: 90, staleDays: 180 };

/** Freshness from a confirmation on, by the strictest of the person's programmes. */
export function freshness(confirmedOn: IsoDate, deadlines: readonly FreshnessRule[]): Freshness {
  const all = deadlines.length > 0 ? deadlines : [DEFAULT_FRESHNESS];
  return {
    heartbeatOn: addDays(confirmedOn, Math.min(...all.map((clock) => clock.heartbeatDays))),
    freshUntil: addDays(confirmedOn, Math.min(...all.map((clock) => clock.staleDays))),
  };
}

/** A pause ends after today and within a year. */
export function assertPause(until: IsoDate | null, today: IsoDate): void {
  if (until === null || (until > today && until <= addDays(today, 366))) return;
  refuseProblems([{ field: 'until', code: 'WITHIN_A_YEAR' }]);
}

/** The evidence for a skill. */
export interface SkillProof {
  readonly level: number | null;
  readonly evidence: EvidenceKind;
  readonly evidenceNote: string | null;
  readonly verifiedBy: string | null;
  readonly verifiedAt: Date | null;
}

/** A skill that was just written down. */
const CLAIMED: Omit<SkillProof, 'level'> = {
  evidence: 'CLAIMED',
  evidenceNote: null,
  verifiedBy: null,
  verifiedAt: null,
};

/**
 * What is left of the proof of a skill when its level is set: a verification holds for the level that was seen, not
 * above.
 */
export function proofAtLevel(proof: SkillProof | undefined, level: number | null): Omit<SkillProof, 'level'> {
  if (!proof) return CLAIMED;
  const { evidence, evidenceNote, verifiedBy, verifiedAt } = proof;
  const raised = (level ?? 0) > (proof.level ?? 0);
  if (evidence !== 'VERIFIED' || !raised) return { evidence, evidenceNote, verifiedBy, verifiedAt };
  return { ...CLAIMED, evidence: evidenceNote ? 'EVIDENCED' : 'CLAIMED', evidenceNote };
}

/** A clearance is 1 to 3 and has a last day; 0 is none and has none. */
export function assertClearance(level: number, validUntil: IsoDate | null): void {
  const known = Number.isInteger(level) && level >= 0 && level <= 3;
  const dated = level === 0 ? validUntil === null : validUntil !== null && isIsoDate(validUntil);
  refuseProblems([
    ...(known
      ? []
      : [{ field: 'level', code: 'WHOLE_NUMBER_FROM_TO' as const, values: { least: 0, most: 3 } }]),
    ...(dated ? [] : [{ field: 'validUntil', code: 'CLEARANCE_DAY' as const }]),
  ]);
}

/** A sentence or a link that shows a skill, trimmed. */
export function evidenceNote(note: string): string {
  const text = cleanText(note, { max: PROFILE_LIMITS.evidence, lines: 'several' });
  if ('text' in text) return text.text;
  refuseProblems([{ field: 'note', code: 'EVIDENCE', values: { most: PROFILE_LIMITS.evidence } }]);
  return '';
}
