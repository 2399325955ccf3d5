import { Controller, Get, Param, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { senderOf } from '#api/auth/sender';
import { Admission } from '#api/http/admission';
import { RequestActor } from '#api/http/callers';
import { sendDownload } from '#api/http/download';
import { RefusalFilter } from '#api/http/refusal.filter';
import { mayCall } from '#domain/catalogue/permissions';
import { BUDGETS } from '#domain/identity/accounts/budgets';
import { isCountry } from '#domain/kernel/codes';
import { DomainError } from '#domain/kernel/errors';
import { PRICE_LIMITS } from '#domain/remittances/prices/limits';
import {
  type PriceExportFormat,
  PriceExportsService,
} from '#features/remittances/corridors/price-exports.service';
import { FILE_SOURCES, type FileSource } from '#features/remittances/prices/price-readers';
import { PriceUploadsService } from '#features/remittances/prices/price-uploads.service';
import { RateLimits } from '#platform/limits/rate-limits';

const MEDIA_TYPES: Readonly<Record<PriceExportFormat, string>> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Files of prices in, on a path of their own that takes what is larger than other files; and tables of prices out. */
@Controller('files/prices')
@UseFilters(RefusalFilter)
export class PricesController {
  constructor(
    private readonly callers: RequestActor,
    private readonly uploads: PriceUploadsService,
    private readonly exports: PriceExportsService,
    private readonly admission: Admission,
    private readonly limits: RateLimits,
  ) {}

  /** Takes the body in as a file of prices of `?source=`; `x-file-name` (percent-encoded) is what it is called. Answers the batch. */
  @Post()
  async upload(@Query('source') source: string, @Req() req: Request, @Res() res: Response): Promise<void> {
    const actor = await this.callers.person(req, res);
    if (!mayCall(actor, 'price.write')) throw new DomainError('FORBIDDEN');
    if (!(FILE_SOURCES as readonly string[]).includes(source))
      throw new DomainError('BAD_INPUT', { field: 'source' });
    if (Number(req.header('content-length')) > PRICE_LIMITS.file)
      throw new DomainError('PRICE_FILE_TOO_LARGE', { maxBytes: PRICE_LIMITS.file });
    const leave = await this.admission.enter('HEAVY');
    const upload = await this.uploads
      .receive(
        actor,
        source as FileSource,
        decoded(req.header('x-file-name') ?? ''),
        req as AsyncIterable<Buffer>,
      )
      .finally(leave);
    res.status(upload.unchanged ? 200 : 201).json(upload);
  }

  /** Hands out the prices and the history of a corridor, for everybody: `GB-SO.csv` or `.xlsx`. */
  @Get(':name')
  async download(@Param('name') name: string, @Req() req: Request, @Res() res: Response): Promise<void> {
    const actor = await this.callers.actor(req, res);
    const budget = BUDGETS['corridor'];
    if (budget)
      await this.limits.spend({ name: 'sender:corridorFile', ...budget.address }, senderOf(actor, req));
    const [, from = '', to = '', format = ''] = /^([A-Z]{2})-([A-Z]{2})\.(csv|xlsx)$/.exec(name) ?? [];
    if (!isCountry(from) || !isCountry(to)) throw new DomainError('NOT_FOUND');
    const leave = await this.admission.enter('HEAVY');
    const bytes = await this.exports.corridor(from, to, format as PriceExportFormat).finally(leave);
    sendDownload(res, { name, mediaType: MEDIA_TYPES[format as PriceExportFormat], bytes });
  }
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    throw new DomainError('BAD_INPUT', { field: 'x-file-name' });
  }
}
