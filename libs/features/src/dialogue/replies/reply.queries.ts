import { Injectable } from '@nestjs/common';
import { Any, DataSource } from 'typeorm';
import { maySeeReply } from '#domain/dialogue/replies/reply.policy';
import type { Actor } from '#domain/kernel/actor';
import type { HeldConsultation } from '#features/dialogue/consultations/consultation-reader.service';
import { PromiseEntity, PromiseNewsEntity, ReplyEntity } from '#features/dialogue/replies/reply.entity';

/** Read side of replies and promises. */
@Injectable()
export class ReplyQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** The reply of a consultation that the reader may see; null while there is none for this reader. */
  async of(actor: Actor, consultation: HeldConsultation): Promise<ReplyEntity | null> {
    if (!maySeeReply(actor, consultation)) return null;
    return this.dataSource.getRepository(ReplyEntity).findOneBy({ consultationId: consultation.id });
  }

  /** The promises of these consultations, theme by theme. */
  async promises(consultationIds: readonly string[]): Promise<PromiseEntity[][]> {
    const rows = await this.dataSource
      .getRepository(PromiseEntity)
      .find({ where: { consultationId: Any([...consultationIds]) }, order: { theme: 'ASC' } });
    return consultationIds.map((id) => rows.filter(({ consultationId }) => consultationId === id));
  }

  /** What was said of these promises, newest first. */
  async news(promiseIds: readonly string[]): Promise<PromiseNewsEntity[][]> {
    const rows = await this.dataSource
      .getRepository(PromiseNewsEntity)
      .find({ where: { promiseId: Any([...promiseIds]) }, order: { number: 'DESC' } });
    return promiseIds.map((id) => rows.filter(({ promiseId }) => promiseId === id));
  }
}
