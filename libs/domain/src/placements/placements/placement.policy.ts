import type { Actor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import type { Ruled } from '#domain/kernel/four-eyes.rules';
import { allowedCommands, type FourEyes, takeStep, type Who } from '#domain/kernel/machine';
import { actableSides, type ActedFor, type CaseFacts, isStaffOf, rolesOn, whoIs } from '#domain/kernel/who';
import { PLACEMENT_HELD } from '#domain/placements/placements/placement.rules';
import {
  PLACEMENT,
  type PlacementCommand,
  type PlacementState,
} from '#domain/placements/placements/placement.states';

/** What comes with a command: a reason code, and the side for which a case officer gives it. */
export interface StepInput {
  readonly reason?: string | null;
  readonly actsFor?: ActedFor | null;
}

export interface PlacementFacts extends CaseFacts {
  readonly professionalId: string;
  readonly institutionId: string;
  readonly state: PlacementState;
  /** The person, the institution or the placement is on hold. */
  readonly isHeld: boolean;
}

/** Whether the actor may know of the placement: the two sides, and staff whose grant reaches it. */
const maySeePlacement = (actor: Actor, facts: PlacementFacts): boolean =>
  whoIs(actor, facts).length > 0 || isStaffOf(actor, facts);

/** @throws DomainError NOT_FOUND for what may not be seen. */
export function assertMaySeePlacement(actor: Actor, facts: PlacementFacts): void {
  if (!maySeePlacement(actor, facts)) throw new DomainError('NOT_FOUND');
}

/**
 * The state that the actor's command leads to.
 * @throws DomainError NOT_FOUND, ILLEGAL_TRANSITION, FORBIDDEN, REASON_REQUIRED or ON_HOLD.
 */
export function decidePlacement(
  actor: Actor,
  facts: PlacementFacts,
  command: PlacementCommand,
  { reason, actsFor }: StepInput = {},
): PlacementState {
  assertMaySeePlacement(actor, facts);
  const to = takeStep(PLACEMENT, facts.state, command, { as: rolesOn(actor, facts, actsFor), reason });
  if (facts.isHeld && PLACEMENT_HELD.includes(command)) throw new DomainError('ON_HOLD');
  return to;
}

/** @throws DomainError NOT_FOUND or FORBIDDEN unless the actor is one of these here. */
export function assertActsAs(actor: Actor, facts: PlacementFacts, allowed: readonly Who[]): void {
  assertMaySeePlacement(actor, facts);
  if (!rolesOn(actor, facts).some((who) => allowed.includes(who))) throw new DomainError('FORBIDDEN');
}

/** What someone does to a placement beside the steps of its table, by whom, and in which states. */
export interface PlacementAct extends FourEyes {
  readonly name: string;
  readonly by: readonly Who[];
  readonly during: readonly PlacementState[];
}

const BEFORE_END = ['CLEARANCE', 'PLANNING', 'READY', 'ACTIVE', 'SUSPENDED'] as const;

/** A change of terms asks for a new plan, up to the completion. */
const PLANNED = ['PLANNING', 'READY', 'ACTIVE', 'SUSPENDED', 'REPORTING'] as const;

/** Every act beside the steps. */
export const PLACEMENT_ACTS = {
  writePlan: {
    name: 'writePlan',
    by: ['PROFESSIONAL', 'FOCAL_POINT', 'CASE_OFFICER'],
    during: PLANNED,
    alone: 'three people sign it',
  },
  signPlan: {
    name: 'signPlan',
    by: ['PROFESSIONAL', 'FOCAL_POINT', 'APPROVER'],
    during: PLANNED,
    not: ['placement.signPlan'],
    since: ['placement.writePlan'],
  },
  tickReadiness: {
    name: 'tickReadiness',
    by: ['FOCAL_POINT', 'CASE_OFFICER'],
    during: ['CLEARANCE', 'PLANNING', 'READY'],
    alone: 'a fact that others see',
  },
  giveContact: { name: 'giveContact', by: ['PROFESSIONAL'], during: BEFORE_END, alone: 'the person’s own' },
  testLink: {
    name: 'testLink',
    by: ['PROFESSIONAL', 'FOCAL_POINT', 'CASE_OFFICER'],
    during: BEFORE_END,
    alone: 'a fact that others see',
  },
  askAmendment: {
    name: 'askAmendment',
    by: ['PROFESSIONAL', 'FOCAL_POINT'],
    during: ['READY', 'ACTIVE'],
    alone: 'an approver decides',
  },
  decideAmendment: {
    name: 'decideAmendment',
    by: ['APPROVER'],
    during: ['READY', 'ACTIVE', 'SUSPENDED'],
    not: ['placement.askAmendment', 'PROFESSIONAL', 'FOCAL_POINT'],
  },
} as const satisfies Record<string, PlacementAct>;

/**
 * Lets someone act on a placement beside its steps; answers the roles in which they do.
 * @throws DomainError NOT_FOUND, ILLEGAL_TRANSITION in another state, or FORBIDDEN
 */
export function assertMayAct(
  actor: Actor,
  facts: PlacementFacts,
  { name, by, during }: PlacementAct,
  actsFor: ActedFor | null = null,
): Who[] {
  assertMaySeePlacement(actor, facts);
  const { state } = facts;
  if (!during.includes(state))
    throw new DomainError('ILLEGAL_TRANSITION', { machine: 'placement', from: state, command: name });
  const roles = rolesOn(actor, facts, actsFor).filter((who) => by.includes(who));
  if (roles.length === 0) throw new DomainError('FORBIDDEN');
  return roles;
}

export type PlacementActName = keyof typeof PLACEMENT_ACTS;

/** The rule of two people of something that people do to a placement beside its steps. */
export const ruleOfAct = (act: PlacementActName): Ruled => ({
  ...PLACEMENT_ACTS[act],
  name: `placement.${act}`,
});

/** What the actor may do now beside the steps. */
export const placementActsFor = (actor: Actor, facts: PlacementFacts): PlacementActName[] => {
  const roles = rolesOn(actor, facts);
  return (Object.keys(PLACEMENT_ACTS) as PlacementActName[]).filter((name) => {
    const { by, during }: PlacementAct = PLACEMENT_ACTS[name];
    return during.includes(facts.state) && roles.some((who) => by.includes(who));
  });
};

const HOSTED: readonly PlacementState[] = ['READY', 'ACTIVE', 'SUSPENDED'];

/** The emergency contact is for the person and for IOM, and for the host while the person is there. */
export const mayReadContact = (actor: Actor, facts: PlacementFacts): boolean =>
  rolesOn(actor, facts).some((who) => who !== 'FOCAL_POINT' || HOSTED.includes(facts.state));

/** The commands to offer the actor now; a change of terms is offered with the request for it. */
export const placementCommandsFor = (actor: Actor, facts: PlacementFacts): PlacementCommand[] =>
  commandsAs(rolesOn(actor, facts), facts).filter((command) => command !== 'amend');

/** Whether the actor may now put a change of terms in force that somebody asked for. */
export const mayAmend = (actor: Actor, facts: PlacementFacts): boolean =>
  commandsAs(rolesOn(actor, facts), facts).includes('amend');

/** The commands that a case officer can give now for one of the two sides. */
export const placementCommandsForSide = (
  actor: Actor,
  facts: PlacementFacts,
  side: ActedFor,
): PlacementCommand[] => (actableSides(actor, facts).includes(side) ? commandsAs([side], facts) : []);

const commandsAs = (roles: readonly Who[], { state, isHeld }: PlacementFacts): PlacementCommand[] =>
  [...new Set(roles.flatMap((who) => allowedCommands(PLACEMENT, state, who)))].filter(
    (command) => !(isHeld && PLACEMENT_HELD.includes(command)),
  );
