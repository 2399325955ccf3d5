import { Module } from '@nestjs/common';
import { ProgrammeQueries } from '#features/programmes/programme.queries';
import { ProgrammeStore } from '#features/programmes/programme.store';
import { ProgrammesService } from '#features/programmes/programmes.service';

const OPEN = [ProgrammeQueries, ProgrammesService];

@Module({ providers: [ProgrammeStore, ...OPEN], exports: OPEN })
export class ProgrammesModule {}
