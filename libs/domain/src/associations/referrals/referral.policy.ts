import {
  type AgeBand,
  barsOf,
  type ConsentBasis,
  isChild,
  type ReferralBar,
} from '#domain/associations/referrals/referral.rules';
import {
  REFERRAL,
  type ReferralCommand,
  type ReferralState,
} from '#domain/associations/referrals/referral.states';
import { type AuditRating, mayWithRating } from '#domain/associations/registry/audit.rules';
import { type Freshness, freshnessOn } from '#domain/associations/services/freshness.rules';
import { isListed, type ServiceFacts } from '#domain/associations/services/service.policy';
import type { ErrorCode } from '#domain/catalogue/error-catalogue';
import { type Actor, holdsRole, isFocalPointOf } from '#domain/kernel/actor';
import type { IsoDate } from '#domain/kernel/dates';
import { DomainError } from '#domain/kernel/errors';
import { allowedCommands, takeStep, type Who } from '#domain/kernel/machine';

/** What somebody is to a referral. */
export const REFERRAL_SIDES = ['SENDER', 'RECEIVER', 'OFFICER'] as const;
export type ReferralSide = (typeof REFERRAL_SIDES)[number];

/** What the policies of a referral look at. */
export interface ReferralFacts {
  readonly state: ReferralState;
  readonly senderId: string;
  readonly receiverId: string;
  /** Where the person is, ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly basis: ConsentBasis | null;
  /** Null before: the receiver knows nothing of a draft. */
  readonly sentAt: Date | null;
  /** When nobody had answered in time. */
  readonly escalatedAt: Date | null;
}

/** Whether safeguarding officers have a part in it: it is late, or was sent without consent. */
const concernsOfficers = ({ escalatedAt, sentAt, basis }: ReferralFacts): boolean =>
  escalatedAt !== null || (sentAt !== null && basis === 'VITAL_INTEREST');

/** Everything the actor is to a referral: nobody but the two bodies, and an officer of the country once it is late. */
export function sidesAt(actor: Actor, facts: ReferralFacts): ReferralSide[] {
  const { senderId, receiverId, sentAt, country } = facts;
  const is: Readonly<Record<ReferralSide, boolean>> = {
    SENDER: isFocalPointOf(actor, senderId),
    RECEIVER: sentAt !== null && isFocalPointOf(actor, receiverId),
    OFFICER: concernsOfficers(facts) && holdsRole(actor, ['SAFEGUARDING_OFFICER'], { country }),
  };
  return REFERRAL_SIDES.filter((side) => is[side]);
}

/** @throws DomainError NOT_FOUND for everybody who has no part in it. */
export function assertPartIn(actor: Actor, facts: ReferralFacts): ReferralSide[] {
  const sides = sidesAt(actor, facts);
  if (sides.length === 0) throw new DomainError('NOT_FOUND');
  return sides;
}

const WHO: Readonly<Record<ReferralSide, Who>> = {
  SENDER: 'FOCAL_POINT',
  RECEIVER: 'FOCAL_POINT',
  OFFICER: 'SAFEGUARDING_OFFICER',
};
/** The side that gives each command. */
const GIVEN_BY: Readonly<Record<ReferralCommand, readonly ReferralSide[]>> = {
  write: ['SENDER'],
  send: ['SENDER'],
  accept: ['RECEIVER'],
  decline: ['RECEIVER'],
  finish: ['RECEIVER'],
  revoke: ['SENDER', 'OFFICER'],
};
const asFor = (sides: readonly ReferralSide[], command: ReferralCommand): Who[] =>
  sides.filter((side) => GIVEN_BY[command].includes(side)).map((side) => WHO[side]);

/** Everything that the actor is to a referral, as the rule of two people asks. */
export const whoIsAtReferral = (actor: Actor, facts: ReferralFacts): Who[] => [
  ...new Set(sidesAt(actor, facts).map((side) => WHO[side])),
];

/**
 * The state that the actor's command leads to.
 * @throws DomainError NOT_FOUND, ILLEGAL_TRANSITION, FORBIDDEN or REASON_REQUIRED.
 */
export function decideReferral(
  actor: Actor,
  facts: ReferralFacts,
  command: ReferralCommand,
  reason?: string | null,
): ReferralState {
  const as = asFor(assertPartIn(actor, facts), command);
  return takeStep(REFERRAL, facts.state, command, { as, reason });
}

/** The commands to offer the actor now. */
export function referralCommandsFor(actor: Actor, facts: ReferralFacts): ReferralCommand[] {
  const sides = sidesAt(actor, facts);
  return allowedCommands(REFERRAL, facts.state).filter((command) => asFor(sides, command).length > 0);
}

/** Whether the actor reads the code and the words: the sender always, the others once the referral is accepted or late. */
export const mayReadWords = (actor: Actor, facts: ReferralFacts): boolean =>
  sidesAt(actor, facts).some(
    (side) => side !== 'RECEIVER' || facts.state === 'ACCEPTED' || facts.state === 'CLOSED',
  );

/** How far a service can be relied on for a referral; one that visitors do not find takes none. */
const freshnessFor = (service: ServiceFacts, today: IsoDate): Freshness =>
  isListed(service) && service.assuredOn !== null ? freshnessOn(service.assuredOn, today) : 'UNLISTED';

const REFUSAL: Readonly<Record<ReferralBar, ErrorCode>> = {
  NO_CONSENT: 'REFERRAL_CONSENT',
  OWN_BODY: 'REFERRAL_OWN_BODY',
  STALE_SERVICE: 'REFERRAL_SERVICE',
  RATING: 'REFERRAL_RATING',
};

/** What sending looks at, beside who sends. */
export interface Sending {
  readonly facts: ReferralFacts;
  readonly ageBand: AgeBand;
  readonly service: ServiceFacts;
  readonly senderRating: AuditRating | null;
}

/** @throws DomainError REFERRAL_CONSENT, REFERRAL_OWN_BODY, REFERRAL_SERVICE, REFERRAL_RATING. */
export function assertMaySend({ facts, ageBand, service, senderRating }: Sending, today: IsoDate): void {
  const { basis, senderId, receiverId } = facts;
  const [bar] = barsOf({
    ...{ basis, senderId, receiverId, ageBand, senderRating },
    service: freshnessFor(service, today),
    receiverRating: service.body.rating,
  });
  if (bar) throw new DomainError(REFUSAL[bar]);
}

/** Whether the safeguarding of a receiver still lets it take the referral. */
export const mayStillTake = (rating: AuditRating | null, ageBand: AgeBand): boolean =>
  mayWithRating(rating, isChild(ageBand) ? 'RECEIVE_CHILD_REFERRALS' : 'REFER_ADULTS');
