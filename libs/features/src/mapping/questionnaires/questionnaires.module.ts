import { Module } from '@nestjs/common';
import { QuestionnaireQueries } from '#features/mapping/questionnaires/questionnaire.queries';
import { QuestionnairesService } from '#features/mapping/questionnaires/questionnaires.service';

const OPEN = [QuestionnaireQueries, QuestionnairesService];

@Module({ providers: OPEN, exports: OPEN })
export class QuestionnairesModule {}
