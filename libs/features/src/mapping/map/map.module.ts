import { Module } from '@nestjs/common';
import { MapQueries } from '#features/mapping/map/map.queries';
import { MapStore } from '#features/mapping/map/map.store';
import { MapExportsService } from '#features/mapping/map/map-exports.service';
import { MapMonthsService } from '#features/mapping/map/map-months.service';
import { MapPoliciesService } from '#features/mapping/map/map-policies.service';

const OPEN = [MapQueries, MapMonthsService, MapPoliciesService, MapExportsService];

@Module({ providers: [MapStore, ...OPEN], exports: OPEN })
export class MapModule {}
