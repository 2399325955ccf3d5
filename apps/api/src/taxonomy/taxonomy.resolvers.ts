import { ConceptLoader } from '#api/taxonomy/concept.loader';
import { TaxonomyResolver } from '#api/taxonomy/taxonomy.resolver';

export const TAXONOMY_RESOLVERS = [ConceptLoader, TaxonomyResolver];
