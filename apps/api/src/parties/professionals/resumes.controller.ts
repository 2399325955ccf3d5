import { Controller, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Admission } from '#api/http/admission';
import { RequestActor } from '#api/http/callers';
import { RefusalFilter } from '#api/http/refusal.filter';
import { mayCall } from '#domain/catalogue/permissions';
import { DomainError } from '#domain/kernel/errors';
import { IMPORT_LIMITS } from '#domain/parties/professionals/limits';
import {
  type FoundInDocument,
  ResumeReadingService,
} from '#features/parties/professionals/resume-reading.service';

/** Documents with a résumé, which are read and not kept. */
@Controller('files/resumes')
@UseFilters(RefusalFilter)
export class ResumesController {
  constructor(
    private readonly callers: RequestActor,
    private readonly resumes: ResumeReadingService,
    private readonly admission: Admission,
  ) {}

  /**
   * Reads the body as a résumé: PDF, Word (.docx), a data export of LinkedIn (.zip) or Europass XML; its bytes say which.
   * Answers what was found in it, for the person to confirm; nothing is written.
   */
  @Post()
  async read(@Req() req: Request, @Res() res: Response): Promise<void> {
    const actor = await this.callers.person(req, res);
    if (!mayCall(actor, 'professional.own')) throw new DomainError('FORBIDDEN');
    const locale = await this.callers.localeOf(actor);
    const bytes = await bytesOf(req);
    const leave = await this.admission.enter('HEAVY');
    const found = await this.resumes.read(bytes, locale).finally(leave);
    res.status(200).json(toAnswer(found));
  }
}

async function bytesOf(req: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req) {
    size += chunk.length;
    if (size > IMPORT_LIMITS.document)
      throw new DomainError('FILE_TOO_LARGE', { maxBytes: IMPORT_LIMITS.document });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const toAnswer = ({ skills, ...found }: FoundInDocument) => ({
  ...found,
  skills: skills.map(({ concept, words }) => ({
    conceptUri: concept.uri,
    label: concept.label,
    words,
  })),
});
