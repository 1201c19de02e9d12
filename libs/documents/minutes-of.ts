import {
  attendanceOf,
  ballotOf,
  isRecused,
  readAttendance,
  type Attendance,
  type Ballot,
  type BallotForm,
  type Denominator,
  type LineResult,
  type SessionState,
} from '@vinhdanh/domain';
import type { CouncilMinutes, MinutesGroup, MinutesRow, MinutesRule } from './council-minutes';
import { vietnamTime } from './vietnamese-text';

/** What the minutes say besides the session itself. */
export interface MinutesFacts {
  readonly council: string;
  readonly body: { readonly name: string; readonly place: string };
  readonly fictitious: boolean;
  readonly secretary: string;
  readonly signings: ReadonlyArray<{
    readonly as: 'secretary' | 'chair';
    readonly name: string;
    readonly title: string;
    readonly at: string;
  }>;
}

const FORMS: Readonly<Record<BallotForm, string>> = {
  open: 'biểu quyết công khai bằng phiếu ghi tên',
  secret: 'bỏ phiếu kín',
  hands: 'giơ tay biểu quyết, người kiểm phiếu đếm',
  paper: 'bỏ phiếu giấy vào hòm',
};

const WHOLES: Readonly<Record<Denominator, string>> = {
  'all-staff': 'tổng số người của tập thể',
  'all-members': 'tổng số thành viên Hội đồng',
  'members-not-recused': 'số thành viên tham gia xét',
  attending: 'số thành viên dự họp hoặc gửi phiếu',
  'papers-cast': 'số phiếu thu về',
  'papers-not-blank': 'số phiếu có ghi ý kiến',
};

/** The minutes of a session that is counted, in the form of a biên bản. */
export function minutesOf(state: SessionState, facts: MinutesFacts): CouncilMinutes {
  const marked = (as: Attendance): readonly string[] =>
    state.seats.filter(({ id }) => attendanceOf(state, id) === as).map(({ name }) => name);
  return {
    body: { name: facts.council, superior: facts.body.name },
    number: '…/BB-HĐ',
    place: facts.body.place,
    date: state.heldOn,
    summary: `Họp ${facts.council} xét khen thưởng`,
    signatories: [],
    recipients: [],
    fictitious: facts.fictitious,
    council: facts.council,
    chair: state.seats.find(({ post }) => post === 'chair')?.name ?? '',
    secretary: facts.secretary,
    members: state.seats.length,
    present: marked('present'),
    inWriting: marked('written'),
    absent: marked('absent'),
    tellers: state.tellers.map(({ name }) => name),
    recusals: state.recusals.map(({ seat, dossier }) => {
      const name = state.seats.find(({ id }) => id === seat)?.name ?? seat;
      return `${name} (hồ sơ ${state.agenda.find((line) => line.dossier === dossier)?.code ?? dossier})`;
    }),
    voided: state.ballots.flatMap(voidedLine),
    agendaHash: state.agendaHash ?? '',
    groups: groupsOf(state),
    signed: (['secretary', 'chair'] as const).map((as) => signedLine(as, facts)),
  };
}

const numberOf = (ballot: string): string => ballot.slice(1);

/** A box that was made void stays closed; the minutes say so. */
function voidedLine({ id, voided }: Ballot): readonly string[] {
  if (!voided) return [];
  const again = voided.again.map(numberOf).join(', ');
  return [
    `Bỏ phiếu kín lượt ${numberOf(id)} không có giá trị, hòm phiếu không mở; bỏ phiếu lại ở lượt ${again}. Lý do: ${voided.reason}.`,
  ];
}

function signedLine(as: 'secretary' | 'chair', { signings }: MinutesFacts): string {
  const signing = signings.find((one) => one.as === as);
  const post = as === 'chair' ? 'Chủ tọa' : 'Thư ký';
  if (!signing) return `${post}: chưa ký.`;
  return `${post}: ${signing.name}, ${signing.title}, ký trên hệ thống lúc ${vietnamTime(new Date(signing.at))}.`;
}

/** The lines by award, in the order of the agenda. */
function groupsOf(state: SessionState): readonly MinutesGroup[] {
  const results = new Map(state.results.map((result) => [result.dossier, result]));
  const lines = state.agenda.map((line, index) => ({ ...line, number: index + 1 }));
  return [...new Set(lines.map(({ award }) => award))].map((award) => {
    const own = lines.filter((line) => line.award === award);
    const counted = own.flatMap((line) => {
      const result = results.get(line.dossier);
      return result ? [{ line, result, ballot: ballotOf(state, result.ballot ?? '') }] : [];
    });
    return {
      award,
      forms: unique(counted.flatMap(({ ballot }) => (ballot ? [FORMS[ballot.form]] : []))),
      rules: unique(own.map(({ rule }) => rule)).flatMap((rule) => ruleOf(state, rule)),
      rows: counted.map(({ line, result, ballot }) => rowOf(state, line, result, ballot)),
    };
  });
}

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

function ruleOf({ rules }: SessionState, id: string): readonly MinutesRule[] {
  const rule = rules[id];
  if (!rule) return [];
  const { num, den, of, article, evidence } = rule;
  // The printed page knows no "partly": it shows what is stated without the whole text.
  return [{ num, den, of: WHOLES[of], article, evidence: evidence === 'P' ? 'S' : evidence }];
}

function rowOf(
  state: SessionState,
  line: SessionState['agenda'][number] & { readonly number: number },
  result: LineResult,
  ballot: Ballot | undefined,
): MinutesRow {
  const { agree, disagree, other, blank, needed, outcome, recused, spoiled = 0 } = result;
  const received = agree + disagree + other + blank + spoiled;
  const without = `${result.neededWithoutRecused}/${result.baseWithoutRecused}`;
  return {
    line: line.number,
    code: line.code,
    subject: line.subject,
    papers:
      ballot?.form === 'hands'
        ? null
        : { issued: issuedFor(state, line.dossier, ballot, received), received, valid: received - spoiled },
    agree,
    disagree,
    other,
    blank,
    needed,
    outcome,
    note:
      recused === 0
        ? ''
        : `${recused} thành viên không tham gia xét; không tính các thành viên ấy thì cần ${without}`,
  };
}

/** Papers given out for the line: what tellers say of a box, else one for each seat that took part and was not recused. */
function issuedFor(
  state: SessionState,
  dossier: string,
  ballot: Ballot | undefined,
  received: number,
): number {
  const box = state.entries.filter((entry) => entry.ballot === ballot?.id).at(-1)?.box;
  if (box) return box.issued;
  const letters = ballot?.attendance;
  if (letters == null) return received;
  return state.seats.filter(
    ({ id }, place) => readAttendance(letters, place) !== 'absent' && !isRecused(state, id, dossier),
  ).length;
}
