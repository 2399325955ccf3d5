import { Module } from '@nestjs/common';
import { HostResponseQueries } from '#features/kpis/host-response.queries';
import { KpiQueries } from '#features/kpis/kpi.queries';

@Module({ providers: [HostResponseQueries, KpiQueries], exports: [HostResponseQueries, KpiQueries] })
export class KpisModule {}
