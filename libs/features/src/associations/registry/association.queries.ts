import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { AssociationField, MembershipBand } from '#domain/associations/registry/association';
import type { Actor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import {
  assertMaySeeInstitution,
  type InstitutionFacts,
} from '#domain/parties/institutions/institution.policy';

/** A number in a register, as readers see it. */
export interface RegisterNumber {
  readonly scheme: string;
  readonly number: string;
  readonly checkedOn: string | null;
}

/** An association as its page shows it. */
export interface AssociationRow extends InstitutionFacts {
  readonly name: string;
  readonly city: string | null;
  readonly description: string;
  readonly website: string | null;
  readonly residenceCountries: readonly string[];
  readonly heritageCountries: readonly string[];
  readonly fields: readonly AssociationField[];
  readonly languages: readonly string[];
  readonly founded: number | null;
  readonly members: MembershipBand | null;
  readonly identifiers: readonly RegisterNumber[];
}

/** Which associations; what is left out does not matter. */
export interface AssociationFilter {
  readonly residence?: string | null;
  readonly heritage?: string | null;
}

/** Associations that are listed. */
const MOST = 200;

const ROWS = `
  SELECT i.id, i.name, i.city, i.description, i.website, i.state, i.country::text AS country,
         ARRAY(SELECT programme_id FROM institution_programme x WHERE x.institution_id = i.id) AS "programmeIds",
         a.residence_countries AS "residenceCountries", a.heritage_countries AS "heritageCountries", a.fields,
         a.languages, a.founded, a.members,
         (SELECT coalesce(json_agg(json_build_object('scheme', n.scheme, 'number', n.number, 'checkedOn', n.checked_on)
                          ORDER BY n.scheme), '[]')
            FROM association_number n WHERE n.institution_id = i.id) AS identifiers
    FROM association a JOIN institution i ON i.id = a.institution_id`;

/** Read side of the registry. */
@Injectable()
export class AssociationQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** An ACTIVE association, or one of which the actor may know all. Throws NOT_FOUND. */
  async one(actor: Actor, institutionId: string): Promise<AssociationRow> {
    const [row] = await this.dataSource.query<AssociationRow[]>(`${ROWS} WHERE i.id = $1`, [institutionId]);
    if (!row) throw new DomainError('NOT_FOUND');
    if (row.state !== 'ACTIVE') assertMaySeeInstitution(actor, row);
    return row;
  }

  /** The ACTIVE associations of two countries, by name. */
  all({ residence, heritage }: AssociationFilter): Promise<AssociationRow[]> {
    return this.dataSource.query(
      `${ROWS} WHERE i.state = 'ACTIVE' AND ($1::text IS NULL OR $1 = ANY(a.residence_countries))
          AND ($2::text IS NULL OR $2 = ANY(a.heritage_countries)) ORDER BY i.name, i.id LIMIT ${MOST}`,
      [residence ?? null, heritage ?? null],
    );
  }
}
