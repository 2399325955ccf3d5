import { Injectable } from '@nestjs/common';
import type { ServiceType } from '#api/associations/services/service.type';
import type { RequestContext } from '#api/auth/request-context';
import { loaderOf } from '#api/graphql/loader';
import { capacityOn } from '#domain/associations/services/freshness.rules';
import { isOpenAt, nextOpening } from '#domain/associations/services/hours.rules';
import type { Mistake } from '#domain/associations/services/mistakes';
import type { Actor } from '#domain/kernel/actor';
import { ServiceQueries } from '#features/associations/services/service.queries';
import { descriptionOf, type ServiceRow } from '#features/associations/services/service.rows';
import { Clock } from '#platform/clock/clock';

/** A service as it is answered, with the row that it was made of. */
export type ServiceNode = ServiceType & { readonly row: ServiceRow };

/** Makes answers of rows of the directory: what is open now, and how many places are free today. */
@Injectable()
export class ServiceNodes {
  constructor(
    private readonly queries: ServiceQueries,
    private readonly clock: Clock,
  ) {}

  node(row: ServiceRow, km: number | null = null): ServiceNode {
    const { service, places, body } = row;
    const { capacity, ...description } = descriptionOf(row);
    const now = this.clock.now();
    const { hours } = service;
    return {
      ...description,
      row,
      places,
      km,
      ...{ id: service.id, state: service.state, version: service.version },
      ...{ bodyId: body.id, bodyName: body.name },
      freePlaces: capacityOn(capacity, this.clock.today()),
      checkedOn: service.assuredOn,
      isOpenNow: hours && hours.rules.length > 0 ? isOpenAt(hours, now) : null,
      nextOpening: hours && nextOpening(hours, now),
    };
  }

  /** What readers have reported of a service, one statement for all services of a request. */
  openReports(context: RequestContext, actor: Actor, row: ServiceRow): Promise<Mistake[]> {
    const loader = loaderOf<ServiceRow, Mistake[]>(context, 'service-reports', async (rows) => {
      const found = await this.queries.openReports(actor, rows);
      return rows.map(({ service }) => found.get(service.id) ?? []);
    });
    return loader.load(row);
  }
}
