import { expect, it } from '@jest/globals';
import { type KpiDefinition, KPIS } from '#domain/insight/kpis/kpis';

it('defines every figure in a whole sentence', () => {
  for (const { question, measures } of Object.values<KpiDefinition>(KPIS)) {
    expect(question).toMatch(/^[A-Z].*\?$/);
    for (const { definition } of Object.values(measures)) expect(definition).toMatch(/^[A-Z9].*\.$/s);
  }
});
