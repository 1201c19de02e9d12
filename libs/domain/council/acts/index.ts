import type { SessionActType } from '../commands';
import { chooseForm, freezeAgenda, markAttendance, recuse } from './agenda';
import { cancel, signMinutes } from './end';
import type { Handler } from './handler';
import { castPaper, close, open } from './vote';

/** What each kind of act checks and makes happen. */
export const HANDLERS: { readonly [Type in SessionActType]: Handler<Type> } = {
  'freeze-agenda': freezeAgenda,
  'choose-form': chooseForm,
  'mark-attendance': markAttendance,
  recuse,
  open,
  'cast-paper': castPaper,
  close,
  'sign-minutes': signMinutes,
  cancel,
};
