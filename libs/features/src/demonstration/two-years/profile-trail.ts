import type { ProfessionalEventData } from '#domain/parties/professionals/events';
import type { ProfessionalState } from '#domain/parties/professionals/professional.states';
import type { Stage } from '#features/demonstration/two-years/stage';

/** The longest that people leave their profile unconfirmed, in days; the last time was not long ago. */
const CONFIRMED_EVERY = 80;
const CONFIRMED_LAST = 20;
/** Days ago on which a profile that has expired was confirmed the last time. */
const FORGOTTEN = 640;
const PAUSED_FOR = 12;

/** The events of one profile; each raises its version. */
export class ProfileTrail {
  version = 0;

  constructor(
    private readonly stage: Stage,
    private readonly person: { readonly professionalId: string; readonly accountId: string },
  ) {}

  add<N extends keyof ProfessionalEventData>(
    day: number,
    name: N,
    data: ProfessionalEventData[N],
    actor = this.person.accountId,
  ): void {
    const aggregate = { type: 'professional', id: this.person.professionalId, version: ++this.version };
    this.stage.ledger.event({ name, aggregate, data, at: this.stage.at(day), actor });
  }

  /** From the activation on: confirmed in time, again and again, until its owner stops. Answers the last day of that. */
  keepFresh(activatedOn: number, state: ProfessionalState): number {
    this.add(activatedOn, 'professional.activated', {});
    let last = activatedOn;
    const until = -(state === 'EXPIRED' ? FORGOTTEN : CONFIRMED_LAST + 1);
    while (last + CONFIRMED_EVERY < until) {
      last += this.stage.chance.between(CONFIRMED_EVERY - 30, CONFIRMED_EVERY);
      this.add(last, 'professional.confirmed', {});
    }
    if (state === 'ACTIVE') {
      last = -this.stage.chance.between(1, Math.min(CONFIRMED_LAST, Math.floor(-activatedOn) - 1));
      this.add(last, 'professional.confirmed', {});
    }
    if (state === 'PAUSED') this.add(-PAUSED_FOR, 'professional.paused', {});
    if (state === 'EXPIRED') {
      const { heartbeatDays, staleDays } = this.stage.deadlines;
      this.add(last + heartbeatDays, 'professional.heartbeat-due', {}, 'system:clock');
      this.add(last + staleDays + 1, 'professional.expired', {}, 'system:clock');
    }
    return last;
  }
}
