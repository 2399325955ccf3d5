import { REFERRAL_TRAIL } from '#domain/associations/referrals/trail';
import { AUDIT_TRAIL } from '#domain/associations/registry/trail';
import { SERVICE_TRAIL } from '#domain/associations/services/trail';
import { HOLD_TRAIL } from '#domain/casework/holds/trail';
import type { EventName } from '#domain/catalogue/events';
import { CONSULTATION_TRAIL } from '#domain/dialogue/consultations/trail';
import { STATEMENT_TRAIL } from '#domain/dialogue/statements/trail';
import type { ActionName } from '#domain/kernel/machine';
import type { Trail } from '#domain/kernel/trail';
import { WAVE_TRAIL } from '#domain/mapping/waves/trail';
import { CANDIDACY_TRAIL } from '#domain/marketplace/candidacies/trail';
import { MATCH_TRAIL } from '#domain/marketplace/matching/trail';
import { NEED_TRAIL } from '#domain/marketplace/needs/trail';
import { INSTITUTION_TRAIL } from '#domain/parties/institutions/trail';
import { PROFESSIONAL_TRAIL } from '#domain/parties/professionals/trail';
import { CLEARANCE_TRAIL } from '#domain/placements/clearances/trail';
import { PAPER_TRAIL } from '#domain/placements/papers/trail';
import { PLACEMENT_TRAIL } from '#domain/placements/placements/trail';
import { REPORT_TRAIL } from '#domain/placements/reports/trail';
import { PAYMENT_TRAIL } from '#domain/placements/spending/trail';
import { PRICE_BATCH_TRAIL } from '#domain/remittances/prices/trail';

/** What the events of every kind of record say was done. */
const TRAILS = [
  NEED_TRAIL,
  CANDIDACY_TRAIL,
  MATCH_TRAIL,
  PLACEMENT_TRAIL,
  CLEARANCE_TRAIL,
  REPORT_TRAIL,
  PAPER_TRAIL,
  PAYMENT_TRAIL,
  INSTITUTION_TRAIL,
  PROFESSIONAL_TRAIL,
  HOLD_TRAIL,
  PRICE_BATCH_TRAIL,
  SERVICE_TRAIL,
  CONSULTATION_TRAIL,
  STATEMENT_TRAIL,
  AUDIT_TRAIL,
  WAVE_TRAIL,
  REFERRAL_TRAIL,
] as const satisfies readonly Trail<string, EventName>[];

/** A kind of record whose trail the rule of two people can be asked of. */
export type TrailKind = (typeof TRAILS)[number]['kind'];

const trails: readonly Trail[] = TRAILS;
const ACTIONS: ReadonlyMap<string, ActionName | undefined> = new Map(
  trails.flatMap(({ actions }) => Object.entries(actions)),
);
const BY_COMMAND: ReadonlyMap<string, Readonly<Record<string, ActionName>> | undefined> = new Map(
  trails.flatMap(({ byCommand = {} }) => Object.entries(byCommand)),
);

/** What tells of one event which action it was. */
export interface TrailEvent {
  readonly name: string;
  /** The command, where the name of the event does not tell it. */
  readonly command?: string | null;
}

/** What was done, or undefined for an event that nobody's step has appended. */
export const deedOf = ({ name, command }: TrailEvent): ActionName | undefined =>
  (command ? BY_COMMAND.get(name)?.[command] : undefined) ?? ACTIONS.get(name);

/** Every action that a rule may name. */
export const ALL_DEEDS: ReadonlySet<ActionName> = new Set(
  [
    ...ACTIONS.values(),
    ...[...BY_COMMAND.values()].flatMap((actions) => Object.values(actions ?? {})),
  ].filter((action): action is ActionName => action !== undefined),
);
