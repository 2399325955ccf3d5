import { Module } from '@nestjs/common';
import { ConceptSearchQueries } from '#features/reference/taxonomy/concept-search.queries';
import { TaxonomyQueries } from '#features/reference/taxonomy/taxonomy.queries';
import { TaxonomyStore } from '#features/reference/taxonomy/taxonomy.store';
import { TaxonomyImportService } from '#features/reference/taxonomy/taxonomy-import.service';
import { TaxonomyStageStore } from '#features/reference/taxonomy/taxonomy-stage.store';

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
