import { Module } from '@nestjs/common';
import { FileQueries } from '#features/files/file.queries';
import { FileRowStore } from '#features/files/file.store';
import { FilesService } from '#features/files/files.service';

@Module({ providers: [FileRowStore, FileQueries, FilesService], exports: [FileQueries, FilesService] })
export class FilesModule {}
