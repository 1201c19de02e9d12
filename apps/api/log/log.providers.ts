import { DataSource } from 'typeorm';
import { ShowLog } from '@vinhdanh/application';
import { LogQuery } from '@vinhdanh/persistence';
import { made } from '../made';

/** What shows the log of the record. */
export const LOG = [made(LogQuery, DataSource), made(ShowLog, LogQuery)];
