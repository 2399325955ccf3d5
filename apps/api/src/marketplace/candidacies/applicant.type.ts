import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Classified } from '#api/fields/classified';
import {
  EducationType,
  ExperienceType,
  HeldLanguageType,
  HeldSkillType,
} from '#api/parties/professionals/profile.type';

@Classified('IDENTITY')
@ObjectType('Applicant', {
  description: 'What an institution reads of a person who shares the profile with it.',
})
export class ApplicantType {
  @Field(() => String, { description: 'How the person would like to be called.' })
  displayName!: string;

  @Field(() => String, { nullable: true, description: 'What the person offers, in one line.' })
  headline!: string | null;

  @Field(() => String, { nullable: true, description: 'What the person offers, in a paragraph or two.' })
  summary!: string | null;

  @Field(() => Int, { nullable: true, description: 'Whole years of professional experience.' })
  yearsExperience!: number | null;

  @Field(() => [HeldSkillType], { description: 'Skills, the best first.' })
  skills!: readonly HeldSkillType[];

  @Field(() => [String], {
    description: 'Skills in the person’s own words that are not in the taxonomy.',
  })
  ownSkills!: readonly string[];

  @Field(() => [HeldLanguageType], { description: 'Languages, the best first.' })
  languages!: readonly HeldLanguageType[];

  @Field(() => [ExperienceType], { description: 'Posts, in the person’s order.' })
  experience!: readonly ExperienceType[];

  @Field(() => [EducationType], { description: 'Education, in the person’s order.' })
  education!: readonly EducationType[];
}
