import { useState } from 'react';
import { object } from 'zod/mini';
import { useAct } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { useT } from '#portal/i18n/i18n';
import type { CorridorFacts, Lesson } from '#portal/screens/remittances/lessons/lesson';
import { LessonExample } from '#portal/screens/remittances/lessons/lesson-example';
import { Button } from '#portal/ui/button';
import { choice } from '#portal/ui/checks';
import { RadioGroup } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { Notice } from '#portal/ui/text';

const Answer = graphql(`
  mutation AnswerLesson($lesson: LessonCode!, $stage: LessonStage!, $answer: Int!) {
    answerLesson(lesson: $lesson, stage: $stage, answer: $answer)
  }
`);
type Stage = 'BEFORE' | 'AFTER';
const schema = object({ answer: choice() });

/** One lesson: its question, then its words with the same question again, then what was right. */
export function LessonCard({ lesson, facts }: { lesson: Lesson; facts: CorridorFacts | null }) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const [isBeforeRight, setBeforeRight] = useState<boolean | null>(null);
  const [isAfterRight, setAfterRight] = useState<boolean | null>(null);
  return (
    <div className="stack">
      <h2 className="h3">{lesson.title}</h2>
      {!isOpen && (
        <div className="actions">
          <Button tone="quiet" onClick={() => setOpen(true)}>
            {t('money.begin')}
            <span className="visually-hidden"> {lesson.title}</span>
          </Button>
        </div>
      )}
      {isOpen && isBeforeRight === null && (
        <Question lesson={lesson} stage="BEFORE" onAnswered={setBeforeRight} />
      )}
      {isBeforeRight !== null && (
        <>
          <p className="prose">{lesson.text}</p>
          {facts && <LessonExample code={lesson.code} facts={facts} />}
          {isAfterRight === null ? (
            <Question lesson={lesson} stage="AFTER" onAnswered={setAfterRight} />
          ) : (
            <Outcome isRight={isAfterRight} wasRight={isBeforeRight} />
          )}
        </>
      )}
    </div>
  );
}

function Question({
  lesson: { code, question, options },
  stage,
  onAnswered,
}: {
  lesson: Lesson;
  stage: Stage;
  onAnswered: (isRight: boolean) => void;
}) {
  const t = useT();
  const answer = useAct(Answer, { quiet: true });
  return (
    <Form
      key={stage}
      name={`${code}-${stage}`}
      schema={schema}
      values={{ answer: '' }}
      send={t(stage === 'BEFORE' ? 'money.answerBefore' : 'money.answerAfter')}
      submit={async ({ answer: chosen }) => {
        const { data, problem } = await answer({ lesson: code, stage, answer: Number(chosen) });
        if (problem) return problem;
        onAnswered(data.answerLesson);
      }}
    >
      <RadioGroup
        name="answer"
        label={question}
        hint={t(stage === 'BEFORE' ? 'money.before' : 'money.after')}
        options={options.map((label, i) => ({ value: String(i), label }))}
      />
    </Form>
  );
}

/** The second answer is counted once, so that what a lesson brings is not made better by trying again. */
function Outcome({ isRight, wasRight }: { isRight: boolean; wasRight: boolean }) {
  const t = useT();
  if (!isRight)
    return (
      <Notice tone="warm" live title={t('money.wrong')}>
        {t('money.wrongText')}
      </Notice>
    );
  return (
    <Notice tone="good" live title={t('money.right')}>
      {t(wasRight ? 'money.rightBoth' : 'money.rightNow')}
    </Notice>
  );
}
