import { describeChange, diffLawOn, diffLaws, type ChangeInForce } from '@vinhdanh/domain';
import { DEPLOYED, edited, type Edit } from '../../test/support/packs';
import { loadLaw } from './load-law';

const law = loadLaw(DEPLOYED);
const changes = (file: RegExp, ...edits: readonly Edit[]): readonly ChangeInForce[] =>
  diffLaws(law, loadLaw(edited(file, ...edits)));
const said = (found: readonly ChangeInForce[]): readonly string[] =>
  found.map(({ change }) => describeChange(change).sentence.en);

describe('what one law says otherwise than another', () => {
  it('is nothing for the same law', () => {
    expect(diffLaws(law, loadLaw(DEPLOYED))).toEqual([]);
  });

  it('is how a council votes, for the awards that ask for it, by both articles', () => {
    const found = changes(/^vote-rules/, [/share: \{ num: 80, den: 100 \}/g, 'share: { num: 85, den: 100 }']);
    expect(found.length).toBeGreaterThan(0);
    expect(found.some(({ awards }) => awards.length > 0)).toBe(true);
    for (const { change } of found) {
      const { kind, sentence, citations } = describeChange(change);
      expect(kind).toBe('changed');
      expect(sentence.vi).toMatch(/^quy tắc biểu quyết .+: 80\/100 .+ → 85\/100 /);
      expect(citations.length).toBeGreaterThan(0);
    }
  });

  it('is how long an act may take', () => {
    const found = said(changes(/^time-limits/, [/amount: 20\b/g, 'amount: 21']));
    expect(found.some((text) => /^legal time limit “[^”]+”: 20 [a-z ]+ → 21 /.test(text))).toBe(true);
  });

  it('is which unit proposes who moves, and what becomes of who is absent, in words', () => {
    const [move] = changes(/^moves/, [/way: ask\b/g, 'way: old-unit']).map(({ change }) => change);
    expect(move && describeChange(move).sentence).toEqual({
      vi: 'đơn vị đề nghị khi chuyển công tác: quyết định theo từng trường hợp → đơn vị cũ',
      en: 'who proposes after a move: decided for each case → the unit that was left',
    });
    const votes = said(
      changes(/^vote-rules/, [/share: \{ num: 80, den: 100 \}/g, 'share: { num: 85, den: 100 }']),
    );
    expect(votes[0]).toMatch(/, open\. Absent members |, secret\. Absent members |chooses\. Absent members /);
  });

  it('is a sum of money and a cap', () => {
    const money = said(changes(/^money/, [/amount: 2340000/g, 'amount: 2345000']));
    expect(money).toEqual(['base salary: 2,340,000 đồng → 2,345,000 đồng']);
    const caps = said(changes(/^caps/, [/percent: 15\b/g, 'percent: 16']));
    expect(caps[0]).toMatch(/^cap .+: 15 %, passed by a recorded order → 16 %, passed by a recorded order$/);
  });

  it('is how a cap is rounded, under the article that says so, where it holds, and whether it may be passed', () => {
    const rounded = changes(/^caps/, [
      /mode: open, article: [^,]+, evidence: N/g,
      'mode: floor, article: Công văn 1/CV (hư cấu), evidence: Q',
    ]).map(({ change }) => describeChange(change));
    expect(rounded.length).toBeGreaterThan(0);
    for (const { sentence, citations } of rounded) {
      expect(sentence.vi).toMatch(/^cách làm tròn tỷ lệ tối đa .+: chưa rõ, .+ → làm tròn xuống$/);
      expect(citations).toContainEqual({ article: 'Công văn 1/CV (hư cấu)', evidence: 'Q' });
    }
    const steps = said(changes(/^caps/, [/steps: \[appraise, decide\]/g, 'steps: [vote]']));
    expect(steps[0]).toMatch(/^steps at which the cap holds .+: appraisal, .+ → vote of the council$/);
    const strict = said(changes(/^caps/, [/severity: warn/g, 'severity: block']));
    expect(strict[0]).toMatch(/: 15 %, passed by a recorded order → 15 %, never passed$/);
  });

  it('is what one day has and another has not', () => {
    const found = diffLawOn(law, '2025-06-30', '2025-07-01');
    expect(found.some(({ change }) => change.name === 'instrument ND98-2023' && change.after === null)).toBe(
      true,
    );
    expect(
      found.some(({ change }) => change.name === 'instrument ND152-2025' && change.before === null),
    ).toBe(true);
    for (const { from, to } of found) expect([from, to]).toEqual(['2025-07-01', '2025-07-01']);
    expect(diffLawOn(law, '2025-08-10', '2025-08-10')).toEqual([]);
  });
});
