import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { IsoDate } from '#domain/kernel/dates';
import type { MatchNeed, MatchProfessional } from '#domain/marketplace/matching/facts';
import {
  type ReadyNeed,
  readyNeed,
  type ReadyProfessional,
  readyProfessional,
} from '#domain/marketplace/matching/ready';
import { effectiveOverlapDays, needWindow } from '#domain/marketplace/needs/need.rules';
import { REQUIRED_CONSENTS } from '#domain/parties/professionals/profile';
import { eligibilityOf } from '#domain/parties/programmes/eligibility.rules';
import type { EligibilityRules, MatchingRules } from '#domain/parties/programmes/rules';
import type { MatchWeights } from '#domain/parties/programmes/weights';
import {
  MatchTaxonomyQueries,
  type PresentTaxonomy,
} from '#features/marketplace/matching/match-taxonomy.queries';
import {
  PROFESSIONAL_FACTS,
  type ProfessionalFactsRow,
} from '#features/marketplace/matching/professional-facts';
import { NeedQueries, type NeedRow } from '#features/marketplace/needs/need.queries';

/** Something that can run a statement: the data source, or an open transaction. */
export type Reader = Pick<DataSource, 'query' | 'getRepository'>;

/** A need made ready, with the weights of its programme in force. */
export interface NeedForMatching {
  readonly ready: ReadyNeed;
  readonly weights: MatchWeights;
  readonly need: NeedRow;
}

/** Turns rows of needs and profiles into what the pure rules of matching read. */
@Injectable()
export class MatchFactsQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly taxonomies: MatchTaxonomyQueries,
    private readonly needs: NeedQueries,
  ) {}

  /** The need with its weights; null for one that does not exist or lacks what matching needs. */
  async need(id: string, reader: Reader = this.dataSource): Promise<NeedForMatching | null> {
    const [need] = await this.needs.byIds([id], reader);
    return need ? this.made(need, reader) : null;
  }

  /**
   * A need as the given row has it, saved or not, with the weights in force; null while it lacks what matching needs.
   */
  async made(need: NeedRow, reader: Reader = this.dataSource): Promise<NeedForMatching | null> {
    const [{ taxonomy, ...present }, weights, isHeld] = await Promise.all([
      this.taxonomies.present(),
      this.weights(need.programmeId, reader),
      isHostHeld(need, reader),
    ]);
    const facts = needFacts(need, present, !isHeld);
    return facts && { ready: readyNeed(taxonomy, facts), weights, need };
  }

  /** The open needs among these, as if nothing were held. */
  async openNeeds(ids: readonly string[]): Promise<NeedForMatching[]> {
    const needs = (await this.needs.byIds(ids)).filter(({ state }) => state === 'PUBLISHED');
    const { taxonomy, ...present } = await this.taxonomies.present();
    const programmes = new Set(needs.map(({ programmeId }) => programmeId));
    const weights = new Map<string, MatchWeights>();
    for (const id of programmes) weights.set(id, await this.weights(id, this.dataSource));
    return needs.flatMap((need) => {
      const facts = needFacts(need, present, true);
      const weighs = weights.get(need.programmeId);
      return facts && weighs ? [{ ready: readyNeed(taxonomy, facts), weights: weighs, need }] : [];
    });
  }

  /** The professionals with these ids, made ready; unknown ids are left out. */
  async professionals(
    ids: readonly string[],
    today: IsoDate,
    reader: Reader = this.dataSource,
  ): Promise<ReadyProfessional[]> {
    const { taxonomy, skillNumber } = await this.taxonomies.present();
    const rows = await reader.query<ProfessionalFactsRow[]>(PROFESSIONAL_FACTS, [
      ids,
      today,
      REQUIRED_CONSENTS,
    ]);
    const rules = await this.eligibilityRules(reader);
    return rows.map((row) => readyProfessional(taxonomy, professionalFacts(row, rules, skillNumber)));
  }

  /** The weights of a programme in force. */
  private async weights(programmeId: string, reader: Reader): Promise<MatchWeights> {
    const rows = await reader.query<{ version: number; matching: MatchingRules }[]>(
      `SELECT v.version, v.matching FROM programme p
         JOIN programme_version v ON v.programme_id = p.id AND v.version = p.rules_version WHERE p.id = $1`,
      [programmeId],
    );
    const [row] = rows;
    if (!row) throw new Error('a need without a programme');
    return { version: row.version, ...row.matching };
  }

  private async eligibilityRules(reader: Reader): Promise<ReadonlyMap<string, EligibilityRules>> {
    const rows = await reader.query<{ id: string; eligibility: EligibilityRules }[]>(
      `SELECT p.id, v.eligibility FROM programme p
         JOIN programme_version v ON v.programme_id = p.id AND v.version = p.rules_version`,
    );
    return new Map(rows.map(({ id, eligibility }) => [id, eligibility]));
  }
}

