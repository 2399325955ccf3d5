import type { EventName } from '#domain/catalogue/events';
import type { EventOf } from '#domain/kernel/event';
import { Chance } from '#features/demonstration/two-years/chance';
import { AccountEntity } from '#features/identity/accounts/account.entity';
import { CandidacyEntity } from '#features/marketplace/candidacies/candidacy.entity';
import { NeedEntity } from '#features/marketplace/needs/need.entity';
import { InstitutionEntity } from '#features/parties/institutions/institution.entity';
import { ProfessionalEntity } from '#features/parties/professionals/professional.entity';
import { PlacementEntity } from '#features/placements/placements/placement.entity';
import { WorkPlanEntity } from '#features/placements/placements/placement-work.entity';
import { ReportEntity } from '#features/placements/reports/report.entity';
import type { Tx } from '#platform/db/tx';
import { DomainEventEntity } from '#platform/outbox/domain-event.entity';

type Row = Readonly<Record<string, unknown>>;
type Entity<E> = new () => E;

/** An event as the ledger takes it: when it was, and who did it. A spec compares its data with what services write. */
export interface PastEvent extends Omit<EventOf<EventName, object>, 'onBehalfOf'> {
  readonly at: Date;
  readonly actor: string;
  /** Whether the worker announces it at its first start, as if it had just happened. */
  readonly isNews?: boolean;
}

/** Tables to which others refer, in the order in which they have to be written. */
const FIRST: readonly Entity<object>[] = [
  AccountEntity,
  InstitutionEntity,
  ProfessionalEntity,
  NeedEntity,
  CandidacyEntity,
  PlacementEntity,
  WorkPlanEntity,
  ReportEntity,
];

/** Rows that are written together, a table at a time. */
export class Ledger {
  private readonly rows = new Map<Entity<object>, Row[]>();
  private readonly events: PastEvent[] = [];
  private readonly chance = new Chance(20_241_130);

  add<E extends object>(entity: Entity<E>, ...rows: readonly Partial<E>[]): void {
    const known = this.rows.get(entity) ?? [];
    known.push(...(rows as readonly Row[]));
    this.rows.set(entity, known);
  }

  /** How many rows of a table there are so far. */
  count(entity: Entity<object>): number {
    return this.rows.get(entity)?.length ?? 0;
  }

  event(event: PastEvent): void {
    this.events.push(event);
  }

  /** A UUID v7 of this moment (RFC 9562, section 5.7), the same at every loading at that moment. */
  id(at: Date): string {
    const time = at.getTime().toString(16).padStart(12, '0');
    const random = Buffer.from(this.chance.bytes(10)).toString('hex');
    const variant = '89ab'.charAt(this.chance.below(4));
    return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(0, 3)}-${variant}${random.slice(3, 6)}-${random.slice(6, 18)}`;
  }

  /** Writes everything, the events last and in the order of time. */
  async save(tx: Tx): Promise<void> {
    this.events.sort((a, b) => a.at.getTime() - b.at.getTime());
    this.add(DomainEventEntity, ...this.events.map((event) => this.eventRow(event)));
    const entities = [...new Set([...FIRST, ...this.rows.keys()])];
    for (const entity of entities) await insert(tx, entity, this.rows.get(entity) ?? []);
  }

  private eventRow({
    at,
    actor,
    name,
    aggregate,
    data,
    reason,
    isNews,
  }: PastEvent): Partial<DomainEventEntity> {
    return {
      id: this.id(at),
      name,
      aggregateType: aggregate.type,
      aggregateId: aggregate.id,
      aggregateVersion: aggregate.version,
      actorId: actor,
      onBehalfOf: null,
      reason: reason ?? null,
      data,
      occurredAt: at,
      publishedAt: isNews ? null : at,
    };
  }
}

/** Inserts rows of one shape in one statement; a column that none of them has takes its default. */
async function insert(tx: Tx, entity: Entity<object>, rows: readonly Row[]): Promise<void> {
  const { tableName, columns } = tx.dataSource.getMetadata(entity);
  const used = columns.filter(({ propertyName }) => rows.some((row) => row[propertyName] !== undefined));
  const names = used.map(({ databaseName }) => `"${databaseName}"`).join(', ');
  const records = rows.map((row) =>
    Object.fromEntries(
      used.map(({ propertyName, databaseName }) => [databaseName, row[propertyName] ?? null]),
    ),
  );
  await tx.query(
    `INSERT INTO "${tableName}" (${names})
     SELECT ${names} FROM jsonb_populate_recordset(NULL::"${tableName}", $1)`,
    [JSON.stringify(records)],
  );
}
