import { Body, Controller, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Admission } from '#api/http/admission';
import { RequestActor } from '#api/http/callers';
import { sendDownload } from '#api/http/download';
import { RefusalFilter } from '#api/http/refusal.filter';
import { mayCall } from '#domain/catalogue/permissions';
import { DomainError } from '#domain/kernel/errors';
import { type ExportRequest, ExportsService } from '#features/placements/papers/exports.service';

const MEDIA_TYPES = {
  CSV: 'text/csv',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Lists as files for staff. */
@Controller('exports')
@UseFilters(RefusalFilter)
export class ExportsController {
  constructor(
    private readonly callers: RequestActor,
    private readonly exports: ExportsService,
    private readonly admission: Admission,
  ) {}

  /** Takes `{ list, format, purpose }` as JSON and answers the file; the purpose is recorded. */
  @Post()
  async make(@Body() body: unknown, @Req() req: Request, @Res() res: Response): Promise<void> {
    const actor = await this.callers.person(req, res);
    if (!mayCall(actor, 'export.make')) throw new DomainError('FORBIDDEN');
    const asked = { ...(body as object) } as ExportRequest;
    const leave = await this.admission.enter('HEAVY');
    const bytes = await this.exports.make(actor, asked).finally(leave);
    const { list, format } = asked;
    const name = `${list.toLowerCase()}.${format.toLowerCase()}`;
    sendDownload(res, { name, mediaType: MEDIA_TYPES[format], bytes });
  }
}
