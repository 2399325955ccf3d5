import { daysBetween } from '#domain/kernel/dates';
import { nextState } from '#domain/kernel/machine';
import type { PlannedReport } from '#domain/placements/reports/cadence.rules';
import { REPORT_EVENT, type ReportEventFacts } from '#domain/placements/reports/events';
import { REPORT, REPORT_WRITER, type ReportCommand } from '#domain/placements/reports/report.states';
import { reportsOwed } from '#domain/placements/reports/schedule.rules';
import { REPORT_VIEW } from '#domain/placements/reports/views';
import { AFTER_OFFER, type Placed } from '#features/demonstration/two-years/placed';
import { answersOf, surveyAnswer } from '#features/demonstration/two-years/report-answers';
import type { Stage } from '#features/demonstration/two-years/stage';
import { WORDS } from '#features/demonstration/two-years/two-years-cast';
import { ReportEntity, SurveyAnswerEntity } from '#features/placements/reports/report.entity';

const SYSTEM = 'system:clock';
/** Days after the offer on which a baseline is written: what is ready waits for it. */
const BASELINE = AFTER_OFFER.ready - 2;
/** One report in so many is late, and one is returned once. */
const [LATE, RETURNED] = [9, 7];

/** The reports that the placement owes by now, as far as they have got. */
export function addReports(stage: Stage, placed: Placed): void {
  const { row } = placed;
  const window = { from: row.startsOn, to: stage.on(placed.endsOn) };
  const owed = reportsOwed(row.state, window, stage.deadlines.monthlyReportsAboveWeeks);
  for (const planned of owed) new Report(stage, placed, planned).play();
}

class Report {
  private readonly row: ReportEntity;

  constructor(
    private readonly stage: Stage,
    private readonly placed: Placed,
    private readonly planned: PlannedReport,
  ) {
    const { professionalId, institutionId, programmeId, country } = placed.row;
    const { kind, period, dueOn } = planned;
    this.row = {
      ...{ id: stage.ledger.id(stage.at(this.scheduledOn())), placementId: placed.id, kind, state: 'DUE' },
      ...{ version: 0, periodFrom: period.from, periodTo: period.to, dueOn, answers: {}, writtenBy: null },
      ...{ askedAt: null, submittedAt: null, decidedAt: null, reason: null, comment: null },
      ...{ professionalId, institutionId, programmeId, country },
    };
  }

  play(): void {
    const { row, stage, placed } = this;
    this.take('schedule', this.scheduledOn(), SYSTEM);
    const day = this.writtenOn();
    const isEarly = day < this.dueDay() && (row.kind !== 'BASELINE' || placed.row.state !== 'PLANNING');
    if (this.isDue() && !isEarly && row.kind !== 'COLLEAGUE_SURVEY') this.ask();
    if ((isEarly && row.kind === 'BASELINE') || this.isWritten(day)) this.write(day);
    else this.forget();
    stage.ledger.add(ReportEntity, row);
    this.addTurn();
  }

  /** When the product made it: with the clearance, the look back with the completion. */
  private scheduledOn(): number {
    const isLookBack = this.planned.kind === 'FOLLOW_UP_6M' || this.planned.kind === 'FOLLOW_UP_12M';
    return isLookBack ? this.placed.endsOn + 17.03 : this.placed.offeredOn + AFTER_OFFER.cleared + 0.01;
  }

  /** Most come in time: what looks back on all of the work before its day, the others on it. */
  private writtenOn(): number {
    const { kind } = this.row;
    if (kind === 'BASELINE') return this.placed.offeredOn + BASELINE;
    if (this.stage.chance.below(LATE) === 0) return this.dueDay() + 2;
    return this.dueDay() + (kind === 'FINAL' || kind === 'HOST_EVALUATION' ? -3 : 0.2);
  }

  private dueDay(): number {
    return daysBetween(this.stage.on(0), this.planned.dueOn);
  }

  private isDue(): boolean {
    return this.dueDay() <= 0;
  }

