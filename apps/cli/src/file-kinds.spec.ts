import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { misnamed, readFileKinds } from '#cli/file-kinds';

const ARCHITECTURE = `
| where | suffix | holds | must not |
|---|---|---|---|
| domain | \`.states\` \`.rules\` or a plain noun | tables | wait |
| features | \`.service\` | use cases | SQL |
| | \`.entity\` | row | logic |
| api worker | \`.module\` | wiring | |
| anywhere | \`.bench\` | a ratio | |

Words after the table with \`.other\`.
`;
const KINDS = readFileKinds(ARCHITECTURE);

describe('the closed list of file kinds', () => {
  it('is read from the table', () => {
    expect([...KINDS]).toEqual([
      ['states', ['domain']],
      ['rules', ['domain']],
      ['service', ['features']],
      ['entity', ['features']],
      ['module', ['api', 'worker']],
      ['bench', ['anywhere']],
    ]);
  });

  it.each([
    'libs/domain/src/marketplace/needs/need.states.ts',
    'libs/domain/src/marketplace/needs/need.states.spec.ts',
    'libs/features/src/marketplace/needs/needs.service.ts',
    'libs/features/src/marketplace/needs/needs.service.medium.spec.ts',
    'libs/features/src/migrations/1763800000000-core.ts',
    'apps/api/src/api.module.ts',
    'apps/api/test/accounts.e2e-spec.ts',
    'apps/portal/test/visitor.browser-spec.ts',
    'libs/features/src/marketplace/matching/rank.bench.ts',
    'libs/platform/src/clock/clock.ts',
    'libs/domain/src/marketplace/matching/match-index.ts',
  ])('passes %s', (file) => {
    expect(misnamed([file], KINDS)).toEqual([]);
  });

  it.each([
    ['libs/domain/src/marketplace/needs/needStates.ts', 'names are lower case'],
    ['libs/domain/src/index.ts', 'says nothing'],
    ['libs/domain/src/date-utils.ts', 'says nothing'],
    ['libs/domain/src/marketplace/needs/need.helper.ts', 'says nothing'],
    ['libs/domain/src/marketplace/needs/need.manager.ts', 'no kind of file is called .manager'],
    ['libs/domain/src/marketplace/needs/need.service.ts', '.service belongs to features'],
    ['apps/cli/src/cli.module.ts', '.module belongs to api, worker'],
    ['apps/api/src/accounts.e2e-spec.ts', 'an e2e-spec belongs in test/'],
    ['apps/api/test/accounts.spec.ts', 'an e2e-spec belongs in test/'],
    ['apps/portal/src/visitor.browser-spec.ts', 'an e2e-spec belongs in test/'],
  ])('refuses %s', (file, fault) => {
    expect(misnamed([file], KINDS)).toEqual([expect.stringContaining(fault)]);
  });

  it('of this project is not empty', () => {
    const kinds = readFileKinds(readFileSync('docs/architecture.md', 'utf8'));
    expect(kinds.get('service')).toEqual(['features']);
    expect(kinds.size).toBeGreaterThan(10);
  });
});
