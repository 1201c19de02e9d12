import type { SubjectCategory, SubjectKind } from '@vinhdanh/domain';

/** So many instances of an award, given to so many subjects, each subject once per decision. */
export interface GivenAwards {
  readonly award: string;
  readonly kind: SubjectKind;
  readonly instances: number;
  /** Fewer than the instances: some were given it more than once in the year. All different unless told. */
  readonly subjects?: number;
  readonly category?: SubjectCategory;
  readonly decidedBy: string;
  /** First of its decisions; each following one has the next number. */
  readonly decision: { readonly from: number; readonly series: string; readonly date: string };
  readonly submittedBy: string;
}

export const LEDGER_HEAD = [
  ...[
    'subject_kind',
    'name',
    'born',
    'gender',
    'identifier',
    'category',
    'unit',
    'former_name',
    'former_unit',
  ],
  ...['subject', 'award', 'commendation', 'decision_number', 'decision_date', 'decision_body'],
  ...['year_from', 'year_to', 'achievement', 'submitted_by'],
];

const FAMILIES = ['Nguyễn', 'Trần', 'Lê', 'Hoàng', 'Vi', 'Nông', 'Lý', 'Giàng', 'Vàng', 'Sùng'];
const MIDDLES = ['Văn', 'Thị', 'Minh', 'Thu', 'Seo', 'A', 'Hữu'];
const GIVEN = ['Ví Dụ', 'Minh Họa', 'Giả Định', 'Mô Phỏng', 'Diễn Tập', 'Thử Nghiệm', 'Tưởng Tượng'];

const of = (words: readonly string[], place: number): string => words[place % words.length] ?? '';

/** Invented persons: the names repeat, name and birth date together do not. */
function person(index: number): { readonly name: string; readonly born: string } {
  const name = `${of(FAMILIES, index)} ${of(MIDDLES, index >> 1)} ${of(GIVEN, index >> 2)} (hư cấu)`;
  const day = new Date(Date.UTC(1960, 0, 1 + index)).toISOString().slice(0, 10);
  return { name, born: day };
}

/** A file of the ledger for the awards, every name in it marked as invented. Subjects of different groups are different. */
export function ledgerFile(groups: readonly GivenAwards[]): string {
  let first = 0;
  const lines = groups.flatMap((group) => {
    const from = first;
    first += group.subjects ?? group.instances;
    return linesOf(group, from);
  });
  return [LEDGER_HEAD, ...lines].map((cells) => cells.join(';')).join('\n');
}

function linesOf(group: GivenAwards, first: number): ReadonlyArray<readonly string[]> {
  const { award, kind, instances, subjects = instances, category = '', decision, decidedBy } = group;
  return Array.from({ length: instances }, (_, instance) => {
    const index = first + (instance % subjects);
    const number = `${decision.from + Math.floor(instance / subjects)}/${decision.series}`;
    const { name, born } = person(index);
    const collective = `Tập thể Thử Nghiệm ${index} (hư cấu)`;
    return [
      ...(kind === 'person' ? [kind, name, born] : [kind, collective, '']),
      ...['', '', category, `Đơn vị Giả ${index % 97}`, '', '', ''],
      ...[award, 'merit', number, decision.date, decidedBy, '2021', '', ''],
      group.submittedBy,
    ];
  });
}
