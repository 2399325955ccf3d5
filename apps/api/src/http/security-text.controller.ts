import { Controller, Get, Header, NotFoundException } from '@nestjs/common';
import { Clock } from '#platform/clock/clock';
import { Env } from '#platform/config/env';

/** A reader who kept the file longer than this should fetch it again; RFC 9116 advises less than a year. */
const GOOD_FOR_MONTHS = 6;

/** Tells people who have found a weakness where to report it (RFC 9116). */
@Controller()
export class SecurityTextController {
  constructor(
    private readonly env: Env,
    private readonly clock: Clock,
  ) {}

  /** The file, or 404 where the installation names no contact. */
  @Get('.well-known/security.txt')
  @Header('Content-Type', 'text/plain; charset=utf-8')
  text(): string {
    const { SECURITY_CONTACT: contact, publicUrl } = this.env;
    if (!contact) throw new NotFoundException();
    return [
      `Contact: ${contact}`,
      `Expires: ${this.expires()}`,
      'Preferred-Languages: en',
      `Canonical: ${new URL('/.well-known/security.txt', publicUrl).href}`,
      '',
    ].join('\n');
  }

  /** The first of a month, so that the file does not change with every request. */
  private expires(): string {
    const now = this.clock.now();
    return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + GOOD_FOR_MONTHS, 1)).toISOString();
  }
}
