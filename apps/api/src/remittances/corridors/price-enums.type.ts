import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '#api/graphql/enum';
import { CORRIDOR_STATES } from '#domain/remittances/corridors/sdg.rules';
import { PRICE_AGES } from '#domain/remittances/prices/period.rules';
import {
  ACCESS_POINTS,
  COVERAGES,
  FIRM_KINDS,
  INSTRUMENTS,
  PAYOUTS,
  PRICE_SOURCES,
  QUOTE_FLAGS,
  SPEEDS,
  TRANSPARENCIES,
} from '#domain/remittances/prices/quote';

export const PriceSourceEnum = enumOf(PRICE_SOURCES);
export const TransferInstrumentEnum = enumOf(INSTRUMENTS);
export const TransferAccessEnum = enumOf(ACCESS_POINTS);
export const TransferPayoutEnum = enumOf(PAYOUTS);
export const TransferSpeedEnum = enumOf(SPEEDS);
export const NetworkCoverageEnum = enumOf(COVERAGES);
export const FirmKindEnum = enumOf(FIRM_KINDS);
export const PriceTransparencyEnum = enumOf(TRANSPARENCIES);
export const QuoteFlagEnum = enumOf(QUOTE_FLAGS);
export const CorridorStateEnum = enumOf(CORRIDOR_STATES);
export const PriceAgeEnum = enumOf(PRICE_AGES);

registerEnumType(PriceSourceEnum, { name: 'PriceSource', description: 'Where prices come from.' });
registerEnumType(TransferInstrumentEnum, {
  name: 'TransferInstrument',
  description: 'How a transfer is paid for.',
});
registerEnumType(TransferAccessEnum, { name: 'TransferAccess', description: 'Where a transfer is ordered.' });
registerEnumType(TransferPayoutEnum, { name: 'TransferPayout', description: 'How the money is paid out.' });
registerEnumType(TransferSpeedEnum, { name: 'TransferSpeed', description: 'How long a transfer takes.' });
registerEnumType(NetworkCoverageEnum, {
  name: 'NetworkCoverage',
  description: 'How many places pay the money out.',
});
registerEnumType(FirmKindEnum, { name: 'FirmKind', description: 'What kind of firm it is.' });
registerEnumType(PriceTransparencyEnum, {
  name: 'PriceTransparency',
  description:
    'Whether the margin is known. UNDISCLOSED: the source says that it is not. DOUBTFUL: it may have been left out.',
});
registerEnumType(QuoteFlagEnum, { name: 'QuoteFlag', description: 'What is odd about a price.' });
registerEnumType(CorridorStateEnum, {
  name: 'CorridorState',
  description:
    'Where a corridor is against target 10.c of the Sustainable Development Goals, by our own figure of its cheapest services.',
});
registerEnumType(PriceAgeEnum, {
  name: 'PriceAge',
  description:
    'How old prices are: CURRENT within a year of their quarter, OLD for half a year more, then HISTORY.',
});
