import { graphql, type ResultOf } from '#portal/graphql/graphql';

const FiguresFragment = graphql(`
  fragment FiguresParts on SurveyFigures @_unmask {
    answers
    responseRate
    notWeighted
    designEffect
    tables {
      question
      people
      label {
        language
        text
      }
      rows {
        choice
        label {
          language
          text
        }
        share {
          value
          lower
          upper
          reason
          fewerThan
          method
        }
      }
    }
  }
`);
export type Figures = ResultOf<typeof FiguresFragment>;

export const SurveyReportsQuery = graphql(`
  query SurveyReports {
    surveyReports {
      id
      title
      country
      publishedAt
    }
  }
`);
export const SurveyReportQuery = graphql(
  `
    query SurveyReport($id: ID!) {
      surveyReport(id: $id) {
        id
        title
        country
        state
        reason
        publishedAt
        sample
        source
        method
        texts {
          locale
          found
          changes
        }
        figures {
          ...FiguresParts
        }
      }
    }
  `,
  [FiguresFragment],
);
export const WaveReportQuery = graphql(
  `
    query WaveReport($waveId: ID!) {
      waveReport(waveId: $waveId) {
        version
        sample
        source
        method
        totals {
          question
          choice
          people
        }
        texts {
          locale
          found
          changes
        }
        figures {
          ...FiguresParts
        }
      }
    }
  `,
  [FiguresFragment],
);
export type WaveReport = ResultOf<typeof WaveReportQuery>['waveReport'];
