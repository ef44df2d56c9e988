import { registerEnumType } from 'type-graphql';

export enum UploadStatus {
  RECEIVING = 'RECEIVING',
  STORED = 'STORED',
  REJECTED = 'REJECTED',
  EXPIRED = 'EXPIRED',
}
registerEnumType(UploadStatus, {
  name: 'UploadStatus',
  description: 'Where an upload stands.',
  valuesConfig: {
    RECEIVING: { description: 'Bytes are still to come: the upload’s `url` takes them.' },
    STORED: { description: 'The file was checked and is kept as a document.' },
    REJECTED: { description: 'The file was refused, for the reasons in `problems`; nothing is kept.' },
    EXPIRED: {
      description: 'It was not finished in time, or no filing named its document within 120 days; nothing is kept.',
    },
  },
});
