import type { ReactNode } from 'react';
import { type MessageId, useFormat, useT } from '#portal/i18n/i18n';
import { AccountShare } from '#portal/screens/remittances/corridors/account-share';
import { useMoneyWords } from '#portal/screens/remittances/corridors/money-words';
import type { CorridorFacts, Lesson, LessonFact } from '#portal/screens/remittances/lessons/lesson';
import { Notice } from '#portal/ui/text';

/** What a lesson says, shown by the prices of the reader's corridor; nothing where they show nothing of it. */
export function LessonExample({ code, facts }: { code: Lesson['code']; facts: CorridorFacts }) {
  const t = useT();
  const format = useFormat();
  const { from, to } = facts.corridor;
  const fact = facts.lessonFacts.find(({ lesson }) => lesson === code);
  const example = fact ? <PriceExample fact={fact} facts={facts} /> : exampleOf(code, facts);
  if (example === null) return null;
  return (
    <Notice title={t('money.fact', { from: format.country(from), to: format.country(to) })}>{example}</Notice>
  );
}

/** The lessons that no price is an example of. */
function exampleOf(code: Lesson['code'], { corridor }: CorridorFacts): ReactNode {
  if (code === 'REGISTERED_FIRM' && corridor.register)
    return <Register from={corridor.from} link={corridor.register} />;
  if (code === 'ACCOUNT_FOR_RECEIVER' && corridor.accountShare)
    return <AccountShare to={corridor.to} share={corridor.accountShare} />;
  return null;
}

/** How each lesson that prices are an example of says so. */
const SENTENCES: Partial<Record<Lesson['code'], MessageId>> = {
  PARTS_OF_PRICE: 'money.fact.PARTS_OF_PRICE',
  NO_FEE: 'money.fact.NO_FEE',
  SAME_AMOUNT_SAME_DAY: 'money.fact.SAME_AMOUNT_SAME_DAY',
  CASH_OR_ACCOUNT: 'money.fact.CASH_OR_ACCOUNT',
  SIZE_AND_RHYTHM: 'money.fact.SIZE_AND_RHYTHM',
};

function PriceExample({ fact, facts: { corridor } }: { fact: LessonFact; facts: CorridorFacts }) {
  const t = useT();
  const words = useMoneyWords();
  const { currency } = fact;
  const sentence = SENTENCES[fact.lesson];
  if (!sentence) return null;
  const said = t(sentence, {
    firm: fact.firm,
    amount: words.money(fact.amount, currency),
    otherAmount: words.money(fact.otherAmount, currency),
    cost: words.money(fact.cost, currency),
    saving: words.money(fact.saving, currency),
    fee: words.percent(fact.feePct),
    margin: words.percent(fact.marginPct),
    total: words.percent(fact.totalPct),
    other: words.percent(fact.otherPct),
    payout: fact.payout && t(`money.payout.${fact.payout}`),
    otherPayout: fact.otherPayout && t(`money.payout.${fact.otherPayout}`),
  });
  return (
    <>
      <p>{said}</p>
      <p className="small">
        {corridor.period !== null && `${words.quarter(corridor.period)}. `}
        {corridor.credits.map(({ attribution }) => attribution).join('; ')}
      </p>
    </>
  );
}

function Register({ from, link }: { from: string; link: string }) {
  const t = useT();
  const format = useFormat();
  return (
    <p>
      <a href={link}>{t('money.fact.REGISTERED_FIRM', { from: format.country(from) })}</a>
    </p>
  );
}
