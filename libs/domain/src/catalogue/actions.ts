import { CANDIDACY_EVENT } from '#domain/marketplace/candidacies/events';
import { CLEARANCE_EVENT } from '#domain/placements/clearances/events';
import type { EventName } from '#domain/catalogue/events';
import { INSTITUTION_EVENT } from '#domain/parties/institutions/events';
import type { ActionName } from '#domain/kernel/machine';
import { REPORT_EVENT } from '#domain/placements/reports/events';
import { NEED_EVENT } from '#domain/marketplace/needs/events';
import { PLACEMENT_EVENT } from '#domain/placements/placements/events';

/** What an event says was done, by the step that appends it. */
const steps = (life: string, events: Readonly<Record<string, EventName>>): [EventName, ActionName][] =>
  Object.entries(events).map(([command, event]) => [event, `${life}.${command}`]);

/** What is done beside the steps of a table. */
const BESIDE: readonly (readonly [EventName, ActionName])[] = [
  ['need.edited', 'need.edit'],
  ['institution.edited', 'institution.edit'],
  ['candidacy.preference-given', 'candidacy.givePreference'],
  ['candidacy.scored', 'candidacy.score'],
  ['candidacy.conflict-declared', 'candidacy.declareConflict'],
  ['candidacy.gate-overridden', 'candidacy.overrideGate'],
  ['match.gate-overridden', 'match.overrideGate'],
  ['placement.amendment-asked', 'placement.askAmendment'],
  ['placement.amendment-refused', 'placement.decideAmendment'],
  ['placement.plan-written', 'placement.writePlan'],
  ['placement.plan-signed', 'placement.signPlan'],
  ['placement.readiness-changed', 'placement.tickReadiness'],
  ['placement.contact-given', 'placement.giveContact'],
  ['placement.link-tested', 'placement.testLink'],
  ['paper.letter-issued', 'paper.issueLetter'],
  ['paper.revoked', 'paper.revoke'],
  ['professional.skill-verified', 'evidence.verify'],
  ['professional.imported', 'evidence.claim'],
  ['hold.placed', 'hold.place'],
  ['hold.lifted', 'hold.lift'],
];

const ACTIONS: ReadonlyMap<string, ActionName> = new Map([
  ...steps('need', NEED_EVENT),
  ...steps('candidacy', CANDIDACY_EVENT),
  ...steps('placement', PLACEMENT_EVENT),
  ...steps('clearance', CLEARANCE_EVENT),
  ...steps('report', REPORT_EVENT),
  ...steps('institution', INSTITUTION_EVENT),
  ...BESIDE,
]);

/** What tells of one event which action it was. */
export interface TrailEvent {
  readonly name: string;
  /** The command, where the name of the event does not tell it. */
  readonly command?: string | null;
}

/** Commands on skills share one event with every other change of a profile; the event carries the command. */
const ON_SKILLS: readonly string[] = ['claim', 'evidence', 'dismiss'];

/** What was done, or undefined for an event that nobody's step has appended. */
export function deedOf({ name, command }: TrailEvent): ActionName | undefined {
  if (name === 'professional.profile-changed' && command && ON_SKILLS.includes(command))
    return `evidence.${command}`;
  return ACTIONS.get(name);
}

/** Every action that a rule may name. */
export const ALL_DEEDS: ReadonlySet<ActionName> = new Set([
  ...ACTIONS.values(),
  ...ON_SKILLS.map((command): ActionName => `evidence.${command}`),
]);
