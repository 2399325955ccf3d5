import { Field, InputType, ObjectType } from '@nestjs/graphql';
import {
  FirmKindEnum,
  TransferAccessEnum,
  TransferInstrumentEnum,
  TransferPayoutEnum,
  TransferSpeedEnum,
} from '#api/remittances/corridors/price-enums.type';
import type { AccessPoint, FirmKind, Instrument, Payout, Speed } from '#domain/remittances/prices/quote';

/** What a firm's way of sending money is, alike where it is read and where it is entered. */
@InputType({ isAbstract: true })
@ObjectType({ isAbstract: true })
export abstract class TransferService {
  @Field(() => FirmKindEnum, { description: 'What kind of firm.' })
  firmKind!: FirmKind;

  @Field(() => TransferInstrumentEnum, { description: 'How it is paid for.' })
  instrument!: Instrument;

  @Field(() => TransferAccessEnum, { description: 'Where it is ordered.' })
  accessPoint!: AccessPoint;

  @Field(() => TransferSpeedEnum, { description: 'How long it takes.' })
  speed!: Speed;

  @Field(() => TransferPayoutEnum, { description: 'How it is paid out.' })
  payout!: Payout;
}
