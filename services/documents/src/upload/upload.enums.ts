import { enumOf } from '@landfall/service-kit';

const statusSays = {
  RECEIVING: 'Bytes are still to come: the upload’s `url` takes them.',
  STORED: 'The file was checked and is kept as a document.',
  REJECTED: 'The file was refused, for the reasons in `problems`; nothing is kept.',
  EXPIRED: 'It was not finished in time, or no filing named its document within 120 days; nothing is kept.',
};
export const UploadStatus = enumOf(statusSays, { name: 'UploadStatus', description: 'Where an upload stands.' });
export type UploadStatus = keyof typeof statusSays;
