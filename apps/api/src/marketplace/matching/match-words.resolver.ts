import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#api/auth/request-context';
import { AccountLoader } from '#api/identity/accounts/account.loader';
import { LocaleEnum } from '#api/identity/accounts/account.type';
import { MatchExplanationType, MatchWordsType } from '#api/marketplace/matching/match.type';
import { ConceptLoader } from '#api/reference/taxonomy/concept.loader';
import { type Locale, LOCALES } from '#domain/kernel/locale';
import { explanationInWords, skillsNamedIn } from '#features/outreach/notifications/explanation-words';

@Resolver(() => MatchExplanationType)
export class MatchWordsResolver {
  constructor(
    private readonly accounts: AccountLoader,
    private readonly concepts: ConceptLoader,
  ) {}

  @ResolveField(() => MatchWordsType, { description: 'The explanation in plain sentences.' })
  async words(
    @Parent() { explained }: MatchExplanationType,
    @Context() context: RequestContext,
    @Args('locale', {
      type: () => LocaleEnum,
      nullable: true,
      description: 'The language; yours when left out.',
    })
    wanted?: Locale | null,
  ): Promise<MatchWordsType> {
    const locale = wanted ?? (await this.localeOf(context));
    const uris = skillsNamedIn(explained);
    const found = await this.concepts.concept(context, locale).loadMany(uris);
    const labels = new Map(
      found.flatMap((concept) =>
        concept && !(concept instanceof Error) ? [[concept.uri, concept.label]] : [],
      ),
    );
    return explanationInWords(explained, locale, (uri) => labels.get(uri) ?? uri);
  }

  private async localeOf(context: RequestContext): Promise<Locale> {
    if (context.actor.kind !== 'person') return LOCALES[0];
    return (await this.accounts.account(context).load(context.actor.accountId))?.locale ?? LOCALES[0];
  }
}
