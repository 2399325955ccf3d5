import type { DataSource } from 'typeorm';
import type { SystemActor } from '#domain/kernel/actor';
import { createDataSource } from '#features/data-source';
import { TaxonomyStore } from '#features/reference/taxonomy/taxonomy.store';
import { TaxonomyImportService } from '#features/reference/taxonomy/taxonomy-import.service';
import { TaxonomyStageStore } from '#features/reference/taxonomy/taxonomy-stage.store';
import { Clock } from '#platform/clock/clock';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

/** Who imports in tests. */
export const TAXONOMY_ACTOR: SystemActor = { kind: 'system', name: 'taxonomy' };

/** The importer over a database. */
export function taxonomyImports(dataSource: DataSource): TaxonomyImportService {
  const clock = new Clock();
  const work = new UnitOfWork(dataSource);
  return new TaxonomyImportService(
    work,
    new TaxonomyStageStore(),
    new TaxonomyStore(),
    new Outbox(clock),
    clock,
  );
}

/** Installs the starter taxonomy, as the first start of the product does. */
export async function installStarterTaxonomy(database: { readonly url: string }): Promise<void> {
  const dataSource = await createDataSource(database.url, 2).initialize();
  await taxonomyImports(dataSource).installStarter(TAXONOMY_ACTOR);
  await dataSource.destroy();
}
