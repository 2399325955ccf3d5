import { Module } from '@nestjs/common';
import { HostResponseQueries } from '#features/insight/kpis/host-response.queries';
import { KpiQueries } from '#features/insight/kpis/kpi.queries';

@Module({ providers: [HostResponseQueries, KpiQueries], exports: [HostResponseQueries, KpiQueries] })
export class KpisModule {}
