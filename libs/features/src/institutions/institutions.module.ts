import { Module } from '@nestjs/common';
import { InstitutionQueries } from '#features/institutions/institution.queries';

@Module({ providers: [InstitutionQueries], exports: [InstitutionQueries] })
export class InstitutionsModule {}
