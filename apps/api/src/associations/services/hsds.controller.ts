import { Controller, Get, Param, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { senderOf } from '#api/auth/sender';
import { Admission } from '#api/http/admission';
import { RequestActor } from '#api/http/callers';
import { PathId } from '#api/http/path-id';
import { RefusalFilter } from '#api/http/refusal.filter';
import { SERVICE_LIMITS } from '#domain/associations/services/limits';
import { mayCall } from '#domain/catalogue/permissions';
import { BUDGETS } from '#domain/identity/accounts/budgets';
import { DomainError } from '#domain/kernel/errors';
import { HsdsExportsService } from '#features/associations/services/hsds-exports.service';
import { ServiceImportsService } from '#features/associations/services/service-imports.service';
import { RateLimits } from '#platform/limits/rate-limits';

const DEFAULT_PAGE = 50;
const MOST_PER_PAGE = 100;

/** The directory for other directories: the Human Services Data Specification, version 3. */
@Controller('hsds')
@UseFilters(RefusalFilter)
export class HsdsController {
  constructor(
    private readonly callers: RequestActor,
    private readonly exports: HsdsExportsService,
    private readonly imports: ServiceImportsService,
    private readonly admission: Admission,
    private readonly limits: RateLimits,
  ) {}

  /** Which version this speaks. */
  @Get()
  about(@Res() res: Response): void {
    send(res, { version: '3.1', profile: 'https://docs.openreferral.org/en/v3.1.0/', openapi_url: null });
  }

  /** A page of services, fully nested: `?page=1&per_page=50&modified_after=2027-01-01`. */
  @Get('services')
  async services(
    @Query('page') page: string | undefined,
    @Query('per_page') perPage: string | undefined,
    @Query('modified_after') modifiedAfter: string | undefined,
    @Req() req: Request,
    @Res() res: Response,
  ): Promise<void> {
    await this.spend(req, res);
    const asked = {
      page: whole('page', page, 1, 100_000),
      perPage: whole('per_page', perPage, DEFAULT_PAGE, MOST_PER_PAGE),
      modifiedAfter: moment(modifiedAfter),
    };
    const leave = await this.admission.enter('HEAVY');
    send(res, await this.exports.page(asked).finally(leave));
  }

  /** One service. */
  @Get('services/:id')
  async service(@Param('id', PathId) id: string, @Req() req: Request, @Res() res: Response): Promise<void> {
    await this.spend(req, res);
    send(res, await this.exports.one(id));
  }

  /**
   * Takes a file of services in for `?institutionId=`. It is a dry run, which answers row by row what was found, unless
   * `apply=true`.
   */
  @Post('services')
  async import(
    @Query('institutionId', PathId) institutionId: string,
    @Query('apply') apply: string | undefined,
    @Req() req: Request,
    @Res() res: Response,
  ): Promise<void> {
    const actor = await this.callers.person(req, res);
    if (!mayCall(actor, 'service.write')) throw new DomainError('FORBIDDEN');
    const leave = await this.admission.enter('HEAVY');
    try {
      const file = parsed(await bodyOf(req, SERVICE_LIMITS.file));
      res.status(200).json(await this.imports.run(actor, institutionId, file, apply === 'true'));
    } finally {
      leave();
    }
  }

  private async spend(req: Request, res: Response): Promise<void> {
    const actor = await this.callers.actor(req, res);
    const budget = BUDGETS['services'];
    if (budget) await this.limits.spend({ name: 'sender:hsds', ...budget.address }, senderOf(actor, req));
  }
}

/** Other sites may read it in a browser: it is public, and no cookie decides what it holds. */
function send(res: Response, answer: object): void {
  res.set({ 'access-control-allow-origin': '*', 'cache-control': 'public, max-age=60' }).json(answer);
}

function whole(field: string, given: string | undefined, otherwise: number, most: number): number {
  if (given === undefined) return otherwise;
  const number = /^\d{1,6}$/.test(given) ? Number(given) : 0;
  if (number < 1 || number > most) throw new DomainError('BAD_INPUT', { field });
  return number;
}

function moment(given: string | undefined): Date | null {
  if (given === undefined) return null;
  const at = new Date(given);
  if (!/^\d{4}-\d{2}-\d{2}/.test(given) || Number.isNaN(at.getTime()))
    throw new DomainError('BAD_INPUT', { field: 'modified_after' });
  return at;
}

/** The body, if it is not larger. @throws DomainError FILE_TOO_LARGE. */
async function bodyOf(req: AsyncIterable<Buffer>, maxBytes: number): Promise<string> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of req) {
    bytes += part.length;
    if (bytes > maxBytes) throw new DomainError('FILE_TOO_LARGE', { maxBytes });
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new DomainError('BAD_INPUT', { field: 'file' });
  }
}
