import { Module } from '@nestjs/common';
import { ConceptSearchQueries } from '#features/taxonomy/concept-search.queries';
import { TaxonomyImportService } from '#features/taxonomy/taxonomy-import.service';
import { TaxonomyQueries } from '#features/taxonomy/taxonomy.queries';
import { TaxonomyStageStore } from '#features/taxonomy/taxonomy-stage.store';
import { TaxonomyStore } from '#features/taxonomy/taxonomy.store';

@Module({
  providers: [
    TaxonomyStageStore,
    TaxonomyStore,
    TaxonomyImportService,
    TaxonomyQueries,
    ConceptSearchQueries,
  ],
  exports: [TaxonomyImportService, TaxonomyQueries, ConceptSearchQueries],
})
export class TaxonomyModule {}
