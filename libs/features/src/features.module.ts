import { Module } from '@nestjs/common';
import { AccountsModule } from '#features/accounts/accounts.module';

/** Every area of the product; both the API and the worker run on it. */
const AREAS = [AccountsModule];

@Module({ imports: AREAS, exports: AREAS })
export class FeaturesModule {}
