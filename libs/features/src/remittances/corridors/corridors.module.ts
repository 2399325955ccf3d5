import { Module } from '@nestjs/common';
import { CorridorQueries } from '#features/remittances/corridors/corridor.queries';
import { CorridorStore } from '#features/remittances/corridors/corridor.store';
import { CorridorAnswers } from '#features/remittances/corridors/corridor-answers';
import { CorridorListsQueries } from '#features/remittances/corridors/corridor-lists.queries';
import { CorridorsService } from '#features/remittances/corridors/corridors.service';
import { DearCorridorQueries } from '#features/remittances/corridors/dear-corridor.queries';
import { PriceExportsService } from '#features/remittances/corridors/price-exports.service';

const OPEN = [
  CorridorQueries,
  CorridorListsQueries,
  DearCorridorQueries,
  CorridorsService,
  PriceExportsService,
];

@Module({ providers: [CorridorStore, CorridorAnswers, ...OPEN], exports: OPEN })
export class CorridorsModule {}
