import { readFileSync } from 'node:fs';
import { Injectable } from '@nestjs/common';
import type { PersonActor } from '#domain/kernel/actor';
import { ASKING_FINDINGS } from '#domain/remittances/prices/import-findings';
import { PriceBatchQueries } from '#features/remittances/prices/price-batch.queries';
import { PriceBatchesService } from '#features/remittances/prices/price-batches.service';
import { PriceImportService } from '#features/remittances/prices/price-import.service';
import type { FileSource } from '#features/remittances/prices/price-readers';
import { PriceUploadsService } from '#features/remittances/prices/price-uploads.service';

/** A file of prices, as an editor brings it in. */
interface PricesPart {
  readonly source: FileSource;
  readonly name: string;
  readonly text: string;
}

const read = (name: string): string => readFileSync(new URL(`cast/${name}.csv`, import.meta.url), 'utf8');

/** The header of a file, and of its rows those of one corridor. */
const ofCorridor = (text: string, corridor: string): string =>
  text
    .split('\n')
    .filter((line, i) => i === 0 || line.endsWith(`,${corridor}`))
    .join('\n');

const SAMPLE = read('prices');

/**
 * The prices of the demonstration, all of them facts (`cast/README.md` says whose): published averages of some corridors, the prices of one
 * corridor, and then the whole sample, which takes the place of these.
 */
export const PRICES: readonly PricesPart[] = [
  { source: 'WORLD_BANK_AVERAGES', name: 'averages-2011-2020.csv', text: read('averages') },
  { source: 'WORLD_BANK_RPW', name: 'united-kingdom-to-somalia.csv', text: ofCorridor(SAMPLE, 'GBRSOM') },
  { source: 'WORLD_BANK_RPW', name: 'sample-of-prices.csv', text: SAMPLE },
];
const NAMES = PRICES.map(({ name }) => name);

/** Brings the prices of the demonstration in: an editor uploads and looks at them, somebody else publishes. */
@Injectable()
export class DemonstrationPricesService {
  constructor(
    private readonly uploads: PriceUploadsService,
    private readonly imports: PriceImportService,
    private readonly batches: PriceBatchesService,
    private readonly known: PriceBatchQueries,
  ) {}

  /** Whether all of them were published once; what became of them since is for people to decide. */
  async werePublished(): Promise<boolean> {
    return (await this.known.publishedFiles(NAMES)).length === PRICES.length;
  }

  /** Publishes a file, unless it was published before; one that was begun is continued. */
  async publish(part: PricesPart, editor: PersonActor, approver: PersonActor): Promise<void> {
    if ((await this.known.publishedFiles([part.name])).length > 0) return;
    const bytes = [Buffer.from(part.text)];
    const { batchId: id } = await this.uploads.receive(editor, part.source, part.name, bytes);
    await this.imports.read(id, 'COMMAND');
    const { state, findings } = await this.known.byId(editor, id);
    if (state === 'CHECKED') {
      for (const kind of ASKING_FINDINGS)
        if (findings[kind]) await this.batches.acknowledge(editor, id, kind);
      await this.batches.step(editor, { id, command: 'submit' });
    }
    await this.batches.step(approver, { id, command: 'publish', replaces: true });
  }
}
