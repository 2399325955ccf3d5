import { Controller, Get, Param, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { senderOf } from '#api/auth/sender';
import { Admission } from '#api/http/admission';
import { RequestActor } from '#api/http/callers';
import { sendDownload } from '#api/http/download';
import { RefusalFilter } from '#api/http/refusal.filter';
import { BUDGETS } from '#domain/identity/accounts/budgets';
import type { Actor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { ConsultationQueries } from '#features/dialogue/consultations/consultation.queries';
import { OpinionExportsService } from '#features/dialogue/opinions/opinion-exports.service';
import { RateLimits } from '#platform/limits/rate-limits';

const NAME = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.csv$/;

/** The numbers of a consultation's result as a table for everybody: its id and `.csv`. */
@Controller('files/consultations')
@UseFilters(RefusalFilter)
export class OpinionFilesController {
  constructor(
    private readonly callers: RequestActor,
    private readonly consultations: ConsultationQueries,
    private readonly exports: OpinionExportsService,
    private readonly admission: Admission,
    private readonly limits: RateLimits,
  ) {}

  @Get(':name')
  async download(@Param('name') name: string, @Req() req: Request, @Res() res: Response): Promise<void> {
    const actor = await this.callers.actor(req, res);
    const budget = BUDGETS['opinions'];
    if (budget)
      await this.limits.spend({ name: 'sender:opinionFile', ...budget.address }, senderOf(actor, req));
    const id = NAME.exec(name)?.[1];
    if (!id) throw new DomainError('NOT_FOUND');
    const leave = await this.admission.enter('HEAVY');
    const bytes = await this.numbers(actor, id).finally(leave);
    sendDownload(res, { name: `consultation-${name}`, mediaType: 'text/csv', bytes });
  }

  private async numbers(actor: Actor, id: string): Promise<Buffer> {
    return this.exports.numbers(await this.consultations.one(actor, id));
  }
}
