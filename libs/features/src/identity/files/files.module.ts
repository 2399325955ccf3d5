import { Module } from '@nestjs/common';
import { FileQueries } from '#features/identity/files/file.queries';
import { FileRowStore } from '#features/identity/files/file.store';
import { FilesService } from '#features/identity/files/files.service';

@Module({ providers: [FileRowStore, FileQueries, FilesService], exports: [FileQueries, FilesService] })
export class FilesModule {}
