import { CASES } from '#cli/demo/case-operations';
import { CAST, type Player } from '#cli/demo/people';
import type { Stage } from '#cli/demo/stage';

interface Paper {
  readonly id: string;
  readonly number: string;
  readonly checkUrl: string;
}

interface Check {
  readonly isValid: boolean;
  readonly facts: readonly { fact: string; value: string }[];
}

/** The certificate: fetched as PDF in two languages, then checked by a stranger before and after its holder shares facts. */
export async function playCertificate(stage: Stage, who: Player, placementId: string): Promise<void> {
  const holder = stage.people[who];
  stage.tell(`${CAST[who].name} fetches the certificate and decides what a stranger may learn from it.`);
  const paper = await stage.narrator.await('The certificate is issued', async () => {
    const { papers } = await holder.ask<{ papers: Paper[] }>(CASES.papers, { placementId });
    return papers[0] ?? null;
  });
  await stage.isNotified(who, 'placement.certificate.professional');
  for (const language of ['so', 'ar']) {
    const { mediaType, bytes } = await holder.file(`/papers/${paper.id}?language=${language}`);
    const isPdf = mediaType === 'application/pdf' && bytes.subarray(0, 5).toString() === '%PDF-';
    if (!isPdf) throw new Error('The certificate is no PDF.');
    stage.show(`PDF in ${language}: ${bytes.length} bytes`);
  }
  const [number = '', code = ''] = paper.checkUrl.slice(paper.checkUrl.indexOf('#') + 1).split('/');
  const check = async (given: string): Promise<void> => {
    const { checkCertificate } = await stage.visitor.ask<{ checkCertificate: Check }>(CASES.checkPaper, {
      number,
      code: given,
    });
    const facts = checkCertificate.facts.map(({ fact, value }) => `${fact} ${value}`).join(', ');
    stage.show(
      `A stranger checks ${number}: ${checkCertificate.isValid ? 'it holds' : 'no such paper'}${facts && `; ${facts}`}`,
    );
    if (checkCertificate.isValid !== (given === code)) throw new Error('The check is wrong.');
  };
  await check('0000');
  await check(code);
  await holder.ask(CASES.shareFacts, { id: paper.id, facts: ['TITLE', 'PERIOD'] });
  await check(code);
}
