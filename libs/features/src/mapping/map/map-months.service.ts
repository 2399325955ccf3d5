import { Injectable } from '@nestjs/common';
import { Cube } from '#domain/mapping/map/cube';
import type { MapEventData } from '#domain/mapping/map/events';
import { mayMove, monthOf } from '#domain/mapping/map/monthly.rules';
import { type BroaderGroups, publicFigures } from '#domain/mapping/map/publish.rules';
import { countedAs, countedPerson } from '#features/mapping/map/counted-people';
import { MapStore } from '#features/mapping/map/map.store';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

const BY = 'system:mapping';

/** The figures of the map, made once a month for every country on the same day. */
@Injectable()
export class MapMonthsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: MapStore,
    private readonly outbox: Outbox<MapEventData>,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes the figures of the present month, unless they are made. A country in which fewer than ten people came, left or
   * changed keeps those that it has. Answers the countries that have new ones.
   */
  makeMonth(): Promise<string[]> {
    return this.work.run(BY, async (tx) => {
      const month = monthOf(this.clock.today());
      const countries = await this.store.shownCountries(tx);
      if (countries.length === 0 || !(await this.store.beginMonth(tx, month, this.clock.now()))) return [];
      const broader = await this.store.groups(tx);
      const cube = await this.count(tx, countries, broader);
      const changes = await this.store.changes(tx, countries);
      const moving = changes.filter(({ changed }) => mayMove(changed)).map(({ heritage }) => heritage);
      const figures = publicFigures(cube.all(), broader);
      for (const heritage of moving) {
        const own = figures.filter((figure) => figure.heritage === heritage);
        const id = await this.store.publish(tx, heritage, month, own);
        await this.outbox.append(tx, BY, {
          name: 'map.published',
          aggregate: { type: 'mapEdition', id, version: 1 },
          data: { country: heritage, month },
        });
      }
      return moving;
    });
  }

  private async count(tx: Tx, countries: readonly string[], broader: BroaderGroups): Promise<Cube> {
    const cube = new Cube();
    const secret = await this.store.secret(tx);
    await this.store.beginCounted(tx);
    for await (const rows of this.store.people(tx, this.clock.today(), countries)) {
      for (const row of rows) cube.add(countedPerson(row, broader, secret));
      await this.store.addCounted(
        tx,
        rows.flatMap((row) => {
          const digest = countedAs(row, secret);
          return row.heritage.map((heritage) => ({ heritage, professionalId: row.id, digest }));
        }),
      );
    }
    return cube;
  }
}
