import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Classified } from '#api/fields/classified';
import { ProfileProblemEnum } from '#api/parties/professionals/professional.type';
import { EducationType, ExperienceType, HeldLanguageType } from '#api/parties/professionals/profile.type';
import type { ProfileProblem } from '#domain/parties/professionals/profile.rules';

@ObjectType('ProfileFinding', { description: 'One thing wrong with one field of an imported row.' })
export class ProfileFindingType {
  @Field(() => String, { description: 'The column, with the place of the item in a list: `windows.1.to`.' })
  field!: string;

  @Field(() => ProfileProblemEnum, { description: 'What is wrong.' })
  code!: ProfileProblem;

  @Field(() => String, { description: 'The plain sentence, in English.' })
  sentence!: string;
}

@ObjectType('ImportedRow', { description: 'What became of one row of a table.' })
export class ImportedRowType {
  @Field(() => Int, { description: 'The line on which the row begins; the header is line 1.' })
  line!: number;

  @Field(() => ID, {
    nullable: true,
    description: 'The new professional; null when refused or only checked.',
  })
  professionalId!: string | null;

  @Field(() => [ProfileFindingType], { description: 'Why it was refused; empty when all is well.' })
  findings!: ProfileFindingType[];
}

@ObjectType('ImportReport', { description: 'What became of a table, row by row.' })
export class ImportReportType {
  @Field(() => Int, { description: 'Rows without a finding.' })
  accepted!: number;

  @Field(() => Int, { description: 'Rows that were refused; nothing of them was written.' })
  refused!: number;

  @Field(() => [ImportedRowType], { description: 'Every row, in order.' })
  rows!: ImportedRowType[];
}

@Classified('IDENTITY')
@ObjectType('MappedSkill', { description: 'A skill of a résumé that the taxonomy knows by this very name.' })
export class MappedSkillType {
  @Field(() => String, { description: 'Where it appears in the résumé.' })
  field!: string;

  @Field(() => String, { description: 'As it is written there.' })
  label!: string;

  @Field(() => ID, { description: 'The concept that it became.' })
  conceptUri!: string;

  @Field(() => String, { description: 'The name of that concept.' })
  conceptLabel!: string;

  @Field(() => Int, { nullable: true, description: 'Level, when it was understood.' })
  level!: number | null;
}

@ObjectType('SkillProposal', { description: 'A skill of the taxonomy that comes near.' })
export class SkillProposalType {
  @Field(() => ID, { description: 'Concept URI.' })
  conceptUri!: string;

  @Field(() => String, { description: 'Its name.' })
  label!: string;
}

@Classified('IDENTITY')
@ObjectType('UnmappedSkill', {
  description: 'A skill of a résumé that the taxonomy does not know; it was not taken over.',
})
export class UnmappedSkillType {
  @Field(() => String, { description: 'Where it appears in the résumé.' })
  field!: string;

  @Field(() => String, { description: 'As it is written there.' })
  label!: string;

  @Field(() => [SkillProposalType], { description: 'What comes near, best first; the person picks.' })
  proposals!: SkillProposalType[];
}

@Classified('IDENTITY')
@ObjectType('LeftOutText', { description: 'Words of a résumé that were not understood.' })
export class LeftOutTextType {
  @Field(() => String, { description: 'Its status.' })
  field!: string;

  @Field(() => String, { description: 'The words.' })
  text!: string;
}

@Classified('IDENTITY')
@ObjectType('ResumeReport', { description: 'What became of a résumé.' })
export class ResumeReportType {
  @Field(() => [MappedSkillType], { description: 'Skills that were taken over.' })
  mapped!: MappedSkillType[];

  @Field(() => [UnmappedSkillType], { description: 'Skills for the person to pick.' })
  unmapped!: UnmappedSkillType[];

  @Field(() => [LeftOutTextType], { description: 'Words that were left out.' })
  leftOut!: readonly LeftOutTextType[];

  @Field(() => [ExperienceType], {
    description: 'Posts that were found; with any, they replace those before.',
  })
  experience!: readonly ExperienceType[];

  @Field(() => [EducationType], {
    description: 'Studies that were found; with any, they replace those before.',
  })
  education!: readonly EducationType[];

  @Field(() => [HeldLanguageType], { description: 'Languages that were found; new ones are added.' })
  languages!: readonly HeldLanguageType[];
}
