import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, MaxLength, ValidateNested } from 'class-validator';
import { CodeScalar, DraftScalar, LineScalar, WordsScalar } from '#api/graphql/scalars';
import { WaveTargetInput } from '#api/mapping/waves/wave.input';
import { WaveSampleEnum } from '#api/mapping/waves/wave-report.type';
import { type Locale, LOCALES } from '#domain/kernel/locale';
import { TEXT_LIMITS } from '#domain/kernel/text/limits';
import { WAVE_LIMITS } from '#domain/mapping/waves/limits';
import {
  type ReportDraft,
  type ReportText,
  WAVE_SAMPLES,
  type WaveSample,
} from '#domain/mapping/waves/report';

@InputType('ReportTextInput', { description: 'The reply to those who answered, in one language.' })
export class ReportTextInput implements ReportText {
  @Field(() => CodeScalar, { description: 'The language: en, fr, ar, es or so.' })
  @IsIn(LOCALES)
  locale!: Locale;

  @Field(() => WordsScalar, { description: 'What was found.' })
  @MaxLength(TEXT_LIMITS.words)
  found!: string;

  @Field(() => WordsScalar, { description: 'What changes because of it.' })
  @MaxLength(TEXT_LIMITS.words)
  changes!: string;
}

@InputType('WaveReportInput', { description: 'What is written about a survey.' })
export class WaveReportInput implements ReportDraft {
  @Field(() => WaveSampleEnum, { description: 'How people came into it.' })
  @IsIn(WAVE_SAMPLES)
  sample!: WaveSample;

  @Field(() => [WaveTargetInput], {
    description: 'How many people there really are of each answer; none, and answers are not weighted.',
  })
  @IsArray()
  @ArrayMaxSize(WAVE_LIMITS.targets)
  @ValidateNested({ each: true })
  @Type(() => WaveTargetInput)
  totals!: WaveTargetInput[];

  @Field(() => LineScalar, { description: 'Where these totals are from.' })
  @MaxLength(TEXT_LIMITS.line)
  source!: string;

  @Field(() => DraftScalar, { description: 'How it was done.' })
  @MaxLength(TEXT_LIMITS.words)
  method!: string;

  @Field(() => [ReportTextInput], { description: 'The reply to those who answered.' })
  @IsArray()
  @ArrayMaxSize(LOCALES.length)
  @ValidateNested({ each: true })
  @Type(() => ReportTextInput)
  texts!: ReportTextInput[];
}
