import { addDays } from '#domain/kernel/dates';
import { mailOf } from '#features/demonstration/cast';
import type { PlannedHost } from '#features/demonstration/two-years/plan';
import type { Stage } from '#features/demonstration/two-years/stage';
import { AccountEntity, MembershipEntity } from '#features/identity/accounts/account.entity';
import {
  InstitutionEntity,
  InstitutionProgrammeEntity,
} from '#features/parties/institutions/institution.entity';

/** An institution with the focal point who speaks for it. */
export interface Host extends PlannedHost {
  readonly institutionId: string;
  readonly accountId: string;
}

/** The address of the focal point of an institution, by its place in the plan. */
export const hostMail = (number: number): string => mailOf({ mail: `host${number + 1}` });

/** Days before today on which institutions apply, and are active. */
const APPLIED_ON = -728;
const ACTIVE_FOR_DAYS = 1460;

/** An account that was registered and confirmed, with the two events of that. */
export function addAccount(
  stage: Stage,
  day: number,
  person: Pick<AccountEntity, 'email' | 'displayName' | 'locale' | 'timeZone' | 'professionalId'>,
): string {
  const { ledger, passwordHash } = stage;
  const createdAt = stage.at(day);
  const confirmedAt = stage.at(day + 0.01);
  const id = ledger.id(createdAt);
  ledger.add(AccountEntity, {
    ...{ id, ...person, passwordHash, confirmedAt, createdAt },
    ...{ suspendedAt: null, suspensionReason: null, suspensionReach: null, erasedAt: null },
    ...{ version: 2, proofsVersion: 1 },
  });
  const of = (version: number) => ({ type: 'account', id, version });
  ledger.event({ name: 'account.registered', aggregate: of(1), data: {}, at: createdAt, actor: id });
  ledger.event({ name: 'account.confirmed', aggregate: of(2), data: {}, at: confirmedAt, actor: id });
  return id;
}

/** Institutions that applied at the beginning and were approved, each with an owner. */
export function addHosts(stage: Stage, planned: readonly PlannedHost[]): Map<PlannedHost, Host> {
  return new Map(planned.map((host, number) => [host, addHost(stage, host, number)]));
}

function addHost(stage: Stage, host: PlannedHost, number: number): Host {
  const { ledger, chance, programme, staff } = stage;
  const { country, trade, city, name } = host;
  const day = APPLIED_ON + (number % 7) / 10;
  const accountId = addAccount(stage, day, {
    email: hostMail(number),
    displayName: `${chance.one([...country.women, ...country.men])} ${chance.one(country.families)}`,
    locale: country.locale,
    timeZone: country.zone,
    professionalId: null,
  });
  const appliedAt = stage.at(day + 0.05);
  const institutionId = ledger.id(appliedAt);
  ledger.add(InstitutionEntity, {
    ...{ id: institutionId, name, city, country: country.code, timeZone: country.zone },
    ...{ kind: trade.kind, sector: trade.sector, description: trade.description, website: null },
    ...{ state: 'ACTIVE', validUntil: addDays(stage.on(day), ACTIVE_FOR_DAYS), warnedOf: null },
    ...{ caseOfficerId: staff.approver, reviewComment: null, appliedAt, version: 2 },
  });
  ledger.add(InstitutionProgrammeEntity, { institutionId, programmeId: programme.id });
  ledger.add(MembershipEntity, { institutionId, accountId, role: 'OWNER', since: appliedAt });
  const of = (version: number) => ({ type: 'institution', id: institutionId, version });
  const data = { country: country.code, institutionId };
  ledger.event({ name: 'institution.applied', aggregate: of(1), data, at: appliedAt, actor: accountId });
  ledger.event({
    ...{ name: 'institution.activated', aggregate: of(2), data: { ...data, from: 'APPLIED' } },
    ...{ at: stage.at(day + 0.3), actor: staff.approver },
  });
  return { ...host, institutionId, accountId };
}
