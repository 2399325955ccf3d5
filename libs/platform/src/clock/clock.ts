import { Injectable } from '@nestjs/common';

/** The product's own clock. Everything that asks for the time asks here, so that tests and the demonstration can move it. */
@Injectable()
export class Clock {
  private offsetMs = 0;

  /** The present moment of the product. */
  now(): Date {
    return new Date(Date.now() + this.offsetMs);
  }

  /** The present day in UTC, ISO 8601. */
  today(): string {
    return this.now().toISOString().slice(0, 10);
  }

  /** Moves the product's clock against the machine's, in milliseconds. */
  setOffset(ms: number): void {
    this.offsetMs = ms;
  }
}
