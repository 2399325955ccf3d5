import { Module } from '@nestjs/common';
import { NeedsModule } from '#features/marketplace/needs/needs.module';
import { SavedQueries } from '#features/marketplace/saved/saved.queries';
import { SavedService } from '#features/marketplace/saved/saved.service';
import { SavedStore } from '#features/marketplace/saved/saved.store';

const OPEN = [SavedQueries, SavedService];

@Module({ imports: [NeedsModule], providers: [SavedStore, ...OPEN], exports: OPEN })
export class SavedModule {}
