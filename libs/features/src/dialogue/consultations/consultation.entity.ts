import { Column, Entity, PrimaryColumn } from 'typeorm';
import type {
  ConsultationAudience,
  ConsultationDraft,
  ConsultationText,
  SeedStatement,
} from '#domain/dialogue/consultations/consultation';
import type { ConsultationState } from '#domain/dialogue/consultations/consultation.states';
import type { IsoDate } from '#domain/kernel/dates';

/** Something that a public authority asks the diaspora. */
@Entity('consultation')
export class ConsultationEntity implements ConsultationDraft {
  /** UUID v7. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  institutionId!: string;

  @Column('uuid')
  programmeId!: string;

  /** The country that asks, ISO 3166-1 alpha-2. */
  @Column('char', { length: 2 })
  country!: string;

  /** Of the institution; its days end there. */
  @Column('text')
  timeZone!: string;

  @Column('text')
  state!: ConsultationState;

  @Column('int')
  version!: number;

  @Column('text')
  audience!: ConsultationAudience;

  @Column('jsonb')
  texts!: ConsultationText[];

  @Column('jsonb')
  seeds!: SeedStatement[];

  @Column('date')
  opensOn!: IsoDate;

  @Column('date')
  statementsUntil!: IsoDate;

  @Column('date')
  closesOn!: IsoDate;

  @Column('timestamptz')
  closesAt!: Date;

  @Column('date')
  replyDueOn!: IsoDate;

  /** The day on which the reply was given more time. */
  @Column('date', { nullable: true })
  replyExtendedOn!: IsoDate | null;

  /** The day of the reply whose passing was announced. */
  @Column('date', { nullable: true })
  overdueAnnouncedOn!: IsoDate | null;

  /** The code of the last step that had one. */
  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('timestamptz')
  createdAt!: Date;

  /** Since when it is known outside. */
  @Column('timestamptz', { nullable: true })
  openedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  repliedAt!: Date | null;
}
