import type { MESSAGES_EN } from './messages.en';

/** The codes that have a sentence. */
export type MessageCode = keyof typeof MESSAGES_EN;
