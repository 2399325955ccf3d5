import { Field, ObjectType } from '@nestjs/graphql';

/** What a candidacy or a placement is about, in words for a title. */
@ObjectType('Subject', { description: 'What something is about.' })
export class SubjectType {
  needId!: string;
  institutionId!: string;

  @Field({ description: 'The title of the need.' })
  needTitle!: string;

  @Field({ description: 'The name of the institution.' })
  institutionName!: string;
}
