/** A mail as it leaves the product. */
export interface Mail {
  /** Stable over repetitions, without angle brackets, so that a receiver can tell a mail sent twice. */
  readonly messageId: string;
  readonly to: { readonly name: string; readonly address: string };
  /** ISO 639-1. */
  readonly language: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** A mail that did not go out. `code` is safe to keep and to log: it names no person. */
export class MailError extends Error {
  constructor(
    readonly code: string,
    /** The mail server will never take this mail; trying again is of no use. */
    readonly permanent: boolean,
  ) {
    super(`mail not sent: ${code}`);
    this.name = 'MailError';
  }
}
