import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { AllowEach } from '#api/auth/allow';
import { CurrentPerson } from '#api/auth/request-context';
import { stepCommandEnum } from '#api/graphql/step.type';
import { CandidacyStepInput } from '#api/marketplace/candidacies/candidacy.input';
import { CandidacyType } from '#api/marketplace/candidacies/candidacy.type';
import type { Permission } from '#domain/catalogue/permissions';
import type { PersonActor } from '#domain/kernel/actor';
import type { CandidacyCommand } from '#domain/marketplace/candidacies/candidacy.states';
import { ApplicationsService } from '#features/marketplace/candidacies/applications.service';
import { CandidacyQueries } from '#features/marketplace/candidacies/candidacy.queries';
import type { CandidacyStep } from '#features/marketplace/candidacies/candidacy-steps.service';
import { PreferencesService } from '#features/marketplace/candidacies/preferences.service';
import { ScreeningService } from '#features/marketplace/candidacies/screening.service';
import { SuggestionsService } from '#features/marketplace/candidacies/suggestions.service';

/** The commands that bring nothing of their own, and who may give each. */
const PERMISSIONS = {
  invite: 'candidacy.host',
  dismiss: 'candidacy.step',
  refuse: 'candidacy.screen',
  shortlist: 'candidacy.host',
  prefer: 'candidacy.host',
  reserve: 'candidacy.screen',
  withdraw: 'candidacy.step',
} as const satisfies Partial<Record<CandidacyCommand, Permission>>;
type Command = keyof typeof PERMISSIONS;
const CommandEnum = stepCommandEnum('Candidacy', PERMISSIONS);

@Resolver()
export class CandidacyCommandsResolver {
  private readonly take: Record<Command, (actor: PersonActor, step: CandidacyStep) => Promise<void>> = {
    invite: (actor, step) => this.suggestions.invite(actor, step),
    dismiss: (actor, step) => this.applications.dismiss(actor, step),
    refuse: (actor, step) => this.screening.refuse(actor, step),
    shortlist: (actor, step) => this.screening.shortlist(actor, step),
    prefer: (actor, step) => this.preferences.prefer(actor, step),
    reserve: (actor, step) => this.screening.reserve(actor, step),
    withdraw: (actor, step) => this.applications.withdraw(actor, step),
  };

  constructor(
    private readonly applications: ApplicationsService,
    private readonly suggestions: SuggestionsService,
    private readonly screening: ScreeningService,
    private readonly preferences: PreferencesService,
    private readonly queries: CandidacyQueries,
  ) {}

  @AllowEach(PERMISSIONS)
  @Mutation(() => CandidacyType, {
    description:
      'Takes one of the `steps` of a candidacy, with what it asks. A preference is that of your side.',
  })
  async stepCandidacy(
    @CurrentPerson() actor: PersonActor,
    @Args('command', { type: () => CommandEnum }) command: Command,
    @Args('step') step: CandidacyStepInput,
  ): Promise<CandidacyType> {
    await this.take[command](actor, step);
    return this.queries.visible(actor, step.id);
  }
}
