import type { Provider } from '@nestjs/common';
import {
  Clock,
  CorrectEntry,
  ForeseeCorrection,
  ImportLedger,
  KeepersDesk,
  ListAwards,
  ReadFiles,
  ReportLedger,
  RuleShelf,
  ResolveLines,
  ShowLedger,
  ShowQuarantine,
} from '@vinhdanh/application';
import { SheetReader } from '@vinhdanh/files';
import { LedgerQuery, LedgerReportQuery, OrganizationQuery, UnitOfWork } from '@vinhdanh/persistence';
import { DataSource } from 'typeorm';
import { made } from '../made';

/** Tokens of what the use cases are made of beside classes. */
interface LedgerTokens {
  readonly rules: symbol;
  /** Those that decisions may name. */
  readonly awards: symbol;
  /** Those by whose names what is recorded is told. */
  readonly names: symbol;
}

/** The ledger, for those who read it and those who keep it. */
export const ledger = ({ rules, awards, names }: LedgerTokens): Provider[] => [
  made(LedgerQuery, DataSource),
  made(LedgerReportQuery, DataSource),
  made(ReportLedger, LedgerReportQuery, OrganizationQuery, names),
  made(ShowLedger, LedgerQuery, ReportLedger, rules, names, Clock),
  made(ListAwards, awards, rules, Clock),
  made(SheetReader),
  made(ImportLedger, UnitOfWork, awards, SheetReader, Clock),
  made(ShowQuarantine, UnitOfWork, awards),
  made(ResolveLines, UnitOfWork, awards, Clock),
  made(CorrectEntry, UnitOfWork, awards, Clock),
  made(ForeseeCorrection, UnitOfWork, awards, ReadFiles, RuleShelf, Clock),
  made(
    KeepersDesk,
    ImportLedger,
    ShowQuarantine,
    ResolveLines,
    CorrectEntry,
    ForeseeCorrection,
    rules,
    Clock,
  ),
];
