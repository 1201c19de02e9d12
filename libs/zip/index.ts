/** Records of ZIP files whose parts are stored, in the one form that there is of them. */

export { centralHeader, endRecord, localHeader, type StoredPart } from './stored-records';
export * from './zip-words';
