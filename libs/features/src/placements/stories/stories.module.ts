import { Module } from '@nestjs/common';
import { PlacementsModule } from '#features/placements/placements/placements.module';
import { StoriesService } from '#features/placements/stories/stories.service';
import { StoryQueries } from '#features/placements/stories/story.queries';
import { StoryStore } from '#features/placements/stories/story.store';

const OPEN = [StoryQueries, StoriesService];

@Module({ imports: [PlacementsModule], providers: [StoryStore, ...OPEN], exports: OPEN })
export class StoriesModule {}
