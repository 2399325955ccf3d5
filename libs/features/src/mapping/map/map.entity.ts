import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MapPolicy, MapPolicyReason } from '#domain/mapping/map/policy';

/** What staff decided about the map of a heritage country. */
@Entity('map_policy')
export class MapPolicyEntity {
  @PrimaryColumn('uuid')
  id!: string;

  /** ISO 3166-1 alpha-2. */
  @Column('char', { length: 2 })
  country!: string;

  @Column('text')
  policy!: MapPolicy;

  @Column('text')
  reason!: MapPolicyReason;

  @Column('int')
  version!: number;

  @Column('text')
  changedBy!: string;

  @Column('timestamptz')
  changedAt!: Date;
}

/** The secret from which the numbers of people are made that round their counts; one row. */
@Entity('map_secret')
class MapSecretEntity {
  @PrimaryColumn('boolean', { default: true })
  onlyOne!: boolean;

  @Column('bytea')
  secret!: Buffer;
}

/** A month whose figures were made. */
@Entity('map_month')
class MapMonthEntity {
  @PrimaryColumn('uuid')
  id!: string;

  /** `2026-11`. */
  @Column('text')
  month!: string;

  @Column('timestamptz')
  madeAt!: Date;
}

/** The figures of one heritage country that came out together; the newest are shown. */
@Entity('map_edition')
export class MapEditionEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('char', { length: 2 })
  heritage!: string;

  @Column('text')
  month!: string;
}

/** A figure that is shown. */
@Entity('map_figure')
class MapFigureEntity {
  @PrimaryColumn('uuid')
  editionId!: string;

  /** A country, a region, or nothing for everywhere. */
  @PrimaryColumn('text')
  place!: string;

  /** 0 for any skills. */
  @PrimaryColumn('int')
  groupId!: number;

  @PrimaryColumn('boolean')
  soon!: boolean;

  @Column('int')
  value!: number;
}

/** As what somebody is counted in the newest edition, as a digest. */
@Entity('map_counted')
class MapCountedEntity {
  @PrimaryColumn('char', { length: 2 })
  heritage!: string;

  @PrimaryColumn('uuid')
  professionalId!: string;

  @Column('bytea')
  digest!: Buffer;
}

export const MAP_ENTITIES = [
  MapPolicyEntity,
  MapSecretEntity,
  MapMonthEntity,
  MapEditionEntity,
  MapFigureEntity,
  MapCountedEntity,
];
