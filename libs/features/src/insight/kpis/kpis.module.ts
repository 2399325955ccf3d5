import { Module } from '@nestjs/common';
import { HostResponseQueries } from '#features/insight/kpis/host-response.queries';
import { KpiQueries } from '#features/insight/kpis/kpi.queries';
import { PublicFiguresQueries } from '#features/insight/kpis/public-figures.queries';

const QUERIES = [HostResponseQueries, KpiQueries, PublicFiguresQueries];

@Module({ providers: QUERIES, exports: QUERIES })
export class KpisModule {}
