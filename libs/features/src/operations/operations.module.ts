import { Module } from '@nestjs/common';
import { OperationsService } from '#features/operations/operations.service';
import { OutboxQueries } from '#features/operations/outbox.queries';

@Module({ providers: [OutboxQueries, OperationsService], exports: [OperationsService] })
export class OperationsModule {}
