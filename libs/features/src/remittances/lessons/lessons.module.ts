import { Module } from '@nestjs/common';
import { CorridorsModule } from '#features/remittances/corridors/corridors.module';
import { LessonQueries } from '#features/remittances/lessons/lesson.queries';
import { LessonStore } from '#features/remittances/lessons/lesson.store';
import { LessonsService } from '#features/remittances/lessons/lessons.service';

const OPEN = [LessonQueries, LessonsService];

@Module({ imports: [CorridorsModule], providers: [LessonStore, ...OPEN], exports: OPEN })
export class LessonsModule {}
