import { Args, Context, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentPerson, type RequestContext } from '#api/auth/request-context';
import { ProfessionalLoader } from '#api/parties/professionals/professional.loader';
import { ProfessionalType } from '#api/parties/professionals/professional.type';
import { EligibilityDeclarationInput } from '#api/parties/professionals/profile.input';
import { ProgrammeLoader } from '#api/parties/programmes/programme.loader';
import { ProgrammeEligibilityType } from '#api/parties/programmes/programme.type';
import type { PersonActor } from '#domain/kernel/actor';
import { eligibilityAnswers, eligibilityOf } from '#domain/parties/programmes/eligibility.rules';
import { EnrolmentsService } from '#features/parties/professionals/enrolments.service';
import type { ProfessionalEntity } from '#features/parties/professionals/professional.entity';
import { ProfessionalQueries } from '#features/parties/professionals/professional.queries';
import type { EnrolmentRow } from '#features/parties/professionals/profile.queries';

@Resolver(() => ProfessionalType)
export class EnrolmentsResolver {
  constructor(
    private readonly enrolments: EnrolmentsService,
    private readonly professionals: ProfessionalQueries,
    private readonly loader: ProfessionalLoader,
    private readonly programmes: ProgrammeLoader,
  ) {}

  @Allow('professional.own')
  @Mutation(() => ProfessionalType, {
    description: 'Takes part in a programme, or changes what you said about its conditions.',
  })
  async enrolInProgramme(
    @CurrentPerson() actor: PersonActor,
    @Args('programmeId', { type: () => ID }) programmeId: string,
    @Args('declaration') word: EligibilityDeclarationInput,
  ): Promise<ProfessionalType> {
    await this.enrolments.enrol(actor, programmeId, word);
    return this.professionals.own(actor);
  }

  @ResolveField(() => [ProgrammeEligibilityType], {
    description: 'Whether the person may take part, programme by programme.',
  })
  async eligibility(
    @Parent() row: ProfessionalEntity,
    @Context() context: RequestContext,
  ): Promise<ProgrammeEligibilityType[]> {
    const { enrolments } = await this.loader.lists(context, row.id);
    return Promise.all(enrolments.map((enrolment) => this.answer(context, row, enrolment)));
  }

  private async answer(
    context: RequestContext,
    row: ProfessionalEntity,
    enrolment: EnrolmentRow,
  ): Promise<ProgrammeEligibilityType> {
    const { eligibility } = await this.programmes.rules(context, enrolment.programmeId);
    const facts = { ...row, ...enrolment };
    return {
      programmeId: enrolment.programmeId,
      answer: eligibilityOf(eligibility, facts),
      conditions: eligibilityAnswers(eligibility, facts),
    };
  }
}
