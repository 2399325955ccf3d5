import { ArgsType, Field, Int } from '@nestjs/graphql';
import { IsBase64, MaxLength } from 'class-validator';
import type { Locale } from '#domain/account/locale';
import { LocaleEnum } from '#api/accounts/account.type';

@ArgsType()
export class TableArgs {
  @Field(() => String, {
    description:
      'The file as base64: a table in CSV, UTF-8, with a header, plain or compressed with gzip. Up to 1000 rows, 180 KB as it is sent, and 4 MB unpacked.',
  })
  @IsBase64()
  @MaxLength(250_000)
  fileBase64!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether to write nothing and only answer what would happen.',
  })
  checkOnly!: boolean;
}

@ArgsType()
export class ResumeArgs {
  @Field(() => String, { description: 'The text of a JSON Resume (jsonresume.org).' })
  @MaxLength(200_000)
  resume!: string;

  @Field(() => Int, { description: 'The version of the profile that you have seen.' })
  version!: number;

  @Field(() => LocaleEnum, {
    defaultValue: 'en',
    description: 'The language in which the skills are written.',
  })
  locale!: Locale;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether to write nothing and only answer what would happen.',
  })
  checkOnly!: boolean;
}
