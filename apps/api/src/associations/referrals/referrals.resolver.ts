import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { NewReferralInput, ReferralStepInput } from '#api/associations/referrals/referral.input';
import {
  EmergencyNumbersType,
  ReferralBoxEnum,
  ReferralCommandEnum,
  ReferralConnection,
  ReferralStepType,
  ReferralType,
  ReferralWordsType,
} from '#api/associations/referrals/referral.type';
import { Allow } from '#api/auth/allow';
import { CurrentActor, CurrentPerson, type RequestContext } from '#api/auth/request-context';
import { PageArgs, toConnection } from '#api/graphql/connection';
import { CountryCodeScalar } from '#api/graphql/scalars';
import { type Step, STEPS_DESCRIPTION } from '#api/graphql/step.type';
import { tableOf, TrailLoader } from '#api/identity/audit/trail.loader';
import { emergencyNumbersOf } from '#domain/associations/referrals/emergency-numbers';
import {
  mayReadWords,
  referralCommandsFor,
  sidesAt,
  whoIsAtReferral,
} from '#domain/associations/referrals/referral.policy';
import { REFERRAL, type ReferralCommand } from '#domain/associations/referrals/referral.states';
import type { Actor, PersonActor } from '#domain/kernel/actor';
import {
  type ReferralBox,
  ReferralQueries,
  type ReferralRow,
} from '#features/associations/referrals/referral.queries';
import { ReferralWordsService } from '#features/associations/referrals/referral-words.service';
import {
  ReferralsService,
  type ReferralStepCommand,
} from '#features/associations/referrals/referrals.service';

type Node = ReferralType & { readonly row: ReferralRow };

/** Referrals between two institutions. */
@Resolver(() => ReferralType)
export class ReferralsResolver {
  constructor(
    private readonly queries: ReferralQueries,
    private readonly referrals: ReferralsService,
    private readonly words: ReferralWordsService,
    private readonly trails: TrailLoader,
  ) {}

  @Allow('referral.read')
  @Query(() => ReferralType, { description: 'One referral, for the two institutions of it.' })
  async referral(
    @CurrentPerson() actor: PersonActor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Node> {
    return nodeOf(actor, await this.queries.one(actor, id));
  }

  @Allow('referral.send')
  @Query(() => ReferralConnection, {
    name: 'referrals',
    description: 'The referrals of your institutions, newest first.',
  })
  async referralsOf(
    @CurrentPerson() actor: PersonActor,
    @Args('box', { type: () => ReferralBoxEnum, defaultValue: 'RECEIVED' }) box: ReferralBox,
    @Args() page: PageArgs,
  ): Promise<ReferralConnection> {
    return toConnection(await this.queries.ofBox(actor, box, page), (row) => nodeOf(actor, row));
  }

  @Allow('referral.watch')
  @Query(() => ReferralConnection, {
    description: 'Referrals that a safeguarding officer must look at: late, or sent without consent.',
  })
  async referralsToWatch(
    @CurrentPerson() actor: PersonActor,
    @Args() page: PageArgs,
  ): Promise<ReferralConnection> {
    return toConnection(await this.queries.toWatch(actor, page), (row) => nodeOf(actor, row));
  }

  @Allow('matrix.read')
  @Query(() => [String], { description: 'The regions of a country that the directory knows.' })
  serviceRegions(@Args('country', { type: () => CountryCodeScalar }) country: string): Promise<string[]> {
    return this.queries.regions(country);
  }

  @Allow('referral.send')
  @Query(() => EmergencyNumbersType, {
    description: 'The numbers to call in a country when somebody is in danger now.',
  })
  emergencyNumbers(
    @Args('country', { type: () => CountryCodeScalar }) country: string,
  ): EmergencyNumbersType {
    return emergencyNumbersOf(country);
  }

  @ResolveField(() => [ReferralStepType], { description: STEPS_DESCRIPTION })
  steps(
    @Parent() { row: { referral } }: Node,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<Step<ReferralCommand>[]> {
    return this.trails.steps(context, actor, {
      on: { kind: 'referral', id: referral.id },
      sides: whoIsAtReferral(actor, referral),
      commands: referralCommandsFor(actor, referral),
      ...tableOf(REFERRAL, referral.state),
    });
  }

  @Allow('referral.send')
  @Mutation(() => ID, {
    description: 'Writes a referral as a draft, which nobody else sees; answers its id.',
  })
  writeReferral(
    @CurrentPerson() actor: PersonActor,
    @Args('referral') referral: NewReferralInput,
  ): Promise<string> {
    return this.words.write(actor, { ...referral });
  }

  @Allow('referral.step')
  @Mutation(() => ReferralType, {
    description:
      'Takes one of the `steps` of a referral. What is taken back by REVOKE says nothing more from then on.',
  })
  async stepReferral(
    @CurrentPerson() actor: PersonActor,
    @Args('command', { type: () => ReferralCommandEnum }) command: ReferralStepCommand,
    @Args('step') step: ReferralStepInput,
  ): Promise<Node> {
    await this.referrals.step(actor, command, step);
    return nodeOf(actor, await this.queries.one(actor, step.id));
  }

  @Allow('referral.read')
  @Mutation(() => ReferralWordsType, {
    nullable: true,
    description:
      'Opens the sealed words of a referral, and records that you did; null once they were purged.',
  })
  readReferral(
    @CurrentPerson() actor: PersonActor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ReferralWordsType | null> {
    return this.words.read(actor, id);
  }

  @Allow('referral.step')
  @Mutation(() => Boolean, {
    description: 'Confirms, as a second person, that a vital interest allowed a referral without consent.',
  })
  async confirmReferral(
    @CurrentPerson() actor: PersonActor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.referrals.confirm(actor, id);
    return true;
  }
}

function nodeOf(actor: Actor, row: ReferralRow): Node {
  const { referral, senderName, receiverName, serviceName, caseRef } = row;
  return {
    ...referral,
    ...{ row, senderName, receiverName, serviceName, caseRef },
    sides: sidesAt(actor, referral),
    mayRead: referral.purgedAt === null && mayReadWords(actor, referral),
  };
}
