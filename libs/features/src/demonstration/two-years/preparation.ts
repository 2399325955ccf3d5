import { createHash } from 'node:crypto';
import type { PlacementEventFacts } from '#domain/placements/placements/events';
import { DEFAULT_READINESS, readinessPercent } from '#domain/placements/placements/placement.rules';
import type { PlacementState } from '#domain/placements/placements/placement.states';
import { planText, SIGNATORIES, signatureStage } from '#domain/placements/placements/plan.rules';
import { AFTER_OFFER, type Placed } from '#features/demonstration/two-years/placed';
import type { Stage } from '#features/demonstration/two-years/stage';
import { WORDS } from '#features/demonstration/two-years/two-years-cast';
import {
  EmergencyContactEntity,
  LinkTestEntity,
  PlanSignatureEntity,
  ReadinessTickEntity,
  WorkPlanEntity,
} from '#features/placements/placements/placement-work.entity';

/** States in which the plan is written, and not signed by all yet, or not written. */
const BEFORE_PLAN: readonly PlacementState[] = [
  ...(['OFFERED', 'CLEARANCE', 'PLANNING', 'DECLINED', 'LAPSED', 'CANCELLED'] as const),
];
/** Versions of the row while it is planned, and once it is ready. */
const [PLANNING, READY] = [3, 4];

/** The work plan with its signatures, the host's list, and what the person gives before the first day. */
export function addPreparation(stage: Stage, placed: Placed, goal: PlacementState): void {
  if (goal === 'PLANNING') addTicks(stage, placed, 3);
  if (BEFORE_PLAN.includes(goal)) return;
  addPlan(stage, placed);
  addTicks(stage, placed, DEFAULT_READINESS.length);
  addContact(stage, placed);
}

function addPlan(stage: Stage, placed: Placed): void {
  const { id: placementId, need, person, offeredOn, startsOn } = placed;
  const writtenOn = offeredOn + AFTER_OFFER.planned;
  const last = WORDS.milestones.length;
  const milestones = WORDS.milestones.map((text, i) => ({
    text,
    dueOn: stage.on(startsOn + Math.floor(((i + 1) * need.days) / last)),
  }));
  const plan = { version: 1, placementVersion: 1, summary: WORDS.summary, milestones };
  const digest = createHash('sha256').update(planText(plan)).digest('hex');
  const writtenBy = need.host.accountId;
  stage.ledger.add(WorkPlanEntity, {
    placementId,
    ...plan,
    digest,
    writtenBy,
    writtenAt: stage.at(writtenOn),
  });
  say(placed, PLANNING, 'placement.plan-written', writtenOn, writtenBy, { planVersion: 1 });
  const signers = {
    ...{ PROFESSIONAL: person.accountId, FOCAL_POINT: writtenBy, APPROVER: stage.staff.approver },
  };
  for (const [i, signatory] of SIGNATORIES.entries()) {
    const day = writtenOn + 1 + i;
    const accountId = signers[signatory];
    const signedAt = stage.at(day);
    stage.ledger.add(PlanSignatureEntity, {
      placementId,
      planVersion: 1,
      signatory,
      accountId,
      digest,
      signedAt,
    });
    const signatures = signatureStage(SIGNATORIES.slice(i + 1));
    const signed = { planVersion: 1, signatory, signatures, digest };
    say(placed, PLANNING, 'placement.plan-signed', day, accountId, signed);
  }
}

function addTicks(stage: Stage, placed: Placed, count: number): void {
  const { id: placementId, need, offeredOn } = placed;
  const tickedBy = need.host.accountId;
  for (const [i, { code }] of DEFAULT_READINESS.slice(0, count).entries()) {
    const day = Math.min(offeredOn + AFTER_OFFER.cleared + 1 + i / 2, -0.5);
    stage.ledger.add(ReadinessTickEntity, { placementId, code, tickedBy, tickedAt: stage.at(day) });
    const percent = readinessPercent(DEFAULT_READINESS.map((item, at) => ({ ...item, done: at <= i })));
    const data = { line: code, isDone: true, percent };
    say(placed, PLANNING, 'placement.readiness-changed', day, tickedBy, data);
  }
}

function addContact(stage: Stage, placed: Placed): void {
  const { id: placementId, person, startsOn } = placed;
  const day = Math.min(startsOn - 7, -1);
  const givenAt = stage.at(day);
  const name = stage.chance.one(WORDS.contacts);
  stage.ledger.add(EmergencyContactEntity, {
    placementId,
    name,
    phone: '+442079460000',
    relation: null,
    givenAt,
  });
  say(placed, READY, 'placement.contact-given', day, person.accountId, {});
  const testedAt = stage.at(day + 0.1);
  stage.ledger.add(LinkTestEntity, { placementId, worked: true, testedBy: person.accountId, testedAt });
  say(placed, READY, 'placement.link-tested', day + 0.1, person.accountId, { worked: true });
}

/** An event of the time in which the row had this version. */
function say<N extends keyof PlacementEventFacts>(
  placed: Placed,
  version: number,
  name: N,
  day: number,
  actor: string,
  facts: PlacementEventFacts[N],
): void {
  const now = placed.row.version;
  placed.row.version = version;
  placed.event(name, day, actor, facts);
  placed.row.version = now;
}
