import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('AttachedFile', {
  description: 'A file that belongs to something; its bytes are at /files/{id}.',
})
export class AttachedFileType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => String, { description: 'Its name, safe to save under.' })
  name!: string;

  @Field(() => String, { description: 'Its media type.' })
  mediaType!: string;

  @Field(() => Int, { description: 'Bytes.' })
  size!: number;
}
