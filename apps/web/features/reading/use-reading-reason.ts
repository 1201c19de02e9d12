import { useSyncExternalStore } from 'react';
import { onReadingReason, readingReason } from '../../api/reading-reason';

/** Why the person reads what they read in this tab; '' where they have not said. */
export const useReadingReason = (): string => useSyncExternalStore(onReadingReason, readingReason);
