import { Module } from '@nestjs/common';
import { ConsultationsModule } from '#features/dialogue/consultations/consultations.module';
import { OpinionsModule } from '#features/dialogue/opinions/opinions.module';
import { PromisesService } from '#features/dialogue/replies/promises.service';
import { RepliesService } from '#features/dialogue/replies/replies.service';
import { ReplyQueries } from '#features/dialogue/replies/reply.queries';
import { ReplyStore } from '#features/dialogue/replies/reply.store';
import { ReplyStepsService } from '#features/dialogue/replies/reply-steps.service';

const OPEN = [ReplyQueries, RepliesService, ReplyStepsService, PromisesService];

@Module({
  imports: [ConsultationsModule, OpinionsModule],
  providers: [ReplyStore, ...OPEN],
  exports: OPEN,
})
export class RepliesModule {}
