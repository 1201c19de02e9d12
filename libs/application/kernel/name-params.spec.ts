import { loadRules } from '@vinhdanh/rules';
import type { Organization } from '@vinhdanh/domain';
import { sentence } from '@vinhdanh/platform';
import { DEPLOYED } from '../../../test/support/packs';
import { bodiesIn, holdersIn, namedParams } from './name-params';

const body: Organization = {
  id: 'ubnd-tinh-lang-son',
  nameVi: 'Ủy ban nhân dân tỉnh Lạng Sơn',
  nameEn: "People's Committee of Lạng Sơn Province",
  level: 'province',
  parents: [],
  from: '2000-01-01',
  to: null,
  council: null,
};
const rules = loadRules(DEPLOYED);
const holders = new Map([
  ['ls.05.member', { name: 'Lê Văn Năm', titleVi: 'Ủy viên', titleEn: 'Member' }],
  ['an-id', { name: 'Trần Thị Sáu', titleVi: '', titleEn: '' }],
]);
const named = namedParams(rules, new Map([[body.id, body]]), holders);
const both = (code: string, params: Record<string, string | number>): readonly string[] => [
  sentence(code, named(params), 'vi'),
  sentence(code, named(params), 'en'),
];

describe('the ids of a refusal', () => {
  it('are steps by what is done and where', () => {
    expect(both('reroute-target-invalid', { step: 'province.appraise' })).toEqual([
      'Không thể chuyển hồ sơ đến bước thẩm định ở cấp tỉnh. Hãy chọn một bước trong quy trình của hồ sơ.',
      'The dossier cannot be moved to the step appraisal in the province. Choose a step of its route.',
    ]);
  });

  it('are bodies by their names, several in one row, and those of the register alone', () => {
    expect(both('succession-undecided', { organization: 'ubnd-tinh-lang-son, nowhere' })[0]).toContain(
      ': Ủy ban nhân dân tỉnh Lạng Sơn, nowhere',
    );
  });

  it('are open questions by what they ask, with the step of a council', () => {
    const [vi, en] = both('choice-twice', { question: 'council-share/province.vote' });
    expect(vi).toMatch(/^Câu hỏi “.+ \(hội đồng xét ở cấp tỉnh\)” được trả lời hai lần/);
    expect(en).toMatch(/^The question “.+ \(vote of the council in the province\)” is answered twice/);
  });

  it('are documents and awards by their titles, and days as officials write them', () => {
    expect(both('part-unknown', { part: 'report-confirmed' })[0]).toContain('Báo cáo thành tích có xác nhận');
    const [vi, en] = both('no-route', { award: 'HC-LD3', day: '2026-11-26' });
    expect(vi).toContain('Huân chương Lao động hạng Ba');
    expect([vi, en]).toEqual([
      expect.stringContaining('vào ngày 26/11/2026'),
      expect.stringContaining('on 26 November 2026'),
    ]);
  });

  it('are holders of seats by name and title, never by the key of the register', () => {
    expect(both('council-holder-twice', { holder: 'office ls.05.member' })).toEqual([
      'Không ai ngồi hai ghế: Lê Văn Năm (Ủy viên).',
      'Nobody sits twice: Lê Văn Năm (Member).',
    ]);
    expect(both('council-holder-not-there', { holder: 'person an-id', day: '2026-01-15' })[0]).toBe(
      'Ngày 15/01/2026 không có ai giữ chức vụ này, hoặc người này không giữ chức vụ nào: Trần Thị Sáu.',
    );
    expect(both('council-holder-twice', { holder: 'office unheard' })[1]).toBe('Nobody sits twice: unheard.');
    expect(holdersIn({ holder: 'office ls.05.member' })).toEqual([{ by: 'office', office: 'ls.05.member' }]);
    expect(holdersIn({ holder: 'person an-id' })).toEqual([{ by: 'person', person: 'an-id' }]);
    expect(holdersIn({ count: 2 })).toEqual([]);
  });

  it('are offices of a cluster by what they are called', () => {
    expect(both('nomination-award-twice', { award: 'cluster-head' })).toEqual([
      'Cụm trưởng được nêu hai lần.',
      'Head of the cluster is named twice.',
    ]);
  });

  it('stay where the refusal names them itself, and where nobody knows them', () => {
    const own = { award: 'HC-LD3', awardVi: 'Huân chương', awardEn: 'Order' };
    expect(named(own)).toEqual(own);
    expect(named({ step: 'moon.intake', count: 2 })).toEqual({
      ...{ step: 'moon.intake', count: 2 },
      ...{ stepVi: 'moon.intake', stepEn: 'moon.intake' },
    });
  });

  it('ask the register for few bodies: those given, and for steps those that the rules name', () => {
    expect(bodiesIn(rules, { unit: 'a, b', organization: 'b', count: 2 })).toEqual(['b', 'a']);
    const ofSteps = bodiesIn(rules, { step: 'president.decide' });
    expect(ofSteps).toContain('chu-tich-nuoc');
    expect(ofSteps.length).toBeLessThan(30);
    expect(bodiesIn(rules, { award: 'HC-LD3' })).toEqual([]);
  });
});
