import pg from 'pg';
import { DataSource } from 'typeorm';
import { ReferralEntity } from '#features/associations/referrals/referral.entity';
import { ASSOCIATION_ENTITIES } from '#features/associations/registry/association.entity';
import { AUDIT_ENTITIES } from '#features/associations/registry/audit.entity';
import { SERVICE_ENTITIES } from '#features/associations/services/service.entity';
import { CONCERN_ENTITIES } from '#features/casework/concerns/concern.entity';
import { DEADLINE_ENTITIES } from '#features/casework/deadlines/work-item.entity';
import { WorkViewEntity } from '#features/casework/deadlines/work-view.entity';
import { HOLD_ENTITIES } from '#features/casework/holds/hold.entity';
import { MESSAGE_ENTITIES } from '#features/casework/messages/direct-message.entity';
import { ConsultationEntity } from '#features/dialogue/consultations/consultation.entity';
import { OpinionEntity } from '#features/dialogue/opinions/opinion.entity';
import { REPLY_ENTITIES } from '#features/dialogue/replies/reply.entity';
import { STATEMENT_ENTITIES } from '#features/dialogue/statements/statement.entity';
import { ACCOUNT_ENTITIES } from '#features/identity/accounts/account.entity';
import { InvitationEntity } from '#features/identity/accounts/invitation.entity';
import { DelegationEntity } from '#features/identity/delegations/delegation.entity';
import { FILE_ENTITIES } from '#features/identity/files/file.entity';
import { EqualityAnswerEntity } from '#features/insight/equality/equality.entity';
import { GapNeedEntity } from '#features/insight/gaps/gap.entity';
import { KpiTargetEntity } from '#features/insight/kpis/kpi-target.entity';
import { MAP_ENTITIES } from '#features/mapping/map/map.entity';
import { QuestionnaireEntity } from '#features/mapping/questionnaires/questionnaire.entity';
import { WAVE_ENTITIES } from '#features/mapping/waves/wave.entity';
import { CANDIDACY_ENTITIES } from '#features/marketplace/candidacies/candidacy.entity';
import { INTERVIEW_ENTITIES } from '#features/marketplace/candidacies/interview-offer.entity';
import { MATCH_ENTITIES } from '#features/marketplace/matching/match.entity';
import { MatchOverrideEntity } from '#features/marketplace/matching/match-override.entity';
import { REMATCH_ENTITIES } from '#features/marketplace/matching/rematch.entity';
import { NEED_ENTITIES } from '#features/marketplace/needs/need.entity';
import { SAVED_ENTITIES } from '#features/marketplace/saved/saved.entity';
import { MIGRATIONS } from '#features/migrations';
import { NOTIFICATION_ENTITIES } from '#features/outreach/notifications/notification.entity';
import { INSTITUTION_ENTITIES } from '#features/parties/institutions/institution.entity';
import { PROFESSIONAL_ENTITIES } from '#features/parties/professionals/professional.entity';
import { PROFILE_ENTITIES } from '#features/parties/professionals/profile.entity';
import { PROGRAMME_ENTITIES } from '#features/parties/programmes/programme.entity';
import { CLEARANCE_ENTITIES } from '#features/placements/clearances/clearance.entity';
import { PAPER_ENTITIES } from '#features/placements/papers/paper.entity';
import { PLACEMENT_ENTITIES } from '#features/placements/placements/placement.entity';
import { PLACEMENT_WORK_ENTITIES } from '#features/placements/placements/placement-work.entity';
import { REPORT_ENTITIES } from '#features/placements/reports/report.entity';
import { SPENDING_ENTITIES } from '#features/placements/spending/spending.entity';
import { StoryEntity } from '#features/placements/stories/story.entity';
import { TravelPlanEntity } from '#features/placements/travel/travel.entity';
import { WORDS_ENTITIES } from '#features/privacy/words.entity';
import { TAXONOMY_ENTITIES } from '#features/reference/taxonomy/taxonomy.entity';
import { CORRIDOR_ENTITIES } from '#features/remittances/corridors/corridor.entity';
import { LESSON_ENTITIES } from '#features/remittances/lessons/lesson.entity';
import { PRICE_ENTITIES } from '#features/remittances/prices/price.entity';
import { SnakeNaming } from '#platform/db/snake-naming';
import { watchedClient } from '#platform/db/watched-client';
import { MailboxMessageEntity } from '#platform/mail/mailbox-message.entity';
import { type DatabaseDeadlines, PATIENT } from '#platform/outage/deadlines';
import { DomainEventEntity } from '#platform/outbox/domain-event.entity';
import { OnBehalfEvidenceEntity } from '#platform/outbox/on-behalf-evidence.entity';
import { FairPool } from '#platform/shares/fair-pool';

