import { Module } from '@nestjs/common';
import { ProgrammeQueries } from '#features/programmes/programme.queries';

@Module({ providers: [ProgrammeQueries], exports: [ProgrammeQueries] })
export class ProgrammesModule {}
