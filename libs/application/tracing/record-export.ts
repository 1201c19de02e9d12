import type { ReadingStore, Viewer } from '@vinhdanh/persistence';
import { recordReading } from './record-reading';

/** Writes down that somebody takes a list of many things away as a file: holders of the ledger, or dossiers. */
export class RecordExport {
  constructor(private readonly readings: ReadingStore) {}

  execute(viewer: Viewer, of: 'ledger' | 'dossier'): Promise<void> {
    return recordReading(this.readings, viewer, { what: 'export', thingKind: of, thing: null });
  }
}
