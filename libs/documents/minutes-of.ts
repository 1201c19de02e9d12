import {
  attendanceOf,
  ballotOf,
  isRecused,
  readAttendance,
  type Attendance,
  type Ballot,
  type LineResult,
  type SessionState,
} from '@vinhdanh/domain';
import type { CouncilMinutes, MinutesGroup, MinutesRow, MinutesRule } from './council-minutes';
import { agreedIn, tieSentences } from './minutes-ties';
import { chairName, nominationSentences, placeSentences, recusalNames, voterName } from './minutes-units';
import { FORM_WORDS, kindOfMinutes, MINUTES_WORDS, type MinutesWords } from './minutes-words';
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

/** The minutes of a session that is counted, in the form of a biên bản. */
export function minutesOf(state: SessionState, facts: MinutesFacts): CouncilMinutes {
  const kind = kindOfMinutes(state.nominating ?? false, facts.council);
  const words = MINUTES_WORDS[kind];
  const marked = (as: Attendance): readonly string[] =>
    state.seats.filter(({ id }) => attendanceOf(state, id) === as).map((seat) => voterName(state, seat));
  const groups = groupsOf(state, words);
  return {
    kind,
    body: { name: facts.council, superior: facts.body.name },
    number: `…/${words.symbol}`,
    place: facts.body.place,
    venue: state.venue ?? null,
    date: state.heldOn,
    summary:
      kind === 'council'
        ? `Họp ${facts.council} xét khen thưởng`
        : `Hội nghị bình xét, suy tôn của ${facts.council}`,
    signatories: [],
    recipients: [],
    fictitious: facts.fictitious,
    council: facts.council,
    chair: chairName(state, words),
    secretary: facts.secretary,
    members: state.seats.length,
    present: marked('present'),
    inWriting: marked('written'),
    absent: marked('absent'),
    tellers: state.tellers.map(({ name }) => name),
    recusals: recusalNames(state),
    voided: state.ballots.flatMap(voidedLine),
    agendaHash: state.agendaHash ?? '',
    places: placeSentences(state),
    conclusions: state.nominating ? nominationSentences(state, groups) : [passedSentence(groups)],
    groups,
    signed: (['secretary', 'chair'] as const).map((as) => signedLine(as, facts, words)),
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

function passedSentence(groups: readonly MinutesGroup[]): string {
  const rows = groups.flatMap((group) => group.rows);
  const passed = rows.filter(({ outcome }) => outcome === 'passed').length;
  return `Hội đồng thông qua ${passed} trên ${rows.length} trường hợp.`;
}

function signedLine(as: 'secretary' | 'chair', { signings }: MinutesFacts, { chair }: MinutesWords): string {
  const signing = signings.find((one) => one.as === as);
  const post = as === 'chair' ? chair : 'Thư ký';
  if (!signing) return `${post}: chưa ký.`;
  return `${post}: ${signing.name}, ${signing.title}, ký trên hệ thống lúc ${vietnamTime(new Date(signing.at))}.`;
}

/** The lines by award, in the order of the agenda. */
function groupsOf(state: SessionState, words: MinutesWords): readonly MinutesGroup[] {
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
      forms: unique(counted.flatMap(({ ballot }) => (ballot ? [FORM_WORDS[ballot.form]] : []))),
      rules: unique(own.map(({ rule }) => rule)).flatMap((rule) => ruleOf(state, rule, words)),
      ties: tieSentences(
        state,
        own.map(({ number }) => number),
        words,
      ),
      rows: counted.map(({ line, result, ballot }) => rowOf(state, line, result, ballot, words)),
    };
  });
}

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

function ruleOf({ rules }: SessionState, id: string, { bases }: MinutesWords): readonly MinutesRule[] {
  const rule = rules[id];
  if (!rule) return [];
  const { num, den, of, article, evidence } = rule;
  // The printed page knows no "partly": it shows what is stated without the whole text.
  return [{ num, den, of: bases[of], article, evidence: evidence === 'P' ? 'S' : evidence }];
}

function rowOf(
  state: SessionState,
  line: SessionState['agenda'][number] & { readonly number: number },
  result: LineResult,
  ballot: Ballot | undefined,
  words: MinutesWords,
): MinutesRow {
  const { agree, disagree, other, blank, needed, outcome, spoiled = 0 } = result;
  const received = agree + disagree + other + blank + spoiled;
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
    note: notesOf(state, line.number, result, ballot, words).join('; '),
  };
}

/** What is to be known of the figures: of another ballot, and what they would be without the seats that the line is closed to. */
function notesOf(
  state: SessionState,
  line: number,
  { recused, neededWithoutRecused, baseWithoutRecused }: LineResult,
  ballot: Ballot | undefined,
  words: MinutesWords,
): readonly string[] {
  return [
    ...(ballot && ballot.round > 1
      ? [`số phiếu của lần ${ballot.round}; lần đầu được ${agreedIn(state, line, 1) ?? 0} phiếu đồng ý`]
      : []),
    ...(recused > 0 ? [words.closedTo(recused, `${neededWithoutRecused}/${baseWithoutRecused}`)] : []),
  ];
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
