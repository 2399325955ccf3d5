import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#api/auth/request-context';
import { LocaleEnum } from '#api/identity/accounts/account.type';
import { HeldSkillType } from '#api/parties/professionals/profile.type';
import { ConceptLoader } from '#api/reference/taxonomy/concept.loader';
import { ConceptType } from '#api/reference/taxonomy/concept.type';
import type { Locale } from '#domain/kernel/locale';

@Resolver(() => HeldSkillType)
export class HeldSkillResolver {
  constructor(private readonly concepts: ConceptLoader) {}

  @ResolveField(() => ConceptType, { nullable: true, description: 'The skill itself, with its name.' })
  async concept(
    @Parent() { conceptUri }: HeldSkillType,
    @Args('locale', { type: () => LocaleEnum, defaultValue: 'en' }) locale: Locale,
    @Context() context: RequestContext,
  ): Promise<ConceptType | null> {
    return (await this.concepts.concept(context, locale).load(conceptUri)) ?? null;
  }
}
