import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Locale } from '#domain/kernel/locale';
import type { StoryReason, StoryState } from '#domain/placements/stories/story.rules';

/** What somebody tells of their placement; one of each. What is taken back is not kept. */
@Entity('story')
export class StoryEntity {
  @PrimaryColumn('uuid')
  placementId!: string;

  @Column('uuid')
  professionalId!: string;

  @Column('uuid')
  programmeId!: string;

  @Column('uuid')
  institutionId!: string;

  /** Host country, ISO 3166-1 alpha-2. */
  @Column('char', { length: 2 })
  country!: string;

  @Column('text')
  state!: StoryState;

  @Column('int')
  version!: number;

  /** The language it is written in. */
  @Column('text')
  locale!: Locale;

  /** How the person wants to be called. */
  @Column('text')
  called!: string;

  @Column('text')
  text!: string;

  /** The words that the person agreed to: version, language and SHA-256 in hex, and when. */
  @Column('text')
  consentVersion!: string;

  @Column('text')
  consentLanguage!: Locale;

  @Column('text')
  consentDigest!: string;

  @Column('timestamptz')
  agreedAt!: Date;

  @Column('uuid', { nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  @Column('text', { nullable: true })
  reason!: StoryReason | null;
}
