import {
  Args,
  Context,
  Field,
  ID,
  Mutation,
  ObjectType,
  Parent,
  Query,
  registerEnumType,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentPerson, type RequestContext } from '#api/auth/request-context';
import { Classified } from '#api/fields/classified';
import { enumOf } from '#api/graphql/enum';
import { DateTimeScalar, WordsScalar } from '#api/graphql/scalars';
import { InstitutionLoader } from '#api/parties/institutions/institution.loader';
import { ProfessionalLoader } from '#api/parties/professionals/professional.loader';
import { HOLD_STATES, type HoldState } from '#domain/casework/holds/hold.rules';
import { HOLD_SUBJECTS, type HoldSubject } from '#domain/catalogue/hold-subjects';
import type { PersonActor } from '#domain/kernel/actor';
import { HoldQueries } from '#features/casework/holds/hold.queries';
import { HoldsService } from '#features/casework/holds/holds.service';

const HoldSubjectEnum = enumOf(HOLD_SUBJECTS);
const HoldStateEnum = enumOf(HOLD_STATES);
registerEnumType(HoldSubjectEnum, { name: 'HoldSubject', description: 'What can be put on hold.' });
registerEnumType(HoldStateEnum, { name: 'HoldState', description: 'Whether a hold still pauses anything.' });

@Classified('HOLDS')
@ObjectType('Hold', { description: 'A pause, as safeguarding officers see it; others see “paused by IOM”.' })
class HoldType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => HoldSubjectEnum, { description: 'What is on hold.' })
  subject!: HoldSubject;

  @Field(() => ID, { description: 'The id of that.' })
  subjectId!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => ID, { description: 'The officer who placed it.' })
  placedBy!: string;

  @Field(() => DateTimeScalar, { description: 'Since when.' })
  placedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was lifted; null while it is open.' })
  liftedAt!: Date | null;
}

@Resolver(() => HoldType)
export class HoldsResolver {
  constructor(
    private readonly holds: HoldsService,
    private readonly queries: HoldQueries,
    private readonly professionals: ProfessionalLoader,
    private readonly institutions: InstitutionLoader,
  ) {}

  @Allow('hold.manage')
  @Query(() => [HoldType], {
    name: 'holds',
    description: 'The holds within your reach, newest first, up to 200.',
  })
  holdList(
    @CurrentPerson() actor: PersonActor,
    @Args('state', {
      type: () => HoldStateEnum,
      nullable: true,
      description: 'Only in this state; all when left out.',
    })
    state?: HoldState | null,
  ): Promise<HoldType[]> {
    return this.queries.list(actor, state ?? null);
  }

  @Allow('hold.manage')
  @Mutation(() => HoldType, { description: 'Pauses a person, an institution or a placement.' })
  async placeHold(
    @CurrentPerson() actor: PersonActor,
    @Args('subject', { type: () => HoldSubjectEnum }) subject: HoldSubject,
    @Args('subjectId', { type: () => ID }) subjectId: string,
    @Args('reason', { type: () => WordsScalar }) reason: string,
  ): Promise<HoldType> {
    return this.queries.visible(actor, await this.holds.place(actor, subject, subjectId, reason));
  }

  @Allow('hold.manage')
  @Mutation(() => Boolean, { description: 'Lets what was paused go on.' })
  async liftHold(
    @CurrentPerson() actor: PersonActor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.holds.lift(actor, id);
    return true;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'What the person or the institution is called; null for a placement.',
  })
  async subjectName(
    @Parent() { subject, subjectId }: HoldType,
    @CurrentPerson() actor: PersonActor,
    @Context() context: RequestContext,
  ): Promise<string | null> {
    if (subject === 'PROFESSIONAL') return this.professionals.displayName(context, actor, subjectId);
    if (subject === 'INSTITUTION') return (await this.institutions.named(context, subjectId)).name;
    return null;
  }
}
