import type { Provider } from '@nestjs/common';
import {
  Clock,
  CorrectEntry,
  ImportLedger,
  KeepersDesk,
  ResolveLines,
  ShowQuarantine,
} from '@vinhdanh/application';
import { SheetReader } from '@vinhdanh/files';
import { UnitOfWork } from '@vinhdanh/persistence';
import { made } from '../made';

/** Tokens of what the use cases are made of beside classes. */
interface LedgerTokens {
  readonly rules: symbol;
  readonly awards: symbol;
}

/** The use cases of those who keep the ledger. */
export const ledgerCare = ({ rules, awards }: LedgerTokens): Provider[] => [
  made(SheetReader),
  made(ImportLedger, UnitOfWork, awards, SheetReader, Clock),
  made(ShowQuarantine, UnitOfWork, awards),
  made(ResolveLines, UnitOfWork, awards, Clock),
  made(CorrectEntry, UnitOfWork, awards, Clock),
  made(KeepersDesk, ImportLedger, ShowQuarantine, ResolveLines, CorrectEntry, rules, Clock),
];
