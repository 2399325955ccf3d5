import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, actorId } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import type { Classification } from '#domain/reference/taxonomy/concept';
import { TAXONOMY_ID, type TaxonomyEventData } from '#domain/reference/taxonomy/events';
import { decideReplacements, type NotReplaced } from '#domain/reference/taxonomy/replacement.rules';
import { readEscoArchives } from '#features/reference/taxonomy/esco-archive';
import { readIsicFiles } from '#features/reference/taxonomy/isic-file';
import {
  starterClassification,
  starterCounterparts,
  starterSectors,
} from '#features/reference/taxonomy/starter-taxonomy';
import type { TaxonomyVersionEntity } from '#features/reference/taxonomy/taxonomy.entity';
import { type Changes, type ConceptSource, TaxonomyStore } from '#features/reference/taxonomy/taxonomy.store';
import { TaxonomyStageStore } from '#features/reference/taxonomy/taxonomy-stage.store';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

/** Called with what is being done, in words, and how far it is (0 to 1) where that can be said. */
export type OnProgress = (stage: string, share?: number) => void;

/** How an import is made. */
export interface ImportOptions {
  readonly onProgress?: OnProgress;
  /** Whether it may retire a tenth of the known concepts or more; somebody has been asked. */
  readonly mayRetire?: boolean;
}

/** The share of the known concepts that an import retires without asking: a new release of ESCO retires one in a hundred. */
const MOST_RETIRED = 0.1;

/** A concept that an import could not send on to another. */
type Unmapped = Omit<NotReplaced, 'conceptId'>;

/** What an import did. */
export interface ImportReport {
  readonly source: TaxonomyVersionEntity['source'];
  readonly release: string;
  readonly languages: readonly string[];
  /** The number of the taxonomy version that holds the content. */
  readonly version: number;
  /** True when the very same content was there already; then nothing else was done. */
  readonly unchanged: boolean;
  /** By table: concepts, labels, broader, occupationSkills, skillSkills, or sectors. */
  readonly changes: Readonly<Record<string, Changes>>;
  /** Relations to concepts that the archives do not hold. */
  readonly leftOut: number;
  /** Retired and starter concepts that are now read as another concept. */
  readonly mapped: number;
  readonly unmapped: readonly Unmapped[];
}

/** What is to be imported, ready to be compared with what is there. */
interface Content {
  readonly source: TaxonomyVersionEntity['source'];
  readonly release: string;
  readonly languages: readonly string[];
  readonly body: unknown;
}

type Outcome = Pick<ImportReport, 'changes' | 'leftOut' | 'mapped' | 'unmapped'>;

