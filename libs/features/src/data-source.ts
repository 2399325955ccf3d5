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
import { Core1763800000000 } from '#features/migrations/1763800000000-core';
import { Taxonomy1763800100000 } from '#features/migrations/1763800100000-taxonomy';
import { People1763800500000 } from '#features/migrations/1763800500000-people';
import { Needs1763800900000 } from '#features/migrations/1763800900000-needs';
import { MatchProfiles1763801300000 } from '#features/migrations/1763801300000-match-profiles';
import { TaxonomyWords1763801400000 } from '#features/migrations/1763801400000-taxonomy-words';
import { Matching1763801500000 } from '#features/migrations/1763801500000-matching';
import { Lives1763801600000 } from '#features/migrations/1763801600000-lives';
import { Concerns1763801610000 } from '#features/migrations/1763801610000-concerns';
import { Clearances1763801620000 } from '#features/migrations/1763801620000-clearances';
import { Files1763801700000 } from '#features/migrations/1763801700000-files';
import { Notifications1763802000000 } from '#features/migrations/1763802000000-notifications';
import { Placements1763802000000 } from '#features/migrations/1763802000000-placements';
import { TaxonomyWordCounts1763802050000 } from '#features/migrations/1763802050000-taxonomy-word-counts';
import { ProductClock1763802100000 } from '#features/migrations/1763802100000-product-clock';
import { PlacementWork1763802110000 } from '#features/migrations/1763802110000-placement-work';
import { Reports1763802200000 } from '#features/migrations/1763802200000-reports';
import { Papers1763802300000 } from '#features/migrations/1763802300000-papers';
import { Rematch1763802300000 } from '#features/migrations/1763802300000-rematch';
import { Equality1763802400000 } from '#features/migrations/1763802400000-equality';
import { MatchSkills1763802400000 } from '#features/migrations/1763802400000-match-skills';
import { NeedRequirements1763802500000 } from '#features/migrations/1763802500000-need-requirements';
import { Engagements1763802600000 } from '#features/migrations/1763802600000-engagements';
import { MatchOverrides1763802700000 } from '#features/migrations/1763802700000-match-overrides';
import { Replanning1763802750000 } from '#features/migrations/1763802750000-replanning';
import { ClearanceFiles1763802800000 } from '#features/migrations/1763802800000-clearance-files';
import { MatchNeedChanges1763802900000 } from '#features/migrations/1763802900000-match-need-changes';
import { MatchTurns1763803000000 } from '#features/migrations/1763803000000-match-turns';
import { WorkQueue1763803000000 } from '#features/migrations/1763803000000-work-queue';
import { Erasure1763803100000 } from '#features/migrations/1763803100000-erasure';
import { RematchScopes1763803100000 } from '#features/migrations/1763803100000-rematch-scopes';
import { AccountProofs1763804100000 } from '#features/migrations/1763804100000-account-proofs';
import { SuspensionReach1763804110000 } from '#features/migrations/1763804110000-suspension-reach';
import { Invitations1763804120000 } from '#features/migrations/1763804120000-invitations';
import { WordsOfOthers1763804200000 } from '#features/migrations/1763804200000-words-of-others';
import { NeedWords1763804500000 } from '#features/migrations/1763804500000-need-words';
import { OwnWords1763804700000 } from '#features/migrations/1763804700000-own-words';
import { ConsentProof1763804800000 } from '#features/migrations/1763804800000-consent-proof';
import { OnBehalfEvidence1763804900000 } from '#features/migrations/1763804900000-on-behalf-evidence';
import { KeptAnswers1763804910000 } from '#features/migrations/1763804910000-kept-answers';
import { NoAnsweredIds1763804920000 } from '#features/migrations/1763804920000-no-answered-ids';
import { FieldWords1763805000000 } from '#features/migrations/1763805000000-field-words';
import { Remittances1763806000000 } from '#features/migrations/1763806000000-remittances';
import { LanguageCodes1763806010000 } from '#features/migrations/1763806010000-language-codes';
import { SearchWords1763806020000 } from '#features/migrations/1763806020000-search-words';
import { SearchColumns1763806025000 } from '#features/migrations/1763806025000-search-columns';
import { MappingConsent1763807000000 } from '#features/migrations/1763807000000-mapping-consent';
import { DiasporaMap1763807010000 } from '#features/migrations/1763807010000-diaspora-map';
import { GapNeeds1763807020000 } from '#features/migrations/1763807020000-gap-needs';
import { Questionnaires1763807030000 } from '#features/migrations/1763807030000-questionnaires';
import { Services1763808000000 } from '#features/migrations/1763808000000-services';
import { Audits1763808010000 } from '#features/migrations/1763808010000-audits';
import { Referrals1763808020000 } from '#features/migrations/1763808020000-referrals';
import { Associations1763808030000 } from '#features/migrations/1763808030000-associations';
import { Dialogue1763809000000 } from '#features/migrations/1763809000000-dialogue';
import { PeopleSearch1763809010000 } from '#features/migrations/1763809010000-people-search';
import { RecordKeys1763809015000 } from '#features/migrations/1763809015000-record-keys';
import { Opinions1763809020000 } from '#features/migrations/1763809020000-opinions';
import { Replies1763809030000 } from '#features/migrations/1763809030000-replies';
import { Waves1763809100000 } from '#features/migrations/1763809100000-waves';
import { WaveReports1763809190000 } from '#features/migrations/1763809190000-wave-reports';
import { Saved1763809200000 } from '#features/migrations/1763809200000-saved';
import { InterviewTimes1763809210000 } from '#features/migrations/1763809210000-interview-times';
import { Stories1763809220000 } from '#features/migrations/1763809220000-stories';
import { Support1763810000000 } from '#features/migrations/1763810000000-support';
import { Spending1763810010000 } from '#features/migrations/1763810010000-spending';
import { Travel1763810020000 } from '#features/migrations/1763810020000-travel';
import { KpiTargets1763810300000 } from '#features/migrations/1763810300000-kpi-targets';
import { MatchGaps1763810310000 } from '#features/migrations/1763810310000-match-gaps';
import { InterviewReminders1763810100000 } from '#features/migrations/1763810100000-interview-reminders';
import { StoryConsents1763810101000 } from '#features/migrations/1763810101000-story-consents';
import { KnownWords1763810110000 } from '#features/migrations/1763810110000-known-words';
import { InstitutionItems1763810120000 } from '#features/migrations/1763810120000-institution-items';
import { DirectMessages1763810130000 } from '#features/migrations/1763810130000-direct-messages';
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

