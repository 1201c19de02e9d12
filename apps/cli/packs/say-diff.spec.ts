import { diffLawOn, diffLaws, diffRuleBooks, diffRulesOn } from '@vinhdanh/domain';
import { readLayers } from './read-layers';
import { sayDiff } from './say-diff';
import { withVotes } from './votes';

const LANGUAGES = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const;
const kept = LANGUAGES.map((name) => [name, process.env[name]] as const);
const speak = (language: string): void => {
  for (const name of LANGUAGES) delete process.env[name];
  process.env.LANG = language;
};
afterEach(() => {
  for (const [name, value] of kept)
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
});

const nameOf = (id: string) =>
  id === 'ban-thuong-vu-tinh-uy-bac-ninh'
    ? { vi: 'Ban Thường vụ Tỉnh ủy Bắc Ninh', en: 'Standing Committee of the Party in Bắc Ninh' }
    : { vi: id, en: id };

const [langSon, bacNinh] = [readLayers('national, lang-son').book, readLayers('national,bac-ninh').book];

describe('the difference of two packs', () => {
  const changes = diffRuleBooks(langSon, bacNinh);

  it('says for whom, from when and by which article a step is added', () => {
    speak('vi_VN.UTF-8');
    const lines = sayDiff(changes, [langSon, bacNinh], nameOf);
    const at = lines.findIndex((line) => line.includes('Ban Thường vụ Tỉnh ủy Bắc Ninh'));
    expect(lines.slice(0, at)).toContain('Từ ngày 15/12/2025');
    expect(lines.slice(at, at + 3)).toEqual([
      '  + bước: lấy ý kiến hiệp y ở cấp tỉnh, Ban Thường vụ Tỉnh ủy Bắc Ninh, sau bước lấy ý kiến hiệp y ở cấp tỉnh',
      '      Quyết định 86/2025/QĐ-UBND tỉnh Bắc Ninh Điều 5(1)(a): Ban Thường vụ Tỉnh ủy có ý kiến bằng văn bản trước khi trình Thủ tướng Chính phủ [Q]',
      expect.stringMatching(/^ {6}áp dụng cho: Anh hùng Lao động; .*Chiến sĩ thi đua toàn quốc/),
    ]);
  });

  it('works out the votes for councils of 9, 15, 22 and 31, in English where the shell is', () => {
    speak('en_US.UTF-8');
    const lines = sayDiff(changes, [langSon, bacNinh], nameOf);
    expect(lines).toContain(
      '  ~ share at the vote of the council in the province: 70/100 all members, quorum 2/3 → 501/1000 all members, quorum 80/100; votes needed 9: 7 → 5; 15: 11 → 8; 22: 16 → 12; 31: 22 → 16',
    );
    const order = changes.find(
      ({ change, awards }) => change.topic === 'threshold' && awards.includes('HC-LD3') && change.after,
    );
    expect(order && withVotes(order)).toMatchObject({
      votes: { before: { 9: 7, 15: 11, 22: 16, 31: 22 }, after: { 9: 5, 15: 8, 22: 12, 31: 16 } },
    });
  });

  it('names the awards that lose the council', () => {
    speak('vi');
    const lines = sayDiff(changes, [langSon, bacNinh], nameOf);
    const at = lines.findIndex((line) => line.includes('- bước: hội đồng xét ở cấp tỉnh'));
    expect(lines[at + 2]).toContain('Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh');
  });

  it('names a day off with the notice that it stands in', () => {
    speak('vi');
    const years = langSon.years.filter(({ year }) => year !== '2026');
    const lines = sayDiff(diffRuleBooks({ ...langSon, years }, langSon), [langSon], nameOf);
    const at = lines.indexOf('Ngày 24/11/2026');
    expect(lines[at + 1]).toMatch(/^ {2}\+ ngày nghỉ 24\/11\/2026: Ngày Văn hóa Việt Nam/);
    expect(lines[at + 2]).toContain('Nghị quyết 28/2026/QH16');
    expect(lines[at + 3]).toBe('      áp dụng cho: mọi hồ sơ');
  });

  it('tells that nothing differs, and what does between two days of one pack', () => {
    speak('vi');
    expect(sayDiff(diffRuleBooks(langSon, langSon), [langSon], nameOf)).toEqual(['Không có gì khác.']);
    const on = (day: string) => ({ rules: langSon, day });
    const lines = sayDiff(diffRulesOn(on('2025-06-30'), on('2025-07-01')), [langSon], nameOf);
    expect(lines.some((line) => line.startsWith('  - bước: ký tờ trình ở cấp huyện'))).toBe(true);
  });

  it('refuses layers that are not there in one sentence', () => {
    expect(() => readLayers('national,nowhere')).toThrow('nowhere:1: tệp không có; các lớp quy định là: ');
  });

  it.each(['vi', 'en'])('says nothing by ids of steps, routes, rules or days (%s)', (language) => {
    speak(language);
    const packs = [readLayers('national,lang-son'), readLayers('national,bac-ninh')] as const;
    const [before, after] = packs;
    const on = (day: string) => ({ rules: before.book, day });
    const changes = [
      ...diffRuleBooks(before.book, after.book),
      ...diffRulesOn(on('2023-12-31'), on('2025-07-01')),
      ...diffLaws(before.law, { ...before.law, awards: [], voteRules: [], limits: [], caps: [] }),
      ...diffLawOn(before.law, '2023-12-31', '2025-07-01'),
    ];
    const said = sayDiff(
      changes,
      packs.map(({ book }) => book),
      () => ({ vi: 'Cơ quan', en: 'The body' }),
    );
    const sentences = said.filter((line) => /^ {2}[-+~] /.test(line));
    expect(sentences.length).toBeGreaterThan(100);
    const ids =
      /\b[a-z]+\.[a-z]+\b|\bnd\d+|\d{4}-\d{2}-\d{2}|\b(?:V|D|R|DH|HC|VD|BK|GK)-[A-Z0-9]{2,}|\b[CT][0-9]+\b/;
    expect(sentences.filter((line) => ids.test(line))).toEqual([]);
  });
});
