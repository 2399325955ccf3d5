import { Controller, Get, Param, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { senderOf } from '#api/auth/sender';
import { Admission } from '#api/http/admission';
import { RequestActor } from '#api/http/callers';
import { sendDownload } from '#api/http/download';
import { RefusalFilter } from '#api/http/refusal.filter';
import { BUDGETS } from '#domain/identity/accounts/budgets';
import { isCountry } from '#domain/kernel/codes';
import { DomainError } from '#domain/kernel/errors';
import { MapExportsService } from '#features/mapping/map/map-exports.service';
import { RateLimits } from '#platform/limits/rate-limits';

/** The map of a heritage country as a table for everybody: `SO.csv`. */
@Controller('files/diaspora')
@UseFilters(RefusalFilter)
export class DiasporaFilesController {
  constructor(
    private readonly callers: RequestActor,
    private readonly exports: MapExportsService,
    private readonly admission: Admission,
    private readonly limits: RateLimits,
  ) {}

  @Get(':name')
  async download(@Param('name') name: string, @Req() req: Request, @Res() res: Response): Promise<void> {
    const actor = await this.callers.actor(req, res);
    const budget = BUDGETS['diaspora'];
    if (budget)
      await this.limits.spend({ name: 'sender:diasporaFile', ...budget.address }, senderOf(actor, req));
    const [, country = ''] = /^([A-Z]{2})\.csv$/.exec(name) ?? [];
    if (!isCountry(country)) throw new DomainError('NOT_FOUND');
    const leave = await this.admission.enter('HEAVY');
    const bytes = await this.exports.country(country).finally(leave);
    sendDownload(res, { name: `diaspora-${name}`, mediaType: 'text/csv', bytes });
  }
}
