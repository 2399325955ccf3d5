import { DomainError, refuseProblems } from '#domain/kernel/errors';
import type { Finding } from '#domain/kernel/findings';

/** The two sides of an interview panel, and of a preference. */
export const SIDES = ['HOST', 'IOM'] as const;
export type Side = (typeof SIDES)[number];

/** What an interview is scored on, each from 1 (weak) to 5 (excellent). */
export const CRITERIA = ['EXPERTISE', 'TRANSFER', 'COMMUNICATION', 'CONTEXT', 'AVAILABILITY'] as const;
export type Criterion = (typeof CRITERIA)[number];
export type CriterionScores = Readonly<Record<Criterion, number>>;

/** Someone on the panel and what they have submitted so far. */
export interface PanelMember {
  readonly accountId: string;
  readonly side: Side;
  /**
   * `null` until the member has taken the seat by declaring it: true means there is a conflict of interest. A seat that
   * its member has not taken binds nobody.
   */
  readonly conflict: boolean | null;
  readonly scores: CriterionScores | null;
}

/**
 * Staff name both sides of a panel, the host names its own alone: nobody chooses who judges for the other side.
 * @throws DomainError BAD_INPUT for someone named twice, or named by a host for IOM; PANEL_ONE_SIDED for a panel
 * without the sides that its namer names.
 */
export function assertPanel(
  members: readonly Pick<PanelMember, 'accountId' | 'side'>[],
  namedBy: Side,
): void {
  if (new Set(members.map(({ accountId }) => accountId)).size < members.length) {
    refuseProblems([{ field: 'panel', code: 'NAMED_TWICE' }]);
  }
  const foreign = members.findIndex(({ side }) => namedBy === 'HOST' && side !== 'HOST');
  if (foreign >= 0) refuseProblems([{ field: `panel.${foreign}`, code: 'NAMED_BY_IOM' }]);
  const named = namedBy === 'HOST' ? (['HOST'] as const) : SIDES;
  const absent = named.filter((side) => !members.some((member) => member.side === side));
  if (absent.length > 0) throw new DomainError('PANEL_ONE_SIDED', { absent });
}

/** @throws DomainError BAD_INPUT unless every criterion has a whole number from 1 to 5. */
export function assertScores(
  scores: Readonly<Partial<Record<Criterion, number>>>,
): asserts scores is CriterionScores {
  const wrong = CRITERIA.filter((criterion) => {
    const score = scores[criterion];
    return score === undefined || !Number.isInteger(score) || score < 1 || score > 5;
  });
  refuseProblems(
    wrong.map((criterion): Finding => ({
      field: `scores.${criterion}`,
      code: 'WHOLE_NUMBER_FROM_TO',
      values: { least: 1, most: 5 },
    })),
  );
}

/**
 * The member who submits scores: on the panel and, having declared so, without a conflict of interest.
 * @throws DomainError NOT_ON_PANEL or CONFLICT_OF_INTEREST
 */
export function scoringMember(members: readonly PanelMember[], accountId: string): PanelMember {
  const member = members.find((m) => m.accountId === accountId);
  if (!member) throw new DomainError('NOT_ON_PANEL');
  if (member.conflict !== false) throw new DomainError('CONFLICT_OF_INTEREST', { declared: member.conflict });
  return member;
}

/**
 * Both sides have scored, and nobody on the panel has a conflict of interest.
 * @throws DomainError CONFLICT_OF_INTEREST or SCORES_MISSING with the sides that still owe scores.
 */
export function assertScored(members: readonly PanelMember[]): void {
  if (members.some(({ conflict }) => conflict))
    throw new DomainError('CONFLICT_OF_INTEREST', { declared: true });
  const missing = SIDES.filter((side) => !members.some((member) => member.side === side && member.scores));
  if (missing.length > 0) throw new DomainError('SCORES_MISSING', { missing });
}

/** Mean of all criteria over the members of each side, in hundredths (100–500); `null` while a side has none. */
export function panelResult(members: readonly PanelMember[]): Record<Side, number | null> {
  const mean = (side: Side): number | null => {
    const given = members.flatMap((m) => (m.side === side && m.scores ? Object.values(m.scores) : []));
    return given.length === 0
      ? null
      : Math.round((100 * given.reduce((sum, s) => sum + s, 0)) / given.length);
  };
  return { HOST: mean('HOST'), IOM: mean('IOM') };
}

/** Whether both sides have said that they prefer this person. */
export const bothPrefer = (sides: readonly Side[]): boolean => SIDES.every((side) => sides.includes(side));

/**
 * @throws DomainError FOUR_EYES_REQUIRED when the approver has taken a seat on the panel; to be named alone excludes
 * nobody.
 */
export function assertNotOnPanel(
  members: readonly Pick<PanelMember, 'accountId' | 'conflict'>[],
  approverId: string,
): void {
  if (members.some(({ accountId, conflict }) => accountId === approverId && conflict !== null)) {
    throw new DomainError('FOUR_EYES_REQUIRED', {
      command: 'candidacy.select',
      earlier: 'candidacy.interview',
    });
  }
}
