import { Module } from '@nestjs/common';
import { IatiQueries } from '#features/insight/iati/iati.queries';
import { IatiService } from '#features/insight/iati/iati.service';
import { KpisModule } from '#features/insight/kpis/kpis.module';
import { ProgrammesModule } from '#features/parties/programmes/programmes.module';

@Module({
  imports: [KpisModule, ProgrammesModule],
  providers: [IatiQueries, IatiService],
  exports: [IatiService],
})
export class IatiModule {}
