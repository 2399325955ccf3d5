import { Controller, Get, Param, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Admission } from '#api/http/admission';
import { RequestActor } from '#api/http/callers';
import { sendDownload } from '#api/http/download';
import { PathId } from '#api/http/path-id';
import { RefusalFilter } from '#api/http/refusal.filter';
import { mayCall } from '#domain/catalogue/permissions';
import { DomainError } from '#domain/kernel/errors';
import { IatiService } from '#features/insight/iati/iati.service';

/** Programmes as files of the International Aid Transparency Initiative, for staff. */
@Controller('iati')
@UseFilters(RefusalFilter)
export class IatiController {
  constructor(
    private readonly callers: RequestActor,
    private readonly files: IatiService,
    private readonly admission: Admission,
  ) {}

  /** The programme as an activity of IATI 2.03, with its budgets, sums of what was paid, and results. */
  @Get(':id')
  async programme(@Param('id', PathId) id: string, @Req() req: Request, @Res() res: Response): Promise<void> {
    const actor = await this.callers.person(req, res);
    if (!mayCall(actor, 'iati.export')) throw new DomainError('FORBIDDEN');
    const leave = await this.admission.enter('HEAVY');
    const { name, xml } = await this.files.file(actor, id).finally(leave);
    sendDownload(res, { name, mediaType: 'application/xml', bytes: Buffer.from(xml) });
  }
}
