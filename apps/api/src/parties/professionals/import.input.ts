import { ArgsType, Field, Int } from '@nestjs/graphql';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import { Base64Scalar, FileTextScalar } from '#api/graphql/scalars';
import { LocaleEnum } from '#api/identity/accounts/account.type';
import { HeldSkillInput } from '#api/parties/professionals/profile.input';
import type { Locale } from '#domain/kernel/locale';
import { IMPORT_LIMITS } from '#domain/parties/professionals/limits';

@ArgsType()
export class TableArgs {
  @Field(() => Base64Scalar, {
    description:
      'The file as base64: a table with a header, in CSV (UTF-8 or UTF-16, with commas, semicolons, tabs or bars), plain or compressed with gzip, or the first sheet of an Excel workbook (.xlsx). Up to 1000 rows, 180 KB as it is sent, and 4 MB unpacked.',
  })
  fileBase64!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether to write nothing and only answer what would happen.',
  })
  checkOnly!: boolean;
}

@ArgsType()
export class ResumeArgs {
  @Field(() => FileTextScalar, {
    description:
      'The text of a JSON Resume (jsonresume.org), or a table in CSV with a header of kind (skill, experience, education, language), title, organisation, from, to, level, description.',
  })
  @MaxLength(IMPORT_LIMITS.resume)
  resume!: string;

  @Field(() => Int, { description: 'The version of the profile that you have seen.' })
  version!: number;

  @Field(() => LocaleEnum, {
    defaultValue: 'en',
    description: 'The language in which the skills are written.',
  })
  locale!: Locale;

  @Field(() => [HeldSkillInput], {
    defaultValue: [],
    description: 'Skills to add that you picked for words that the taxonomy does not know.',
  })
  @ArrayMaxSize(100)
  also!: HeldSkillInput[];

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether to write nothing and only answer what would happen.',
  })
  checkOnly!: boolean;
}
