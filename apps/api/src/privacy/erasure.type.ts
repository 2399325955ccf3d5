import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '#api/graphql/enum';
import { ERASURE_OBSTACLES } from '#domain/catalogue/erasure';

export const ErasureObstacleEnum = enumOf(ERASURE_OBSTACLES);

registerEnumType(ErasureObstacleEnum, {
  name: 'ErasureObstacle',
  description: 'What has to end before a person can be erased.',
  valuesMap: {
    LIVE_PLACEMENT: {
      description: 'A placement that was accepted and whose last report is not accepted yet.',
    },
    OPEN_OFFER: { description: 'An offer that waits for an answer.' },
    ON_HOLD: { description: 'Paused by IOM.' },
    STAFF_ROLE: { description: 'A role of IOM staff, which the person can resign.' },
  },
});
