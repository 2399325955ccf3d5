import { Module } from '@nestjs/common';
import { OpinionQueries } from '#features/dialogue/opinions/opinion.queries';
import { OpinionStore } from '#features/dialogue/opinions/opinion.store';
import { OpinionExportsService } from '#features/dialogue/opinions/opinion-exports.service';
import { OpinionRunsService } from '#features/dialogue/opinions/opinion-runs.service';
import { StatementsModule } from '#features/dialogue/statements/statements.module';

const OPEN = [OpinionQueries, OpinionRunsService, OpinionExportsService];

@Module({ imports: [StatementsModule], providers: [OpinionStore, ...OPEN], exports: OPEN })
export class OpinionsModule {}
