import { Module } from '@nestjs/common';
import { OperationsService } from '#features/identity/operations/operations.service';
import { OutboxQueries } from '#features/identity/operations/outbox.queries';

@Module({ providers: [OutboxQueries, OperationsService], exports: [OperationsService] })
export class OperationsModule {}
