import { ConceptLoader } from '#api/reference/taxonomy/concept.loader';
import { TaxonomyResolver } from '#api/reference/taxonomy/taxonomy.resolver';

export const TAXONOMY_RESOLVERS = [ConceptLoader, TaxonomyResolver];
