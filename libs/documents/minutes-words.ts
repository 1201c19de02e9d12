import { capital, isBlock, type BallotForm, type Denominator } from '@vinhdanh/domain';

/** Persons of a council decide about dossiers; member units of a cluster or block choose among themselves. */
export type MinutesKind = 'council' | 'cluster' | 'block';

/** How minutes speak of who votes and of what is voted on. */
export interface MinutesWords {
  /** Symbol of the document, after the number that its clerk gives; of a cluster no source says it, so the clerk gives that, too. */
  readonly symbol: string;
  /** Before the name of the council: what met. */
  readonly meeting: string;
  readonly chair: string;
  /** What the unit at the head is called. */
  readonly head: string;
  readonly voters: string;
  readonly attending: string;
  readonly recused: string;
  readonly considered: (lines: number) => string;
  /** What stands in the first column of a line. */
  readonly subject: string;
  readonly share: string;
  readonly lines: (count: number) => string;
  readonly passed: (passed: number, lines: number) => string;
  readonly outcomes: Readonly<Record<'passed' | 'failed' | 'tie' | 'no-quorum' | 'deferred', string>>;
  readonly bases: Readonly<Record<Denominator, string>>;
  readonly closedTo: (recused: number, without: string) => string;
  readonly chairVote: string;
}

const COUNCIL: MinutesWords = {
  symbol: 'BB-HĐ',
  meeting: '',
  chair: 'Chủ tọa',
  head: '',
  voters: 'Tổng số thành viên Hội đồng',
  attending: 'Dự họp',
  recused: 'Không tham gia xét',
  considered: (lines) => `Hội đồng xét ${lines} trường hợp`,
  subject: 'Đối tượng, mã hồ sơ',
  share: '% tổng số thành viên',
  lines: (count) => `${count} trường hợp`,
  passed: (passed, lines) => `Thông qua ${passed}, không thông qua ${lines - passed}.`,
  outcomes: {
    passed: 'Thông qua',
    failed: 'Không đạt',
    tie: 'Ngang phiếu',
    'no-quorum': 'Không đủ thành viên',
    deferred: 'Để lại',
  },
  bases: {
    'all-staff': 'tổng số người của tập thể',
    'all-members': 'tổng số thành viên Hội đồng',
    'members-not-recused': 'số thành viên tham gia xét',
    attending: 'số thành viên dự họp hoặc gửi phiếu',
    'papers-cast': 'số phiếu thu về',
    'papers-not-blank': 'số phiếu có ghi ý kiến',
  },
  closedTo: (recused, without) =>
    `${recused} thành viên không tham gia xét; không tính các thành viên ấy thì cần ${without}`,
  chairVote: 'Ý kiến của chủ tịch Hội đồng',
};

/** @param name "cụm" or "khối" */
const ofUnits = (name: string): MinutesWords => ({
  ...COUNCIL,
  symbol: 'BB-…',
  meeting: 'Hội nghị ',
  chair: 'Chủ trì',
  head: `${capital(name)} trưởng`,
  voters: `Tổng số đơn vị thành viên của ${name}`,
  attending: 'Đơn vị dự hội nghị',
  recused: 'Không bỏ phiếu',
  considered: (lines) => `Hội nghị bình xét ${lines} đề cử`,
  subject: 'Đơn vị được đề cử',
  share: '% tổng số đơn vị',
  lines: (count) => `${count} đơn vị`,
  passed: (passed, lines) => `Được chọn ${passed}, không được chọn ${lines - passed}.`,
  outcomes: {
    passed: 'Được chọn',
    failed: 'Không được chọn',
    tie: 'Bằng phiếu',
    'no-quorum': 'Không đủ đơn vị dự',
    deferred: 'Để lại',
  },
  bases: {
    'all-staff': 'tổng số người của tập thể',
    'all-members': `tổng số đơn vị thành viên của ${name}`,
    'members-not-recused': 'số đơn vị được bỏ phiếu',
    attending: 'số đơn vị dự hội nghị hoặc gửi phiếu',
    'papers-cast': 'số phiếu thu về',
    'papers-not-blank': 'số phiếu có ghi ý kiến',
  },
  closedTo: (recused, without) =>
    `${recused} đơn vị không bỏ phiếu ở dòng này; không tính thì cần ${without}`,
  chairVote: `Ý kiến của ${name} trưởng`,
});

export const MINUTES_WORDS: Readonly<Record<MinutesKind, MinutesWords>> = {
  council: COUNCIL,
  cluster: ofUnits('cụm'),
  block: ofUnits('khối'),
};

/** A cluster that calls itself a block (khối thi đua) is spoken of as one. */
export const kindOfMinutes = (nominating: boolean, name: string): MinutesKind =>
  !nominating ? 'council' : isBlock(name) ? 'block' : 'cluster';

export const FORM_WORDS: Readonly<Record<BallotForm, string>> = {
  open: 'biểu quyết công khai bằng phiếu ghi tên',
  secret: 'bỏ phiếu kín',
  hands: 'giơ tay biểu quyết, người kiểm phiếu đếm',
  paper: 'bỏ phiếu giấy vào hòm',
};
