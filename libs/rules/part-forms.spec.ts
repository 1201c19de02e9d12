import { formsFor, formWords, isInForce, type PartForm, type SubjectKind } from '@vinhdanh/domain';
import { loadLaw, loadRuleBook } from './index';

const { bundles } = loadLaw(['national']);
const { awards } = loadRuleBook(['national']);

/** On which forms the document of a dossier of that day is made, each with its mark. */
function formsOf(bundle: string, part: string, day: string, kind?: SubjectKind): readonly string[] {
  const found = bundles.find((one) => one.id === bundle && isInForce(one, day));
  const asked = found?.parts.find(({ id }) => id === part);
  return formsFor(asked ?? {}, kind).map((form) => `${form.number} ${form.evidence}`);
}

describe('numbers of forms', () => {
  it.each<[string, string, SubjectKind, readonly string[]]>([
    ['D-CSTDTQ', 'to-trinh', 'person', ['01 S']],
    ['D-CSTDTQ', 'report-confirmed', 'person', ['03 I']],
    ['D-CSTDTQ', 'certificate-nationwide', 'person', ['13 S']],
    ['D-CO-CP', 'report-confirmed', 'collective', ['02 I', '08 I']],
    ['D-ORDER', 'report-confirmed', 'collective', ['04 I', '06 I', '08 I']],
    ['D-ORDER', 'report-confirmed', 'person', ['05 S', '06 I', '08 I']],
    ['D-CONGHIEN', 'report-service', 'person', ['07 I']],
    ['D-HERO', 'report-confirmed', 'collective', ['09 I']],
    ['D-HERO', 'report-confirmed', 'person', ['10 I']],
    ['D-EXTERNAL', 'report-by-submitter', 'collective', ['11 I']],
    ['D-EXTERNAL', 'report-by-submitter', 'person', ['12 I']],
    ['D-TITLE-INIT', 'report', 'person', ['05 S']],
    ['D-ORDER', 'minutes', 'person', []],
  ])('of Decree 152: %s, %s of a %s', (bundle, part, kind, forms) => {
    expect(formsOf(bundle, part, '2026-03-02', kind)).toEqual(forms);
  });

  it('are those of the text of the day: under Decree 98 another number, or none that a source gives', () => {
    expect(formsOf('D-HERO', 'report-confirmed', '2025-03-03', 'collective')).toEqual(['05 S']);
    expect(formsOf('D-HERO', 'report-confirmed', '2025-03-03', 'person')).toEqual([]);
    expect(formsOf('D-ORDER', 'report-confirmed', '2025-03-03')).toEqual([]);
    expect(formsOf('D-TNXP', 'tnxp-form', '2026-03-02')).toEqual(['01 Q', '02 Q']);
  });

  it('go with the parts of an award, asked for or made on the way', () => {
    const order = awards.find(({ code, ...term }) => code === 'HC-LD3' && isInForce(term, '2026-03-02'));
    const formed = [...(order?.parts ?? []), ...(order?.made ?? [])].filter(({ forms }) => forms);
    expect(formed.map(({ id, forms }) => [id, forms?.length])).toEqual([
      ['report-confirmed', 4],
      ['to-trinh', 1],
    ]);
  });

  it('are told with whom and what they are for; of a known subject without whom', () => {
    const form: PartForm = {
      number: '05',
      subjects: ['person'],
      when: { vi: 'khen thưởng theo công trạng', en: 'for merit' },
      article: 'Phụ lục',
      evidence: 'S',
    };
    expect(formWords(form)).toEqual({
      vi: 'Mẫu 05 (cá nhân; khen thưởng theo công trạng)',
      en: 'Form 05 (persons; for merit)',
    });
    expect(formWords(form, 'person').vi).toBe('Mẫu 05 (khen thưởng theo công trạng)');
    expect(formWords({ number: '01', article: 'Phụ lục', evidence: 'S' }).en).toBe('Form 01');
  });
});
