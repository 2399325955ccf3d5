import { Controller, Get, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { RequestActor } from '#api/http/callers';
import { sendDownload } from '#api/http/download';
import { PathId } from '#api/http/path-id';
import { RefusalFilter } from '#api/http/refusal.filter';
import { FileReaders } from '#api/identity/files/file-readers';
import { DomainError } from '#domain/kernel/errors';
import { FileQueries } from '#features/identity/files/file.queries';
import { FilesService } from '#features/identity/files/files.service';

/** The bytes of a request, at most so many. Throws FILE_TOO_LARGE. */
async function bodyOf(req: Request, maxBytes: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of req as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > maxBytes) throw new DomainError('FILE_TOO_LARGE', { maxBytes });
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    throw new DomainError('BAD_INPUT', { field: 'x-file-name' });
  }
}

/** Files in and out over plain HTTP: names travel in headers and never in an address. */
@Controller('files')
@UseFilters(RefusalFilter)
export class FilesController {
  constructor(
    private readonly callers: RequestActor,
    private readonly files: FilesService,
    private readonly queries: FileQueries,
    private readonly readers: FileReaders,
  ) {}

  /** Takes the body in as a file: `content-type` says what it is, `x-file-name` (percent-encoded) what it is called. */
  @Post()
  async upload(@Req() req: Request, @Res() res: Response): Promise<void> {
    const actor = await this.callers.person(req, res);
    const name = decoded(req.header('x-file-name') ?? '');
    if (Number(req.header('content-length')) > this.files.maxBytes) {
      throw new DomainError('FILE_TOO_LARGE', { maxBytes: this.files.maxBytes });
    }
    const mediaType = (req.header('content-type') ?? '').split(';', 1).join('').trim().toLowerCase();
    const bytes = await bodyOf(req, this.files.maxBytes);
    const file = await this.files.upload(actor, { name, mediaType, bytes });
    res.status(201).json({ id: file.id, name: file.name, mediaType: file.mediaType, size: file.size });
  }

  /** Hands a file out to those who may see what it belongs to. */
  @Get(':id')
  async download(@Param('id', PathId) id: string, @Req() req: Request, @Res() res: Response): Promise<void> {
    const actor = await this.callers.person(req, res);
    const file = await this.readers.assertMayRead(actor, await this.queries.byId(id));
    sendDownload(res, { name: file.name, mediaType: file.mediaType, bytes: await this.files.bytesOf(file) });
  }
}
