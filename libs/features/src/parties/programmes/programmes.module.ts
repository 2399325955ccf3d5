import { Module } from '@nestjs/common';
import { ProgrammeQueries } from '#features/parties/programmes/programme.queries';
import { ProgrammeStore } from '#features/parties/programmes/programme.store';
import { ProgrammesService } from '#features/parties/programmes/programmes.service';

const OPEN = [ProgrammeQueries, ProgrammesService];

@Module({ providers: [ProgrammeStore, ...OPEN], exports: OPEN })
export class ProgrammesModule {}
