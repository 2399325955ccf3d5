import type { Translate } from '#portal/i18n/i18n';
import type { Terms } from '#portal/screens/marketplace/needs/need-terms';

/** Sectors for which there is a model of a text, with their ISIC Rev.4 divisions. */
export const TOR_MODELS = {
  HEALTH: '86',
  EDUCATION: '85',
  AGRICULTURE: '01',
  ICT: '62',
  CONSTRUCTION: '41',
  PUBLIC: '84',
} as const;
export type TorModel = keyof typeof TOR_MODELS;

/** The text that a model begins with, in the language of the page: what differs from place to place is left open. */
export function modelTerms(model: TorModel, t: Translate): Terms {
  const output = (number: 1 | 2) => ({
    text: t(`torModel.${model}.output${number}`),
    indicator: t(`torModel.${model}.indicator${number}`),
  });
  return {
    title: t(`torModel.${model}.title`),
    objective: t(`torModel.${model}.objective`),
    sector: TOR_MODELS[model],
    outputs: [output(1), output(2)],
    counterparts: [{ role: t(`torModel.${model}.role`), people: 1 }],
  };
}
