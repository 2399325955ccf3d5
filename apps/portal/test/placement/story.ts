import { type Player, StagedPlacement } from '#portal-test/placement/staged-placement';
import type { Stage } from '#portal-test/stage';
import { crosswise, type Visit } from '#portal-test/visit';

/** What one person does at the portal with one placement. */
export type Scene = (visit: Visit, placement: StagedPlacement) => Promise<void>;

/** Everyone has a placement of their own; on site they would clash. */
const PROFESSIONALS = ['ayaan', 'ifrah', 'mahad', 'deeqa'];

/** Placements that go their way together, one for each way of playing, since they share the product's clock. */
export class Story {
  private turn = 0;
  private hasBroken = false;

  private constructor(
    private readonly stage: Stage,
    readonly placements: readonly StagedPlacement[],
  ) {}

  static async begin(stage: Stage): Promise<Story> {
    const placements: StagedPlacement[] = [];
    for (const [i, { locale }] of crosswise(0).entries())
      placements.push(
        await StagedPlacement.offered(
          stage,
          PROFESSIONALS[i] ?? '',
          `Triage by day and night, ${locale} ${i + 1}`,
        ),
      );
    return new Story(stage, placements);
  }

  /** Plays a scene with every placement, each in its language, by mouse and by keyboard in turn. */
  scene(who: Player, play: Scene, { phone = false } = {}): Promise<void> {
    const ways = crosswise(this.turn++);
    return this.goesOn(async (placement, i) => {
      const way = { by: 'mouse', locale: 'en', ...ways[i], phone } as const;
      const visit =
        who === 'visitor'
          ? await this.stage.visit(way)
          : await this.stage.sessionOf(placement.mailOf(who), way);
      await visit.play(() => play(visit, placement));
    });
  }

  /** What others do meanwhile, over the API, for every placement. */
  meanwhile(act: (placement: StagedPlacement) => Promise<unknown>): Promise<void> {
    return this.goesOn(act);
  }

  /** The product's clock moves on to a day of the placements. */
  async comes(dayOf: (placement: StagedPlacement) => Promise<string>): Promise<void> {
    const days: string[] = [];
    await this.goesOn(async (placement) => days.push(await dayOf(placement)));
    await this.stage.comes(days.sort().at(-1) ?? '');
  }

  /** All placements at the same time; none after something has failed. */
  private async goesOn(act: (placement: StagedPlacement, i: number) => Promise<unknown>): Promise<void> {
    if (this.hasBroken) throw new Error('What comes before has failed');
    this.hasBroken = true;
    await Promise.all(this.placements.map(act));
    this.hasBroken = false;
  }
}
