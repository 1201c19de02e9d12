export { type FileContent, type FileStore, type StoredFile } from './file-store';
export { LocalFileStore } from './local-file-store';
export { type AllowedType } from './sniff';
export { checkUpload, type Upload, type UploadCheck, type UploadRefusal } from './check-upload';
