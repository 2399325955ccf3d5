import { nextState } from '#domain/kernel/machine';
import { providerOf } from '#domain/placements/clearances/clearance.policy';
import { requiredClearances } from '#domain/placements/clearances/clearance.rules';
import {
  CLEARANCE,
  CLEARANCE_TYPES,
  type ClearanceCommand,
  type ClearanceType,
} from '#domain/placements/clearances/clearance.states';
import { CLEARANCE_EVENT } from '#domain/placements/clearances/events';
import { DEFAULT_TEMPLATE, riskOf } from '#domain/placements/clearances/template.rules';
import { CLEARANCE_VIEW } from '#domain/placements/clearances/views';
import { AFTER_OFFER, type Placed } from '#features/demonstration/two-years/placed';
import type { Stage } from '#features/demonstration/two-years/stage';
import { ClearanceEntity } from '#features/placements/clearances/clearance.entity';

const OPENED_BY = 'system:clearances';
const VALID_FOR_DAYS = 730;

/** The checks that the product opens with an acceptance, as far as they have got. */
export function addChecks(stage: Stage, placed: Placed): void {
  const { row } = placed;
  if (!row.acceptedAt) return;
  const asked = requiredClearances(DEFAULT_TEMPLATE.rules, {
    ...{ modality: row.modality, childContact: row.childContact, isRegulated: false },
    risk: riskOf(DEFAULT_TEMPLATE, row.country),
  });
  const isUnderWay = row.state === 'CLEARANCE' || row.state === 'CANCELLED';
  CLEARANCE_TYPES.forEach((type, i) => {
    const isAsked = asked.includes(type);
    const check = new Check(stage, placed, type);
    check.take(isAsked ? 'require' : 'exempt', AFTER_OFFER.accepted + 0.01, OPENED_BY);
    if (isAsked && !(isUnderWay && i % 3 === 0)) check.submit(AFTER_OFFER.accepted + 1 + i / 20);
    if (isAsked && !(isUnderWay && i % 3 < 2))
      check.take('clear', AFTER_OFFER.accepted + 2 + i / 20, stage.staff.officer);
    check.save(row.state === 'CLEARANCE');
  });
}

class Check {
  private readonly row: ClearanceEntity;

  constructor(
    private readonly stage: Stage,
    private readonly placed: Placed,
    type: ClearanceType,
  ) {
    const { needId, professionalId, institutionId, programmeId, country } = placed.row;
    const since = stage.at(placed.offeredOn + AFTER_OFFER.accepted + 0.01);
    this.row = {
      ...{ id: stage.ledger.id(since), placementId: placed.id, type, state: 'REQUIRED', version: 0, since },
      ...{ issuer: null, issuedOn: null, expiresOn: null, reason: null, comment: null, decidedBy: null },
      ...{ lastWarning: null, templateVersion: 0 },
      ...{ needId, professionalId, institutionId, programmeId, country },
    };
  }

  submit(day: number): void {
    const { row, placed, stage } = this;
    const by = providerOf(row.type) === 'FOCAL_POINT' ? placed.need.host.accountId : placed.person.accountId;
    const issuedOn = stage.on(placed.offeredOn - 10);
    const expiresOn = stage.on(placed.offeredOn - 10 + VALID_FOR_DAYS);
    Object.assign(row, { issuer: 'Invented authority', issuedOn, expiresOn });
    this.take('submit', day, by);
  }

  /** @param day counted from the offer */
  take(command: ClearanceCommand, day: number, actor: string): void {
    const { row, stage, placed } = this;
    const from = row.version === 0 ? null : row.state;
    const at = stage.at(placed.offeredOn + day);
    const state = nextState(CLEARANCE, from, command);
    Object.assign(row, { state, version: row.version + 1, since: at });
    if (actor !== OPENED_BY) row.decidedBy = actor;
    const { id, version, placementId, needId, professionalId, institutionId, programmeId, country } = row;
    stage.ledger.event({
      ...{ name: CLEARANCE_EVENT[command], aggregate: { type: 'clearance', id, version }, at, actor },
      data: {
        ...{ placementId, needId, professionalId, institutionId, programmeId, country },
        ...{ item: row.type, date: row.expiresOn, from, to: state, command },
      },
    });
  }

  save(isAwaited: boolean): void {
    const { row, stage } = this;
    stage.ledger.add(ClearanceEntity, row);
    if (!isAwaited) return;
    const view = CLEARANCE_VIEW[row.state];
    const waitingOn = view.waitingOn === 'PROFESSIONAL' ? providerOf(row.type) : view.waitingOn;
    const item = { subject: 'clearance', id: row.id, state: row.state, since: row.since } as const;
    stage.turn({ ...item, view: { ...view, waitingOn } }, row, this.placed.need.host.country.zone);
  }
}
