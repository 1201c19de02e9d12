import { ALLOWED, refuse, type Verdict } from './refusal';

/** Longest reason or note that an act may carry, in characters. */
export const LONGEST_NOTE = 4_000;

const isControl = (code: number): boolean =>
  (code < 32 && code !== 9 && code !== 10 && code !== 13) || code === 127;

/** Whether the text has control characters other than tab and line ends. */
export const hasControlCharacters = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (isControl(text.charCodeAt(i))) return true;
  return false;
};

/** A reason must say something, within the limit, in characters that can be printed. */
export function checkReason(reason: string): Verdict {
  if (reason.trim() === '') return refuse('reason-required');
  return checkNote(reason);
}

/** A note may be empty. */
export function checkNote(note: string): Verdict {
  if (note.length > LONGEST_NOTE)
    return refuse('text-too-long', { longest: LONGEST_NOTE, length: note.length });
  if (hasControlCharacters(note)) return refuse('text-has-control-characters');
  return ALLOWED;
}
