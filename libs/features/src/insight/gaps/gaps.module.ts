import { Module } from '@nestjs/common';
import { GapQueries } from '#features/insight/gaps/gap.queries';
import { GapNeedsService } from '#features/insight/gaps/gap-needs.service';
import { MapModule } from '#features/mapping/map/map.module';
import { NeedsModule } from '#features/marketplace/needs/needs.module';
import { InstitutionsModule } from '#features/parties/institutions/institutions.module';
import { TaxonomyModule } from '#features/reference/taxonomy/taxonomy.module';

const OPEN = [GapQueries, GapNeedsService];

@Module({
  imports: [MapModule, NeedsModule, InstitutionsModule, TaxonomyModule],
  providers: OPEN,
  exports: OPEN,
})
export class GapsModule {}
