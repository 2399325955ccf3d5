import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { GateOverride, RecheckedGate } from '#domain/marketplace/candidacies/candidacy.rules';
import type { CandidacyState } from '#domain/marketplace/candidacies/candidacy.states';
import type { CriterionScores, PanelMember, Side } from '#domain/marketplace/candidacies/panel.rules';

/** One professional for one need. Who it belongs to is kept beside it, so that policies need no second row. */
@Entity('candidacy')
@Unique('candidacy_pair', ['needId', 'professionalId'])
@Index('candidacy_professional', ['professionalId', 'id'])
@Index('candidacy_institution', ['institutionId', 'id'])
export class CandidacyEntity {
  /** UUID v7. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  needId!: string;

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
  state!: CandidacyState;

  /** Rises with every step. */
  @Column('int')
  version!: number;

  /** When the present state began. */
  @Column('timestamptz')
  since!: Date;

  @Column('timestamptz')
  createdAt!: Date;

  /** 0–100 000, as matching saw it; null when nothing was scored. */
  @Column('int', { nullable: true })
  score!: number | null;

  /** The code of the last command that demanded one. */
  @Column('text', { nullable: true })
  reason!: string | null;

  /** The version of the need that the person has applied for. */
  @Column('int')
  needVersion!: number;

  @Column('text', { nullable: true })
  motivation!: string | null;

  @Column('date', { nullable: true })
  availableFrom!: string | null;

  @Column('date', { nullable: true })
  availableTo!: string | null;

  @Column('smallint', { nullable: true })
  weeklyHours!: number | null;

  /** The gates as a person rechecked them. */
  @Column('jsonb', { default: [] })
  gates!: RecheckedGate[];

  @Column('timestamptz', { nullable: true })
  interviewAt!: Date | null;

  /** The sides that have said that they prefer this person. */
  @Column('text', { array: true, default: [] })
  preferredBy!: Side[];

  /** The last day on the reserve list. */
  @Column('date', { nullable: true })
  reserveUntil!: string | null;
}

/** Someone on the interview panel, and what they submitted. */
@Entity('panel_member')
export class PanelMemberEntity implements PanelMember {
  @PrimaryColumn('uuid')
  candidacyId!: string;

  @PrimaryColumn('uuid')
  accountId!: string;

  @Column('text')
  side!: Side;

  @Column('boolean', { nullable: true })
  conflict!: boolean | null;

  @Column('jsonb', { nullable: true })
  scores!: CriterionScores | null;
}

/** A private note of those who decide; the professional never reads it. */
@Entity('candidacy_note')
@Index('candidacy_note_candidacy', ['candidacyId', 'id'])
export class CandidacyNoteEntity {
  /** UUID v7. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  candidacyId!: string;

  @Column('uuid')
  authorId!: string;

  @Column('text')
  text!: string;

  @Column('timestamptz')
  writtenAt!: Date;
}

/** A message in the thread of a candidacy. */
@Entity('candidacy_message')
@Index('candidacy_message_candidacy', ['candidacyId', 'id'])
export class CandidacyMessageEntity {
  /** UUID v7. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  candidacyId!: string;

  @Column('uuid')
  authorId!: string;

  @Column('text')
  text!: string;

  @Column('timestamptz')
  sentAt!: Date;
}

/** An approver's decision to let someone through in spite of a failed gate. */
@Entity('gate_override')
export class GateOverrideEntity implements GateOverride {
  @PrimaryColumn('uuid')
  candidacyId!: string;

  @PrimaryColumn('text')
  gate!: string;

  @Column('uuid')
  approverId!: string;

  @Column('text')
  reason!: string;

  @Column('timestamptz')
  decidedAt!: Date;
}

export const CANDIDACY_ENTITIES = [
  CandidacyEntity,
  PanelMemberEntity,
  CandidacyNoteEntity,
  CandidacyMessageEntity,
  GateOverrideEntity,
];
