import { Module } from '@nestjs/common';
import { LessonQueries } from '#features/remittances/lessons/lesson.queries';
import { LessonStore } from '#features/remittances/lessons/lesson.store';
import { LessonsService } from '#features/remittances/lessons/lessons.service';

const OPEN = [LessonQueries, LessonsService];

@Module({ providers: [LessonStore, ...OPEN], exports: OPEN })
export class LessonsModule {}
