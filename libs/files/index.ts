export { type ErasableFileStore, type FileContent, type FileStore, type StoredFile } from './file-store';
export { keptText, type KeptText } from './kept-text';
export { LocalFileStore } from './local-file-store';
export { sniff, XLSX, type AllowedType } from './sniff';
export { checkUpload, type Upload, type UploadCheck, type UploadRefusal } from './check-upload';
export { SheetReader } from './sheets/sheet-reader';
export { MOST_CELLS, type SheetAnswer, type SheetMark, type SheetRow } from './sheets/sheet-answer';
