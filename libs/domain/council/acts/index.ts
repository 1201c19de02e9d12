import type { SessionActType } from '../commands';
import { adjourn, resume } from './adjourn';
import { takeSeats } from './seats';
import { chooseForm, deferLine, freezeAgenda, markAttendance, recuse } from './agenda';
import { leaveShares, reportBox } from './box';
import { cancel, signMinutes } from './end';
import type { Handler } from './handler';
import { enterCounts, nameTellers } from './tellers';
import { nudge } from './nudge';
import { giveTellerKey } from './teller-key';
import { complain, confirmCast, takeToken } from './token';
import { voidBallot } from './void-ballot';
import { breakTie, leaveTied, secondBallot } from './tie';
import { castPaper, close, open } from './vote';
import { giveLeave, nameSubstitute, recordWritten, replaceHolder } from './written';

/** What each kind of act checks and makes happen. */
export const HANDLERS: { readonly [Type in SessionActType]: Handler<Type> } = {
  'freeze-agenda': freezeAgenda,
  'take-seats': takeSeats,
  'choose-form': chooseForm,
  'mark-attendance': markAttendance,
  recuse,
  'give-leave': giveLeave,
  open,
  'cast-paper': castPaper,
  'record-written': recordWritten,
  'name-tellers': nameTellers,
  'enter-counts': enterCounts,
  'give-teller-key': giveTellerKey,
  'take-token': takeToken,
  'confirm-cast': confirmCast,
  'leave-shares': leaveShares,
  'report-box': reportBox,
  complain,
  'void-ballot': voidBallot,
  nudge,
  'name-substitute': nameSubstitute,
  'replace-holder': replaceHolder,
  'defer-line': deferLine,
  close,
  'second-ballot': secondBallot,
  'break-tie': breakTie,
  'leave-tied': leaveTied,
  adjourn,
  resume,
  'sign-minutes': signMinutes,
  cancel,
};
