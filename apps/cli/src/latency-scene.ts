import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Population } from '#cli/population';
import type { MatchTaxonomy } from '#domain/marketplace/matching/taxonomy';
import { currentTexts } from '#domain/parties/professionals/consent.rules';
import { DEFAULT_RULES } from '#domain/parties/programmes/programme.rules';

/** Everybody can take part, and whoever is first in a list is notified, however low the score. */
const RULES = {
  eligibility: {
    minAge: null,
    minYears: null,
    residenceCountries: [],
    rightOfReturn: false,
    minEducationLevel: null,
  },
  matching: { ...DEFAULT_RULES.matching, threshold: 0, tellFirst: 10 },
};

/** An open need and the professional who will come to fit it. */
export interface Couple {
  readonly needId: string;
  readonly professionalId: string;
}

/** A programme with a host, its focal point, open needs, and for each need a professional who holds no skill yet. */
export class LatencyScene {
  private readonly programmeId = randomUUID();
  private readonly institutionId = randomUUID();
  readonly focalPointId = randomUUID();

  constructor(
    private readonly dataSource: DataSource,
    private readonly taxonomy: MatchTaxonomy,
    private readonly population: Population,
  ) {}

  /** Puts programme, host and focal point into the database, and an account for everybody who can be listed. */
  async prepare(): Promise<void> {
    const { programmeId, institutionId, focalPointId } = this;
    await this.sql(
      `INSERT INTO account (id, email, display_name, locale, time_zone, confirmed_at, created_at, version)
       SELECT id, id || '@example.org', 'Bench', 'en', 'UTC', now(), now(), 1
         FROM (SELECT DISTINCT professional_id AS id FROM match_profile UNION SELECT $1::uuid) AS everybody`,
      [focalPointId],
    );
    await this.sql(
      `INSERT INTO professional (id, account_id, state, last_confirmed_at, fresh_until, modalities, weekly_hours,
         years_experience, created_at, version)
       SELECT DISTINCT ON (professional_id) professional_id, professional_id, 'ACTIVE', now(), fresh_until, '{VIRTUAL}', 10, years, now(), 1
         FROM match_profile`,
    );
    await this.sql(
      `INSERT INTO programme (id, code, name, sending_country, heritage_countries, state, rules_version, created_at, version)
       VALUES ($1, 'BENCH', 'Bench', 'GB', '{AA}', 'OPEN', 1, now(), 1)`,
      [programmeId],
    );
    await this.sql(
      `INSERT INTO programme_version (programme_id, version, eligibility, matching, deadlines, min_readiness, published_at, published_by)
       VALUES ($1, 1, $2, $3, $4, 0, now(), 'system:seed')`,
      [programmeId, RULES.eligibility, RULES.matching, DEFAULT_RULES.deadlines],
    );
    await this.sql(
      `INSERT INTO institution (id, name, country, kind, description, time_zone, state, valid_until, applied_at, version)
       VALUES ($1, 'Bench', 'AA', 'HEALTH_FACILITY', 'Bench', 'UTC', 'ACTIVE', '2200-01-01', now(), 1)`,
      [institutionId],
    );
    await this.sql(`INSERT INTO institution_programme (institution_id, programme_id) VALUES ($1, $2)`, [
      institutionId,
      programmeId,
    ]);
    await this.sql(
      `INSERT INTO membership (institution_id, account_id, role, since) VALUES ($1, $2, 'OWNER', now())`,
      [institutionId, focalPointId],
    );
  }

