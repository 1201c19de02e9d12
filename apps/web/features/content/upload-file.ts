import { api, read } from '../../api/client';

/** Stores a file; the API looks at its content before it accepts it. */
export const uploadFile = (file: File) =>
  read(
    api.POST('/api/files', {
      body: { file: file.name },
      bodySerializer: () => {
        const form = new FormData();
        form.append('file', file, file.name.normalize('NFC'));
        return form;
      },
    }),
  );
