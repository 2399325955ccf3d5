import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '#api/graphql/enum';
import { LESSON_STAGES, LESSONS } from '#domain/remittances/lessons/lesson';

export const LessonCodeEnum = enumOf(LESSONS);
export const LessonStageEnum = enumOf(LESSON_STAGES);
registerEnumType(LessonCodeEnum, { name: 'LessonCode', description: 'The lessons about sending money.' });
registerEnumType(LessonStageEnum, {
  name: 'LessonStage',
  description: 'Whether a question is answered before its lesson or after it.',
});
