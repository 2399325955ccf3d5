import { ArgsType, Field, ID } from '@nestjs/graphql';
import { ArrayMaxSize, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { PageArgs } from '#api/graphql/connection';
import { SearchTextScalar } from '#api/graphql/scalars';
import { LocaleEnum } from '#api/identity/accounts/account.type';
import { type Locale, LOCALES } from '#domain/kernel/locale';
import { MAX_PAGE } from '#platform/db/keyset';

/** What to look for among concepts, and in which language. */
@ArgsType()
export class ConceptSearchArgs extends PageArgs {
  @Field(() => SearchTextScalar, {
    nullable: true,
    description:
      'What a person typed: the beginning of a name, words of it, slips and all. Nothing lists everything.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  search?: string | null;

  @Field(() => LocaleEnum, {
    defaultValue: 'en',
    description: 'The language of the person; English is searched as well.',
  })
  @IsIn(LOCALES)
  locale!: Locale;
}

/** Which concepts to show, and in which language. */
@ArgsType()
export class ConceptUrisArgs {
  @Field(() => [ID], { description: `URIs, ${MAX_PAGE} at most; unknown ones are left out of the answer.` })
  @ArrayMaxSize(MAX_PAGE)
  @MaxLength(300, { each: true })
  uris!: string[];

  @Field(() => LocaleEnum, { defaultValue: 'en', description: 'The language of the names.' })
  @IsIn(LOCALES)
  locale!: Locale;
}

/** Which sectors to show, and in which language. */
@ArgsType()
export class SectorArgs {
  @Field(() => ID, {
    nullable: true,
    description: 'The sectors right below this code; without it, the sections.',
  })
  @IsOptional()
  @MaxLength(4)
  below?: string | null;

  @Field(() => [ID], { nullable: true, description: `These codes instead, ${MAX_PAGE} at most.` })
  @IsOptional()
  @ArrayMaxSize(MAX_PAGE)
  @MaxLength(4, { each: true })
  codes?: string[] | null;

  @Field(() => LocaleEnum, { defaultValue: 'en', description: 'The language of the titles.' })
  @IsIn(LOCALES)
  locale!: Locale;
}
