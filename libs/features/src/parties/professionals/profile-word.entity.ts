import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A word of somebody's own that was led to a skill on their profile, so that they see it and can have the word back. */
@Entity('professional_word')
@Index('professional_word_person', ['professionalId'])
export class ProfessionalWordEntity {
  @PrimaryColumn('uuid')
  mappingId!: string;

  @PrimaryColumn('uuid')
  professionalId!: string;

  /** As the person typed it. */
  @Column('text')
  word!: string;

  /** The skill was not on the profile before. */
  @Column('boolean')
  added!: boolean;

  @Column('timestamptz')
  mappedAt!: Date;

  /** When the person took their word back: it leads to no skill after that. */
  @Column('timestamptz', { nullable: true })
  keptAt!: Date | null;
}
