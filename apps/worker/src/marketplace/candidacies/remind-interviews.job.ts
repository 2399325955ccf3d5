import { Injectable } from '@nestjs/common';
import { InterviewOffersService } from '#features/marketplace/candidacies/interview-offers.service';
import type { Job } from '#worker/jobs';

/** Reminds both sides of the interviews of the next day, batch by batch. */
@Injectable()
export class RemindInterviewsJob implements Job<'remind-interviews'> {
  readonly name = 'remind-interviews';

  constructor(private readonly interviews: InterviewOffersService) {}

  async run(): Promise<void> {
    while ((await this.interviews.remindSome()) > 0);
  }
}
