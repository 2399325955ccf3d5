import { Module } from '@nestjs/common';
import { TaxonomyQueries } from '#features/taxonomy/taxonomy.queries';

@Module({ providers: [TaxonomyQueries], exports: [TaxonomyQueries] })
export class TaxonomyModule {}
