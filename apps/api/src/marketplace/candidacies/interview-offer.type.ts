import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsOptional, Max, MaxLength, Min } from 'class-validator';
import { Classified } from '#api/fields/classified';
import { enumOf } from '#api/graphql/enum';
import { DateTimeScalar, LineScalar } from '#api/graphql/scalars';
import {
  INTERVIEW_WAYS,
  type InterviewOffer,
  type InterviewWay,
} from '#domain/marketplace/candidacies/interview.rules';
import { CANDIDACY_LIMITS } from '#domain/marketplace/candidacies/limits';

export const InterviewWayEnum = enumOf(INTERVIEW_WAYS);
registerEnumType(InterviewWayEnum, {
  name: 'InterviewWay',
  description: 'How the two sides of an interview meet.',
});

const [LEAST_TIMES, MOST_TIMES] = CANDIDACY_LIMITS.interviewTimes;
const [LEAST_MINUTES, MOST_MINUTES] = CANDIDACY_LIMITS.interviewMinutes;

@InputType({ description: 'Times that are offered for an interview, and how it takes place.' })
export class InterviewOfferInput implements InterviewOffer {
  @Field(() => [DateTimeScalar], { description: '1 to 3 moments, apart from one another by its length.' })
  @ArrayMinSize(LEAST_TIMES)
  @ArrayMaxSize(MOST_TIMES)
  times!: Date[];

  @Field(() => Int, { description: 'How long it takes, 10 to 240 minutes.' })
  @Min(LEAST_MINUTES)
  @Max(MOST_MINUTES)
  minutes!: number;

  @Field(() => InterviewWayEnum, { description: 'How the two sides meet.' })
  way!: InterviewWay;

  @Field(() => LineScalar, {
    nullable: true,
    description: 'Address of the video call (https), telephone number or room; may follow later.',
  })
  @IsOptional()
  @MaxLength(CANDIDACY_LIMITS.interviewPlace)
  place!: string | null;
}

@Classified('CONTACT')
@ObjectType('InterviewOffer', {
  description: 'Times that are offered for an interview, and how it takes place.',
})
export class InterviewOfferType {
  @Field(() => [DateTimeScalar], { description: 'The times, the earliest first.' })
  times!: Date[];

  @Field(() => Int, { description: 'How long it takes, in minutes.' })
  minutes!: number;

  @Field(() => InterviewWayEnum, { description: 'How the two sides meet.' })
  way!: InterviewWay;

  @Field(() => String, {
    nullable: true,
    description: 'Address of the video call, telephone number or room; null while it is not known.',
  })
  place!: string | null;

  @Field(() => DateTimeScalar, { description: 'When they were offered.' })
  offeredAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the professional asked for other times than these.',
  })
  otherAskedAt!: Date | null;
}

@Classified('CONTACT')
@ObjectType('InterviewZones', { description: 'The clocks by which the two sides of an interview live.' })
export class InterviewZonesType {
  @Field(() => String, { description: 'IANA time zone of the institution.' })
  host!: string;

  @Field(() => String, { description: 'IANA time zone of the professional.' })
  professional!: string;
}
