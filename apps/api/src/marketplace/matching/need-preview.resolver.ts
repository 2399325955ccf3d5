import { Args, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentPerson } from '#api/auth/request-context';
import { NewNeedInput, TermsInput } from '#api/marketplace/needs/need.input';
import { findingType, TorFindingType } from '#api/marketplace/needs/need.type';
import type { PersonActor } from '#domain/kernel/actor';
import { NeedPreviewsService } from '#features/marketplace/matching/need-previews.service';

@ObjectType('NeedPreview', { description: 'What terms of reference are worth while they are written.' })
export class NeedPreviewType {
  @Field(() => [TorFindingType], { description: 'What is missing, impossible or vague in the text.' })
  findings!: TorFindingType[];

  @Field(() => Int, {
    nullable: true,
    description:
      'About how many people fit: a multiple of 5, rounded down; 0 for fewer than 5, 50 for 50 or more; null while dates or modality are missing.',
  })
  reach!: number | null;
}

@Resolver()
export class NeedPreviewResolver {
  constructor(private readonly previews: NeedPreviewsService) {}

  @Allow('need.write')
  @Query(() => NeedPreviewType, { description: 'Looks at a text that is being written; keeps nothing.' })
  async needPreview(
    @CurrentPerson() actor: PersonActor,
    @Args('input') place: NewNeedInput,
    @Args('terms') terms: TermsInput,
  ): Promise<NeedPreviewType> {
    const { findings, reach } = await this.previews.preview(actor, place, terms);
    return { findings: findings.map(findingType), reach };
  }
}
