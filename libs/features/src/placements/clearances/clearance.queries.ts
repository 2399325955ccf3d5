import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import type { Actor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { mayReadField } from '#domain/kernel/fields';
import { assertMaySeeClearance, mayReadOutcome } from '#domain/placements/clearances/clearance.policy';
import { type ClearanceTemplate, DEFAULT_TEMPLATE } from '#domain/placements/clearances/template.rules';
import { ClearanceEntity, ClearanceTemplateEntity } from '#features/placements/clearances/clearance.entity';

/** A template with its version; 0 is the one that every programme begins with. */
export interface VersionedTemplate extends ClearanceTemplate {
  readonly version: number;
}

/** Read side of checks. */
@Injectable()
export class ClearanceQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** The check, if the actor may see it. Throws NOT_FOUND. */
  async visible(actor: Actor, id: string): Promise<ClearanceEntity> {
    const check = await this.dataSource.getRepository(ClearanceEntity).findOneBy({ id });
    if (!check) throw new DomainError('NOT_FOUND');
    assertMaySeeClearance(actor, check);
    return check;
  }

  /** The check, if the actor may read its outcome and documents. Throws NOT_FOUND. */
  async readable(actor: Actor, id: string): Promise<ClearanceEntity> {
    const check = await this.visible(actor, id);
    if (!mayReadOutcome(actor, check)) throw new DomainError('NOT_FOUND');
    return check;
  }

  /** These checks, whoever asks: behind rows that were scoped already. */
  byIds(ids: readonly string[]): Promise<ClearanceEntity[]> {
    return this.dataSource.getRepository(ClearanceEntity).findBy({ id: In([...ids]) });
  }

  /**
   * The checks of these placements, in the order of their types, whoever asks: behind rows that were scoped already.
   */
  ofPlacements(placementIds: readonly string[]): Promise<ClearanceEntity[]> {
    return this.dataSource
      .getRepository(ClearanceEntity)
      .find({ where: { placementId: In([...placementIds]) }, order: { id: 'ASC' } });
  }

  /**
   * The checks of a placement that the actor may see; none before the acceptance, and none for those who see the
   * placement but are not of the case: the state of a check is already its outcome. Throws NOT_FOUND.
   */
  async ofPlacement(actor: Actor, placementId: string): Promise<ClearanceEntity[]> {
    const checks = await this.ofPlacements([placementId]);
    for (const check of checks) assertMaySeeClearance(actor, check);
    return checks.filter((check) => mayReadField(actor, 'CHECKS', check));
  }

  /** The template in force. */
  async template(programmeId: string): Promise<VersionedTemplate> {
    const own = await this.dataSource
      .getRepository(ClearanceTemplateEntity)
      .findOne({ where: { programmeId }, order: { version: 'DESC' } });
    return own ?? { ...DEFAULT_TEMPLATE, version: 0 };
  }
}