/** Every entity, by name. */
const ENTITIES = [
  DomainEventEntity,
  OnBehalfEvidenceEntity,
  MailboxMessageEntity,
  ...ACCOUNT_ENTITIES,
  InvitationEntity,
  ...FILE_ENTITIES,
  ...TAXONOMY_ENTITIES,
  ...PROFESSIONAL_ENTITIES,
  ...PROFILE_ENTITIES,
  ...INSTITUTION_ENTITIES,
  ...PROGRAMME_ENTITIES,
  ...NEED_ENTITIES,
  ...SAVED_ENTITIES,
  ...PAPER_ENTITIES,
  ...REPORT_ENTITIES,
  EqualityAnswerEntity,
  ...MATCH_ENTITIES,
  MatchOverrideEntity,
  ...REMATCH_ENTITIES,
  ...CONCERN_ENTITIES,
  ...CLEARANCE_ENTITIES,
  ...HOLD_ENTITIES,
  ...MESSAGE_ENTITIES,
  ...DEADLINE_ENTITIES,
  DelegationEntity,
  WorkViewEntity,
  ...CANDIDACY_ENTITIES,
  ...INTERVIEW_ENTITIES,
  ...NOTIFICATION_ENTITIES,
  ...PLACEMENT_ENTITIES,
  ...PLACEMENT_WORK_ENTITIES,
  StoryEntity,
  ...SPENDING_ENTITIES,
  TravelPlanEntity,
  ...WORDS_ENTITIES,
  ...PRICE_ENTITIES,
  ...CORRIDOR_ENTITIES,
  ...LESSON_ENTITIES,
  ...MAP_ENTITIES,
  ...AUDIT_ENTITIES,
  ...SERVICE_ENTITIES,
  ReferralEntity,
  ...ASSOCIATION_ENTITIES,
  ConsultationEntity,
  ...STATEMENT_ENTITIES,
  OpinionEntity,
  ...REPLY_ENTITIES,
  GapNeedEntity,
  KpiTargetEntity,
  QuestionnaireEntity,
  ...WAVE_ENTITIES,
];

/** What the migrations are called in the database, oldest first. */
export const MIGRATION_NAMES: readonly string[] = MIGRATIONS.map(({ name }) => name);

/** A data source that is not yet connected. Throws nothing; connecting does. Where somebody waits, give it shorter deadlines. */
export function createDataSource(
  url: string,
  poolSize: number,
  { acquireMs, statementMs, silenceMs }: DatabaseDeadlines = PATIENT,
  migrations = MIGRATIONS,
): DataSource {
  return new DataSource({
    type: 'postgres',
    driver: { ...pg, Pool: FairPool },
    url,
    entities: ENTITIES,
    migrations,
    namingStrategy: new SnakeNaming(),
    installExtensions: false,
    migrationsTransactionMode: 'each',
    poolSize,
    extra: {
      Client: watchedClient(silenceMs),
      connectionTimeoutMillis: acquireMs,
      statement_timeout: statementMs,
      idle_in_transaction_session_timeout: 60_000,
    },
  });
}

/** Arbitrary, but the same for every process that migrates. */
const MIGRATION_LOCK = 7_263_401;

/**
 * Brings the database to the newest migration, or applies only those with the given names. Processes that start together
 * wait for one another. Answers what was applied.
 */
export async function migrate(url: string, names = MIGRATION_NAMES): Promise<readonly string[]> {
  const wanted = MIGRATIONS.filter(({ name }) => names.includes(name));
  const dataSource = await createDataSource(url, 2, PATIENT, wanted).initialize();
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query(`SELECT pg_advisory_lock($1)`, [MIGRATION_LOCK]);
    const applied = await dataSource.runMigrations();
    await runner.query(`SELECT pg_advisory_unlock($1)`, [MIGRATION_LOCK]);
    return applied.map((migration) => migration.name);
  } finally {
    await runner.release();
    await dataSource.destroy();
  }
}

/** A table in which TypeORM looks up the expressions of generated columns; only a comparison needs it. */
const EXPRESSIONS = `CREATE TABLE IF NOT EXISTS typeorm_metadata
  (type text, database text, schema text, "table" text, name text, value text)`;

const GENERATED = `SELECT column_name AS name FROM information_schema.columns
  WHERE table_schema = current_schema() AND is_generated = 'ALWAYS'`;

/**
 * How the migrated database differs from the entities: columns and tables only, for keys, checks and what the database
 * works out by itself live in migrations. For tests: it leaves a table behind.
 */
export async function drift(dataSource: DataSource): Promise<readonly string[]> {
  await dataSource.query(EXPRESSIONS);
  const generated = await dataSource.query<{ name: string }[]>(GENERATED);
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
  return upQueries
    .map(({ query }) => query)
    .filter((query) => !/DROP (INDEX|CONSTRAINT)|^COMMENT|"typeorm_metadata"/i.test(query))
    .filter((query) => !generated.some(({ name }) => query.endsWith(`DROP COLUMN "${name}"`)));
}
