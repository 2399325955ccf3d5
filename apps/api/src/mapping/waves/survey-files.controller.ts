import { Controller, Get, Param, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { senderOf } from '#api/auth/sender';
import { Admission } from '#api/http/admission';
import { RequestActor } from '#api/http/callers';
import { sendDownload } from '#api/http/download';
import { RefusalFilter } from '#api/http/refusal.filter';
import { BUDGETS } from '#domain/identity/accounts/budgets';
import { DomainError } from '#domain/kernel/errors';
import { SurveyExportsService } from '#features/mapping/waves/survey-exports.service';
import { RateLimits } from '#platform/limits/rate-limits';

const FILE = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.(csv|xlsx)$/;
const MEDIA = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Published reports of surveys as tables for everybody: `ID.csv` and `ID.xlsx`. */
@Controller('files/survey-reports')
@UseFilters(RefusalFilter)
export class SurveyFilesController {
  constructor(
    private readonly callers: RequestActor,
    private readonly exports: SurveyExportsService,
    private readonly admission: Admission,
    private readonly limits: RateLimits,
  ) {}

  @Get(':name')
  async download(@Param('name') name: string, @Req() req: Request, @Res() res: Response): Promise<void> {
    const actor = await this.callers.actor(req, res);
    const budget = BUDGETS['surveyReport'];
    if (budget)
      await this.limits.spend({ name: 'sender:surveyFile', ...budget.address }, senderOf(actor, req));
    const [, id, ending] = FILE.exec(name) ?? [];
    const format = ending === 'xlsx' ? 'xlsx' : 'csv';
    if (id === undefined) throw new DomainError('NOT_FOUND');
    const leave = await this.admission.enter('HEAVY');
    const bytes = await this.exports.report(id, format).finally(leave);
    sendDownload(res, { name: `survey.${format}`, mediaType: MEDIA[format], bytes });
  }
}
