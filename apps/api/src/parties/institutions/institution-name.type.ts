import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('InstitutionName', { description: 'Which institution, and what it is called.' })
export class InstitutionNameType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;
}
