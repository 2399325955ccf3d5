import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '#api/graphql/enum';
import { DateTimeScalar } from '#api/graphql/scalars';
import { ShownType } from '#api/graphql/shown.type';
import { AskedWordsType } from '#api/mapping/questionnaires/questionnaire.type';
import { WaveStateEnum, WaveTargetType } from '#api/mapping/waves/wave.type';
import type { Shown } from '#domain/kernel/disclosure/shown';
import type { Words } from '#domain/mapping/questionnaires/form';
import {
  NOT_WEIGHTED,
  type NotWeighted,
  type ReportText,
  type SurveyFigures,
  WAVE_SAMPLES,
  type WaveSample,
} from '#domain/mapping/waves/report';
import type { WaveState } from '#domain/mapping/waves/wave.states';
import type { PublishedReport, ReportPreview } from '#features/mapping/waves/wave-report.queries';

export const WaveSampleEnum = enumOf(WAVE_SAMPLES);
const NotWeightedEnum = enumOf(NOT_WEIGHTED);
registerEnumType(WaveSampleEnum, {
  name: 'WaveSample',
  description: 'How people came into a survey.',
  valuesMap: {
    OPEN: { description: 'Whoever had a link: figures speak of those who answered alone.' },
    CHANCE: { description: 'Drawn by chance from a list, each with a link of their own.' },
  },
});
registerEnumType(NotWeightedEnum, { name: 'NotWeighted', description: 'Why answers are not weighted.' });

@ObjectType('ReportText', { description: 'The reply to those who answered, in one language.' })
export class ReportTextType implements ReportText {
  @Field(() => String, { description: 'The language: en, fr, ar, es or so.' })
  locale!: ReportText['locale'];

  @Field(() => String, { description: 'What was found.' })
  found!: string;

  @Field(() => String, { description: 'What changes because of it.' })
  changes!: string;
}

@ObjectType('ReportRow', { description: 'An answer, and which share gave it.' })
class ReportRowType {
  @Field(() => String, { description: 'By which it is counted.' })
  choice!: string;

  @Field(() => [AskedWordsType], { description: 'As people read it.' })
  label!: AskedWordsType[];

  @Field(() => ShownType, { description: 'The share, from 0 to 1.' })
  share!: Shown;
}

@ObjectType('ReportTable', { description: 'The answers to one question.' })
class ReportTableType {
  @Field(() => String, { description: 'The name of the question.' })
  question!: string;

  @Field(() => [AskedWordsType], { description: 'The question.' })
  label!: AskedWordsType[];

  @Field(() => Int, { nullable: true, description: 'Of about how many people the shares are.' })
  people!: number | null;

  @Field(() => [ReportRowType], { description: 'The answers.' })
  rows!: ReportRowType[];
}

@ObjectType('SurveyFigures', { description: 'Figures of a survey after the control of disclosure.' })
export class SurveyFiguresType {
  @Field(() => Int, { description: 'About how many answered.' })
  answers!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Of those who were invited by a link of their own; null with an open link.',
  })
  responseRate!: number | null;

  @Field(() => NotWeightedEnum, { nullable: true, description: 'Why answers are not weighted.' })
  notWeighted!: NotWeighted | null;

  @Field(() => Float, { description: 'How much wider weighting makes intervals; 1 without it.' })
  designEffect!: number;

  @Field(() => [ReportTableType], { description: 'Each question with answers to choose.' })
  tables!: ReportTableType[];
}

@ObjectType('SurveyReport', { description: 'What came of a survey, for everybody.' })
export class SurveyReportType {
  @Field(() => ID, { description: 'The id of the survey.' })
  id!: string;

  @Field(() => String, { description: 'The title of the questionnaire.' })
  title!: string;

  @Field(() => String, { description: 'The heritage country, ISO 3166-1 alpha-2.' })
  country!: string;

  @Field(() => WaveStateEnum, { description: 'PUBLISHED or WITHDRAWN.' })
  state!: WaveState;

  @Field(() => String, { nullable: true, description: 'The code of why it was withdrawn.' })
  reason!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was published.' })
  publishedAt!: Date | null;

  @Field(() => WaveSampleEnum, { description: 'How people came into it.' })
  sample!: WaveSample;

  @Field(() => String, { description: 'Where the totals are from to which answers are weighted.' })
  source!: string;

  @Field(() => String, { description: 'How it was done.' })
  method!: string;

  @Field(() => [ReportTextType], { description: 'The reply to those who answered.' })
  texts!: ReportTextType[];

  @Field(() => SurveyFiguresType, { nullable: true, description: 'Its figures; null once it was withdrawn.' })
  figures!: SurveyFiguresType | null;
}

@ObjectType('WaveReport', { description: 'What is written about a survey, and what would be published.' })
export class WaveReportType {
  @Field(() => Int, { description: 'Send it when writing it again; 0 while there is none.' })
  version!: number;

  @Field(() => WaveSampleEnum, { description: 'How people came into it.' })
  sample!: WaveSample;

  @Field(() => [WaveTargetType], { description: 'How many people there really are of each answer.' })
  totals!: WaveTargetType[];

  @Field(() => String, { description: 'Where these totals are from.' })
  source!: string;

  @Field(() => String, { description: 'How it was done.' })
  method!: string;

  @Field(() => [ReportTextType], { description: 'The reply to those who answered.' })
  texts!: ReportTextType[];

  @Field(() => SurveyFiguresType, {
    nullable: true,
    description: 'The figures that are or would be published; null with too few answers.',
  })
  figures!: SurveyFiguresType | null;
}

const asked = (words: Words): AskedWordsType[] =>
  Object.entries(words).map(([language, text]) => ({ language, text }));

const figuresType = (figures: SurveyFigures | null): SurveyFiguresType | null =>
  figures && {
    ...figures,
    tables: figures.tables.map((table) => ({
      ...table,
      label: asked(table.label),
      rows: table.rows.map((row) => ({ ...row, label: asked(row.label) })),
    })),
  };

/** A published report as the schema says it. */
export const surveyReportType = ({ report, ...wave }: PublishedReport): SurveyReportType => ({
  ...wave,
  ...{ sample: report.sample, source: report.source, method: report.method, texts: report.texts },
  figures: figuresType(report.figures),
});

/** A report that is written as the schema says it. */
export const waveReportType = ({ report, figures }: ReportPreview): WaveReportType => ({
  ...{ version: report?.version ?? 0, sample: report?.sample ?? 'OPEN', totals: report?.totals ?? [] },
  ...{ source: report?.source ?? '', method: report?.method ?? '', texts: report?.texts ?? [] },
  figures: figuresType(figures),
});
