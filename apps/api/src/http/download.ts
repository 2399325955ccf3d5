import type { Response } from 'express';

/** Something to serve as a file. */
export interface Download {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** RFC 8187: percent-encoded UTF-8, beside a name in plain ASCII for old programs. */
function disposition(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

/** Hands a file out: to be saved, never shown or run in the page, and never kept by a cache. */
export function sendDownload(res: Response, { name, mediaType, bytes }: Download): void {
  res
    .status(200)
    .set({
      'content-type': mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType,
      'content-disposition': disposition(name),
      'content-length': String(bytes.length),
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    })
    .end(bytes);
}
