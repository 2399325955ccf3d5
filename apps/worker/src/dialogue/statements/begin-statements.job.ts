import { Injectable } from '@nestjs/common';
import { NewStatementsService } from '#features/dialogue/statements/new-statements.service';
import type { Job, JobData } from '#worker/jobs';

/** Publishes the statements with which a consultation begins. */
@Injectable()
export class BeginStatementsJob implements Job<'begin-statements'> {
  readonly name = 'begin-statements';

  constructor(private readonly service: NewStatementsService) {}

  run({ aggregateId }: JobData<'begin-statements'>): Promise<void> {
    return this.service.begin(aggregateId);
  }
}
