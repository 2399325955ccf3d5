import { Module } from '@nestjs/common';
import { ConceptNameQueries } from '#features/reference/taxonomy/concept-name.queries';
import { ConceptSearchQueries } from '#features/reference/taxonomy/concept-search.queries';
import { TaxonomyQueries } from '#features/reference/taxonomy/taxonomy.queries';
import { TaxonomyStore } from '#features/reference/taxonomy/taxonomy.store';
import { TaxonomyImportService } from '#features/reference/taxonomy/taxonomy-import.service';
import { TaxonomyStageStore } from '#features/reference/taxonomy/taxonomy-stage.store';
import { WordMappingQueries } from '#features/reference/taxonomy/word-mapping.queries';
import { WordMappingStore } from '#features/reference/taxonomy/word-mapping.store';
import { WordMappingsService } from '#features/reference/taxonomy/word-mappings.service';

@Module({
  providers: [
    TaxonomyStageStore,
    TaxonomyStore,
    TaxonomyImportService,
    TaxonomyQueries,
    ConceptNameQueries,
    ConceptSearchQueries,
    WordMappingStore,
    WordMappingsService,
    WordMappingQueries,
  ],
  exports: [
    TaxonomyImportService,
    TaxonomyQueries,
    ConceptNameQueries,
    ConceptSearchQueries,
    WordMappingsService,
    WordMappingQueries,
  ],
})
export class TaxonomyModule {}
