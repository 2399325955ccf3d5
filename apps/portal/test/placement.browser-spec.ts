import { afterAll, beforeAll, it } from '@jest/globals';
import { addDays, addMonths } from '#domain/kernel/dates';
import { describeInBrowser } from '#portal-test/chromium';
import * as ending from '#portal-test/placement/ending';
import * as money from '#portal-test/placement/money';
import * as oversight from '#portal-test/placement/oversight';
import * as preparing from '#portal-test/placement/preparing';
import { Story } from '#portal-test/placement/story';
import * as working from '#portal-test/placement/working';
import { Stage } from '#portal-test/stage';

const PHONE = { phone: true };
const [PROFESSIONAL, HOST, OFFICER] = ['professional', 'hodan.host', 'casey.officer'] as const;
/** Who has accepted for somebody does not find the checks complete. */
const SECOND_OFFICER = 'carla.officer';
const [APPROVER, SAFEGUARDING, ANALYST] = ['april.approver', 'sami.safeguarding', 'ana.analyst'] as const;

/** Each scene is played by all placements at once; see `crosswise` for the ways. Later scenes need the earlier ones. */
describeInBrowser('A placement, after the offer', () => {
  let stage: Stage;
  let story: Story;
  beforeAll(async () => {
    stage = await Stage.open();
    story = await Story.begin(stage);
  });
  afterAll(() => stage.close());

  const scene = (title: string, play: () => Promise<void>) => it(title, play);

  scene('is accepted by the case officer for someone who has telephoned', () =>
    story.scene(SECOND_OFFICER, preparing.acceptsOnBehalf),
  );

  scene('has its checks submitted and approved', async () => {
    await story.meanwhile((placement) => placement.passesChecks('VISA'));
    await story.scene(PROFESSIONAL, preparing.handsIn, PHONE);
    await story.scene(OFFICER, preparing.clears);
  });

  scene('has a work plan that all three sign', async () => {
    await story.scene(HOST, preparing.writesPlan);
    await story.scene(PROFESSIONAL, preparing.signs, PHONE);
    await story.scene(APPROVER, preparing.signsForIom);
  });

  scene('is prepared by both sides, and starts on its day', async () => {
    await story.scene(HOST, preparing.prepares);
    await story.meanwhile((placement) => placement.accepts('BASELINE'));
    await story.scene(PROFESSIONAL, preparing.getsReady, PHONE);
    await story.meanwhile((placement) => placement.becomes('READY'));
    await story.comes(async (placement) => (await placement.seen()).startsOn);
    await story.meanwhile((placement) => placement.becomes('ACTIVE'));
  });

  scene('has its journey planned, and a payment that two people record and approve', async () => {
    const [first] = story.placements;
    if (first) await money.setsBudget(stage, first);
    await story.scene(PROFESSIONAL, money.plansJourney, PHONE);
    await story.scene(OFFICER, money.recordsPayment);
    await story.scene(APPROVER, money.approvesPayment);
    await story.scene(PROFESSIONAL, money.readsPayment, PHONE);
  });

  scene('is reported on from a phone; a report comes back once', async () => {
    await story.comes(async (placement) => (await placement.report('PROGRESS')).periodTo);
    await story.scene(PROFESSIONAL, working.reports, PHONE);
    await story.scene(OFFICER, working.returns);
    await story.scene(PROFESSIONAL, working.corrects, PHONE);
    await story.scene(OFFICER, working.accepts);
  });

  scene('continues remotely, as the host has asked and IOM has agreed', async () => {
    await story.scene(HOST, working.asksToChange);
    await story.scene(APPROVER, working.amends);
    await story.meanwhile((placement) => placement.passesChecks());
    await story.meanwhile((placement) =>
      placement.isPlanned('Coach by video, watch two shifts a week, hand over.'),
    );
    await story.scene(PROFESSIONAL, working.testsLink, PHONE);
  });

  scene('is paused by a hold, while a concern is looked into', async () => {
    await story.meanwhile((placement) => placement.raisesConcern());
    await story.scene(SAFEGUARDING, oversight.placesHold);
    await story.scene(PROFESSIONAL, oversight.isPaused, PHONE);
    await story.scene(SAFEGUARDING, oversight.takesConcern);
  });

  scene('ends with the words of both sides and of colleagues, and is completed', async () => {
    await story.comes(async (placement) => addDays((await placement.seen()).endsOn, 1));
    await story.meanwhile((placement) => placement.becomes('REPORTING'));
    await story.scene(PROFESSIONAL, ending.reportsAtTheEnd, PHONE);
    await story.scene(HOST, ending.evaluates);
    await story.scene('visitor', ending.answersSurvey, PHONE);
    for (const kind of ['FINAL', 'HOST_EVALUATION', 'COLLEAGUE_SURVEY'])
      await story.meanwhile((placement) => placement.accepts(kind));
    await story.scene(APPROVER, ending.completes);
    await story.meanwhile((placement) => placement.becomes('FOLLOW_UP'));
  });

  scene('brings a certificate that anyone can check', async () => {
    await story.scene(PROFESSIONAL, ending.takesCertificate, PHONE);
    await story.scene('visitor', ending.checksCertificate);
  });

  scene('is looked back on after half a year and a year, and closed', async () => {
    for (const [kind, months] of [
      ['FOLLOW_UP_6M', 6],
      ['FOLLOW_UP_12M', 12],
    ] as const) {
      await story.comes(async (placement) => addMonths((await placement.seen()).endsOn, months));
      await story.scene(HOST, ending.looksBack(kind));
      await story.meanwhile((placement) => placement.accepts(kind));
    }
    await story.meanwhile((placement) => placement.becomes('CLOSED'));
    await story.scene(PROFESSIONAL, ending.isClosed, PHONE);
  });

  scene('is found again in the figures and in a list of the analyst', () =>
    story.scene(ANALYST, oversight.readsFigures),
  );
});
