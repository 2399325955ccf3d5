import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A need that was drafted from a gap. */
@Entity('gap_need')
export class GapNeedEntity {
  @PrimaryColumn('uuid')
  needId!: string;

  /** The group of skills. */
  @Column('int')
  groupId!: number;

  /** The month of the figures that showed the gap. */
  @Column('text')
  month!: string;
}
