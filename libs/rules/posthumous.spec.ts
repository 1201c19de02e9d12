import { checkEligibility } from '@vinhdanh/domain';
import { person } from '../../test/support/subjects';
import { loadRules, readRuleSet } from './index';

const dead = person({ diedOn: '2026-10-05' });
const rulesOf = (...layers: string[]) => loadRules(readRuleSet(['national', ...layers]));
const lineOf = (layers: readonly string[], award: string, day: string, file = dead) =>
  checkEligibility(file, award, day, rulesOf(...layers).criteria).requirements.find(({ requirement }) =>
    ['posthumous', 'living-only'].includes(requirement),
  );

describe('whom an award is given to', () => {
  it.each<[string, readonly string[], string, string, boolean]>([
    ['the medal of Home Affairs: the living', ['bo-noi-vu'], 'KNC-BT', 'Thông tư 20/2025/TT-BNV', false],
    ['the title of Hà Nội: the living', ['ha-noi'], 'DH-CDTDUT', 'Quyết định 71/2025/QĐ-UBND', false],
    ['the medal of Construction: the dead too', ['bo-xay-dung'], 'KNC-BT', 'Thông tư 15/2025/TT-BXD', true],
  ])('%s', (_name, layers, award, article, given) => {
    expect(lineOf(layers, award, '2026-09-20', person({ diedOn: '2026-09-05' }))).toMatchObject({
      requirement: given ? 'posthumous' : 'living-only',
      verdict: given ? 'warning' : 'missing',
      hard: !given,
      article: expect.stringContaining(article) as string,
      evidence: 'Q',
    });
  });

  it('before that text, and elsewhere, the general rule stands, as inferred', () => {
    for (const [layers, day] of [
      [['bo-noi-vu'], '2025-11-30'],
      [[], '2026-11-20'],
    ] as const) {
      const earlier = person({ diedOn: '2025-10-05' });
      expect(lineOf(layers, 'KNC-BT', day, earlier)).toMatchObject({
        requirement: 'posthumous',
        evidence: 'I',
      });
    }
  });

  it('nothing mends a death, and the living are told of the rule', () => {
    const { criteria } = rulesOf('bo-noi-vu');
    expect(checkEligibility(dead, 'KNC-BT', '2026-11-20', criteria).verdict).toBe('never');
    expect(lineOf(['bo-noi-vu'], 'KNC-BT', '2026-11-20', person())).toMatchObject({ verdict: 'met' });
  });
});
