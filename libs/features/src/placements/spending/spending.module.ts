import { Module } from '@nestjs/common';
import { DeadlinesModule } from '#features/casework/deadlines/deadlines.module';
import { ProgrammesModule } from '#features/parties/programmes/programmes.module';
import { PlacementsModule } from '#features/placements/placements/placements.module';
import { BudgetStore } from '#features/placements/spending/budget.store';
import { BudgetsService } from '#features/placements/spending/budgets.service';
import { CommitmentsService } from '#features/placements/spending/commitments.service';
import { PaymentStore } from '#features/placements/spending/payment.store';
import { PaymentRecordsService } from '#features/placements/spending/payment-records.service';
import { PaymentsService } from '#features/placements/spending/payments.service';
import { SpendingQueries } from '#features/placements/spending/spending.queries';

const OPEN = [SpendingQueries, BudgetsService, PaymentsService, CommitmentsService];

@Module({
  imports: [DeadlinesModule, ProgrammesModule, PlacementsModule],
  providers: [BudgetStore, PaymentStore, PaymentRecordsService, ...OPEN],
  exports: OPEN,
})
export class SpendingModule {}