  /** Due for some days already, and nobody has forgotten it; what a later state rests on is always there. */
  private isWritten(day: number): boolean {
    const isBehind = ['COMPLETED', 'FOLLOW_UP', 'CLOSED'].includes(this.placed.row.state);
    const isForgotten = this.planned.kind === 'PROGRESS' && this.stage.chance.below(LATE) === 0;
    return day < -1 && (isBehind || !isForgotten);
  }

  private ask(): void {
    this.row.version++;
    this.row.askedAt = this.stage.at(this.dueDay() + 0.1);
    this.event('report.due', this.dueDay() + 0.1, SYSTEM);
  }

  /** Nobody has written it in time: the reminders went out, and it is overdue. */
  private forget(): void {
    const day = this.dueDay() + this.stage.deadlines.reportOverdueDays;
    if (!this.row.askedAt || day > -1) return;
    this.take('overdue', day, SYSTEM);
    this.row.askedAt = this.stage.at(day);
  }

  private write(day: number): void {
    const { stage, row, placed } = this;
    const { officer } = stage.staff;
    const writer = this.writers()[0] ?? '';
    const isSurvey = row.kind === 'COLLEAGUE_SURVEY';
    if (isSurvey) this.answer(day);
    else {
      row.answers = answersOf(stage, placed, row);
      row.writtenBy = writer;
      this.take('save', day, writer);
    }
    row.submittedAt = stage.at(day + 0.1);
    this.take('submit', day + 0.1, isSurvey ? 'system:monitoring' : writer);
    if (day > -3) return;
    if (row.kind === 'PROGRESS' && stage.chance.below(RETURNED) === 0 && day < -6)
      this.sendBack(day + 1, writer);
    Object.assign(row, { decidedAt: stage.at(day + 2), reason: null, comment: null });
    this.take('accept', day + 2, officer);
  }

  private sendBack(day: number, writer: string): void {
    Object.assign(this.row, { reason: 'FIGURES_DIFFER', comment: WORDS.returned });
    this.take('return', day, this.stage.staff.officer, 'FIGURES_DIFFER');
    this.row.submittedAt = this.stage.at(day + 0.5);
    this.take('submit', day + 0.5, writer);
  }

  private answer(day: number): void {
    const { ledger } = this.stage;
    for (let colleague = 0; colleague < 3; colleague++)
      ledger.add(SurveyAnswerEntity, {
        ...{ id: ledger.id(this.stage.at(day)), reportId: this.row.id, answeredOn: this.stage.on(day) },
        ...surveyAnswer(this.stage, this.placed),
      });
  }

  private take(command: ReportCommand, day: number, actor: string, reason?: string): void {
    const { row } = this;
    row.state = nextState(REPORT, row.version === 0 ? null : row.state, command);
    row.version++;
    this.event(REPORT_EVENT[command], day, actor, reason);
  }

  private event(name: keyof ReportEventFacts, day: number, actor: string, reason?: string): void {
    const { id, version, kind, placementId, professionalId, institutionId, programmeId, country, dueOn } =
      this.row;
    this.stage.ledger.event({
      ...{ name, aggregate: { type: 'report', id, version }, at: this.stage.at(day), actor, reason },
      data: {
        ...{ placementId, professionalId, institutionId, programmeId, country },
        ...{ kind, due: dueOn, receiverIds: this.writers() },
      },
    });
  }

  private writers(): string[] {
    const isPersons = REPORT_WRITER[this.planned.kind] === 'PROFESSIONAL';
    return [isPersons ? this.placed.person.accountId : this.placed.need.host.accountId];
  }

  /** Who acts next, once the report was asked for or submitted. */
  private addTurn(): void {
    const { row, stage, placed } = this;
    const view = REPORT_VIEW[row.state];
    const isWriters = view.waitingOn === 'PROFESSIONAL';
    const since = isWriters ? row.askedAt : row.submittedAt;
    if (!since) return;
    const isPersons = REPORT_WRITER[row.kind] === 'PROFESSIONAL';
    const waitingOn = isWriters ? (isPersons ? 'PROFESSIONAL' : 'FOCAL_POINT') : view.waitingOn;
    const item = { subject: 'report', id: row.id, state: row.state, since } as const;
    stage.turn({ ...item, view: { ...view, waitingOn } }, row, placed.need.host.country.zone);
  }
}