/** Brings classifications into the database: the starter taxonomy, ESCO and ISIC. Every import lands whole or not at all. */
@Injectable()
export class TaxonomyImportService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly stage: TaxonomyStageStore,
    private readonly store: TaxonomyStore,
    private readonly outbox: Outbox<TaxonomyEventData>,
    private readonly clock: Clock,
  ) {}

  /** Installs or refreshes what the product brings along; quick when nothing has changed since the last start. */
  installStarter(actor: Actor): Promise<ImportReport> {
    const classification = starterClassification();
    const sectors = starterSectors();
    const content = contentOf('STARTER', classification, { classification, sectors });
    return this.importOnce(actor, content, async (tx, version) => {
      const outcome = await this.mergeClassification(tx, 'STARTER', version, classification);
      const added = await this.store.mergeSectors(tx, sectors, 'KEEP');
      return { ...outcome, changes: { ...outcome.changes, sectors: added } };
    });
  }

  /** Imports the ESCO archives at these places. Throws the refusals of the reader, TAXONOMY_IMPORT_RUNNING, TAXONOMY_WOULD_RETIRE. */
  async importEsco(
    actor: Actor,
    paths: readonly string[],
    { onProgress = silent, mayRetire = false }: ImportOptions = {},
  ): Promise<ImportReport> {
    const classification = await readEscoArchives(paths, (file) => onProgress(`Reading ${file}`));
    return this.importClassification(actor, classification, { onProgress, mayRetire });
  }

  /** Imports an ESCO classification that was read already. Throws TAXONOMY_IMPORT_RUNNING, TAXONOMY_WOULD_RETIRE. */
  importClassification(
    actor: Actor,
    classification: Classification,
    { onProgress = silent, mayRetire = false }: ImportOptions = {},
  ): Promise<ImportReport> {
    return this.importOnce(actor, contentOf('ESCO', classification), (tx, version) =>
      this.mergeClassification(tx, 'ESCO', version, classification, { onProgress, mayRetire }),
    );
  }

  /** Imports the ISIC files at these places. Throws the refusals of the reader, and TAXONOMY_IMPORT_RUNNING. */
  async importIsic(
    actor: Actor,
    paths: readonly string[],
    onProgress: OnProgress = silent,
  ): Promise<ImportReport> {
    onProgress('Reading ISIC');
    const sectors = await readIsicFiles(paths);
    const languages = [...new Set(sectors.flatMap(({ labels }) => Object.keys(labels)))].sort();
    const content = { source: 'ISIC', release: 'Rev.4', languages, body: sectors } as const;
    return this.importOnce(actor, content, async (tx) => ({
      changes: { sectors: await this.store.mergeSectors(tx, sectors, 'REPLACE') },
      leftOut: 0,
      mapped: 0,
      unmapped: [],
    }));
  }

  private async mergeClassification(
    tx: Tx,
    source: ConceptSource,
    version: number,
    classification: Classification,
    { onProgress = silent, mayRetire = true }: ImportOptions = {},
  ): Promise<Outcome> {
    await this.stage.fill(tx, classification, (done, total) => onProgress('Loading', done / total));
    onProgress('Comparing concepts');
    const known = await this.store.countInUse(tx, source);
    const concepts = await this.store.mergeConcepts(tx, source, version);
    if (!mayRetire && concepts.removed > 0 && concepts.removed >= known * MOST_RETIRED)
      throw new DomainError('TAXONOMY_WOULD_RETIRE', { retired: concepts.removed, known });
    onProgress('Comparing labels');
    const labels = await this.store.mergeLabels(tx);
    onProgress('Comparing relations');
    const broader = await this.store.mergeRelations(tx, source, 'broader');
    const occupationSkills = await this.store.mergeRelations(tx, source, 'occupationSkills');
    const skillSkills = await this.store.mergeRelations(tx, source, 'skillSkills');
    const leftOut = await this.store.countLeftOut(tx);
    await this.store.deriveSkillGroups(tx);
    onProgress('Mapping retired concepts and the starter taxonomy');
    const mapping = await this.replaceRetired(tx, version);
    return { changes: { concepts, labels, broader, occupationSkills, skillSkills }, leftOut, ...mapping };
  }

  /** Runs the merge in one transaction under a new version, unless this very content was the last of its source. */
  private importOnce(
    actor: Actor,
    { source, release, languages, body }: Content,
    merge: (tx: Tx, version: number) => Promise<Outcome>,
  ): Promise<ImportReport> {
    const digest = createHash('sha256').update(JSON.stringify(body)).digest('hex');
    return this.work.run(actorId(actor), async (tx) => {
      if (!(await this.store.claim(tx))) throw new DomainError('TAXONOMY_IMPORT_RUNNING');
      const present = await this.store.withDigest(tx, source, digest);
      if (present) return { ...(present.report as ImportReport), version: present.number, unchanged: true };
      const importedAt = this.clock.now();
      const named = { source, release, languages: [...languages] };
      const version = await this.store.insertVersion(tx, { ...named, digest, importedAt, report: {} });
      const report = { ...named, version, unchanged: false, ...(await merge(tx, version)) };
      await this.store.saveReport(tx, version, report);
      await this.outbox.append(tx, actorId(actor), {
        name: 'taxonomy.imported',
        aggregate: { type: 'taxonomy', id: TAXONOMY_ID, version },
        data: { source, release },
      });
      return report;
    });
  }

  private async replaceRetired(tx: Tx, version: number): Promise<Pick<ImportReport, 'mapped' | 'unmapped'>> {
    const known = await this.store.counterparts(tx, starterCounterparts());
    await this.store.replace(tx, version, known);
    const { replaced, notReplaced } = decideReplacements(await this.store.replacementCandidates(tx));
    await this.store.replace(tx, version, replaced);
    const unmapped = notReplaced.map(({ uri, kind, why }) => ({ uri, kind, why }));
    return { mapped: known.length + replaced.length, unmapped };
  }
}

function contentOf(
  source: ConceptSource,
  classification: Classification,
  body: unknown = classification,
): Content {
  return { source, release: classification.version, languages: classification.languages, body };
}

function silent(): void {
  // a program that waits needs no words
}