/** Whether the institution is on hold; its needs are then open to nobody, and nothing says why. */
async function isHostHeld({ institutionId }: NeedRow, reader: Reader): Promise<boolean> {
  const holds = await reader.query<unknown[]>(
    `SELECT 1 FROM hold WHERE subject = 'INSTITUTION' AND subject_id = $1 AND lifted_at IS NULL LIMIT 1`,
    [institutionId],
  );
  return holds.length > 0;
}

/** Null while dates or modality are missing. Skills that the taxonomy does not hold are left out. */
function needFacts(
  need: NeedRow,
  { skillNumber, presentUri }: Pick<PresentTaxonomy, 'skillNumber' | 'presentUri'>,
  mayBeOpen: boolean,
): MatchNeed | null {
  const window = needWindow(need);
  if (!window || !need.modality) return null;
  return {
    id: need.id,
    version: need.version,
    programmeId: need.programmeId,
    institutionId: need.institutionId,
    published: mayBeOpen && need.state === 'PUBLISHED',
    country: need.country,
    modality: need.modality,
    window,
    minOverlapDays: effectiveOverlapDays(window, need.minOverlapDays),
    hoursPerWeek: need.weeklyHours,
    clearance: need.clearanceLevel,
    licence: need.licence && presentUri(need.licence),
    languages: need.languages,
    sector: need.sector,
    yearsPreferred: need.yearsPreferred,
    skills: need.skills.flatMap(({ conceptUri, level, weight, essential, mandatory }) => {
      const skill = skillNumber(conceptUri);
      return skill === undefined ? [] : [{ skill, level, weight, essential, mandatory }];
    }),
  };
}

function professionalFacts(
  row: ProfessionalFactsRow,
  rules: ReadonlyMap<string, EligibilityRules>,
  skillNumber: PresentTaxonomy['skillNumber'],
): MatchProfessional {
  const { basics, enrolments } = row;
  const answers = enrolments.flatMap(({ programmeId, ...own }) => {
    const rule = rules.get(programmeId);
    return rule ? [[programmeId, eligibilityOf(rule, { ...basics, ...own })] as const] : [];
  });
  return {
    id: row.id,
    version: row.version,
    consented: row.consented,
    active: row.state === 'ACTIVE',
    freshUntil: row.freshUntil,
    eligibility: Object.fromEntries(answers),
    countries: row.countries,
    availability: row.availability,
    placements: row.placements,
    clearances:
      row.clearanceLevel > 0 && row.clearanceValidUntil !== null
        ? [{ level: row.clearanceLevel, validUntil: row.clearanceValidUntil }]
        : [],
    licences: row.licences,
    conflicts: row.conflicts,
    languages: row.languages,
    sectors: row.sectors,
    years: basics.yearsExperience,
    skills: row.skills.flatMap(({ uri, level, evidence }) => {
      const skill = skillNumber(uri);
      return skill === undefined ? [] : [{ skill, level, evidence }];
    }),
    invitations: row.invitations,
  };
}
