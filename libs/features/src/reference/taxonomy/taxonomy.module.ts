import { Module } from '@nestjs/common';
import { ConceptSearchQueries } from '#features/reference/taxonomy/concept-search.queries';
import { TaxonomyImportService } from '#features/reference/taxonomy/taxonomy-import.service';
import { TaxonomyQueries } from '#features/reference/taxonomy/taxonomy.queries';
import { TaxonomyStageStore } from '#features/reference/taxonomy/taxonomy-stage.store';
import { TaxonomyStore } from '#features/reference/taxonomy/taxonomy.store';

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
