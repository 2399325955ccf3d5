import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DirectMessageEntity } from '#features/casework/messages/direct-message.entity';

const MOST = 1_000;

/** Read side of messages between a person and IOM, for callers who are of the thread. */
@Injectable()
export class DirectMessageQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** The last 1,000 messages of a thread, the oldest first. */
  async of(professionalId: string): Promise<DirectMessageEntity[]> {
    const rows = await this.dataSource
      .getRepository(DirectMessageEntity)
      .find({ where: { professionalId }, order: { id: 'DESC' }, take: MOST });
    return rows.reverse();
  }
}