/** Every migration, oldest first; one that has landed is never edited. */
const MIGRATIONS = [
  Core1763800000000,
  Taxonomy1763800100000,
  People1763800500000,
  Needs1763800900000,
  MatchProfiles1763801300000,
  TaxonomyWords1763801400000,
  Matching1763801500000,
  Lives1763801600000,
  Files1763801700000,
  Concerns1763801610000,
  Notifications1763802000000,
  Placements1763802000000,
  PlacementWork1763802110000,
  TaxonomyWordCounts1763802050000,
  Clearances1763801620000,
  ProductClock1763802100000,
  Reports1763802200000,
  Papers1763802300000,
  Rematch1763802300000,
  Equality1763802400000,
  MatchSkills1763802400000,
  NeedRequirements1763802500000,
  Engagements1763802600000,
  MatchOverrides1763802700000,
  ClearanceFiles1763802800000,
  Replanning1763802750000,
  MatchNeedChanges1763802900000,
  MatchTurns1763803000000,
  WorkQueue1763803000000,
  Erasure1763803100000,
  RematchScopes1763803100000,
  AccountProofs1763804100000,
  SuspensionReach1763804110000,
  Invitations1763804120000,
  WordsOfOthers1763804200000,
  OwnWords1763804700000,
  NeedWords1763804500000,
  ConsentProof1763804800000,
  OnBehalfEvidence1763804900000,
  KeptAnswers1763804910000,
  NoAnsweredIds1763804920000,
  FieldWords1763805000000,
  Remittances1763806000000,
  LanguageCodes1763806010000,
  SearchWords1763806020000,
  SearchColumns1763806025000,
  MappingConsent1763807000000,
  DiasporaMap1763807010000,
  Services1763808000000,
  Dialogue1763809000000,
  GapNeeds1763807020000,
  Audits1763808010000,
  Questionnaires1763807030000,
  PeopleSearch1763809010000,
  RecordKeys1763809015000,
  Saved1763809200000,
  Waves1763809100000,
  Opinions1763809020000,
  InterviewTimes1763809210000,
  Referrals1763808020000,
  Replies1763809030000,
  WaveReports1763809190000,
  Associations1763808030000,
  Stories1763809220000,
  Support1763810000000,
  Spending1763810010000,
  Travel1763810020000,
  KpiTargets1763810300000,
  MatchGaps1763810310000,
  InterviewReminders1763810100000,
  StoryConsents1763810101000,
  KnownWords1763810110000,
  InstitutionItems1763810120000,
  DirectMessages1763810130000,
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