  /** Publishes a need, as its event tells the worker, and adds the professional who is to fit it. */
  async couple(number: number): Promise<Couple> {
    const needId = randomUUID();
    const { country, skills } = this.population.need(number);
    const asked = skills.map((skill) => ({ ...skill, conceptUri: this.taxonomy.skills[skill.skill] }));
    await this.sql(
      `INSERT INTO need (id, programme_id, institution_id, state, version, revision, author_ids, title, objective, outputs,
         counterparts, skills, languages, modality, country, starts_on, ends_on, weekly_hours, positions, child_contact,
         created_at, published_at)
       VALUES ($1, $2, $3, 'PUBLISHED', 1, 1, '{}', 'Bench', 'Bench', '[]', '[]', $4,
         '[{"code": "en", "minimum": "B1", "preferred": "C1"}]', 'VIRTUAL', $5, '2027-02-01', '2027-06-30', 10, 1, 'NONE', now(), now())`,
      [needId, this.programmeId, this.institutionId, JSON.stringify(asked), country],
    );
    await this.happened('need.published', 'need', needId);
    return { needId, professionalId: await this.professional(country) };
  }

  /**
   * The professional says the skills that the need asks for: profile and event in one transaction, as a use case of the
   * product would do it. Answers once it is committed.
   */
  async learn({ needId, professionalId }: Couple): Promise<void> {
    await this.sql(
      `WITH skills AS (
         INSERT INTO professional_skill (professional_id, skill_id, level, evidence)
         SELECT DISTINCT $2::uuid, c.id, 4, 'CLAIMED'
           FROM need n CROSS JOIN LATERAL jsonb_to_recordset(n.skills) AS s ("conceptUri" text) JOIN concept c ON c.uri = s."conceptUri"
          WHERE n.id = $1
       ), changed AS (UPDATE professional SET version = version + 1 WHERE id = $2 RETURNING id)
       INSERT INTO domain_event (id, name, aggregate_type, aggregate_id, aggregate_version, actor_id, data, occurred_at)
       SELECT gen_random_uuid(), 'professional.profile-changed', 'professional', id, 2, 'system:seed', '{}', now() FROM changed`,
      [needId, professionalId],
    );
  }

  private async professional(country: string): Promise<string> {
    const id = randomUUID();
    await this.sql(
      `INSERT INTO account (id, email, display_name, locale, time_zone, confirmed_at, created_at, version)
       VALUES ($1::uuid, $1::uuid || '@example.org', 'Bench', 'en', 'UTC', now(), now(), 1)`,
      [id],
    );
    await this.sql(
      `INSERT INTO professional (id, account_id, state, last_confirmed_at, fresh_until, modalities, weekly_hours,
         years_experience, created_at, version)
       VALUES ($1, $1, 'ACTIVE', now(), '2099-12-31', '{VIRTUAL}', 40, 25, now(), 1)`,
      [id],
    );
    await this.sql(`UPDATE account SET professional_id = id WHERE id = $1`, [id]);
    await this.sql(
      `INSERT INTO professional_heritage (professional_id, country, basis) VALUES ($1, $2, 'BORN_THERE')`,
      [id, country],
    );
    for (const { purpose, version, language, digest } of currentTexts('en'))
      await this.sql(
        `INSERT INTO consent (id, professional_id, purpose, text_version, language, digest, given_at)
         VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, now())`,
        [id, purpose, version, language, digest],
      );
    await this.sql(
      `INSERT INTO programme_enrolment (professional_id, programme_id, of_age, right_of_return, enrolled_at) VALUES ($1, $2, true, true, now())`,
      [id, this.programmeId],
    );
    await this.sql(
      `INSERT INTO professional_language (professional_id, code, overall) VALUES ($1, 'en', 'C2')`,
      [id],
    );
    await this.sql(
      `INSERT INTO availability_window (id, professional_id, starts_on, ends_on, modalities)
       VALUES (gen_random_uuid(), $1, '2026-01-01', '2098-12-31', '{VIRTUAL}')`,
      [id],
    );
    return id;
  }

  private async happened(name: string, type: string, id: string): Promise<void> {
    await this.sql(
      `INSERT INTO domain_event (id, name, aggregate_type, aggregate_id, aggregate_version, actor_id, data, occurred_at)
       VALUES (gen_random_uuid(), $1, $2, $3, 1, 'system:seed', '{}', now())`,
      [name, type, id],
    );
  }

  private async sql(statement: string, values: readonly unknown[] = []): Promise<void> {
    await this.dataSource.query(statement, [...values]);
  }
}
