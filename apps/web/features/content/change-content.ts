import type { Content } from '../../api/models';

/** Takes a change of the content, made from what it is at that moment. */
export type ChangeContent = (change: (content: Content) => Content) => void;
