import * as law from '@landfall/law';
import { enumOf } from '@landfall/service-kit';

export const DraftStatus = enumOf(law.draftStatusSays, {
  name: 'DraftStatus',
  description: 'Where a draft stands.',
});
export type DraftStatus = law.DraftStatus;

export const DraftFilerKind = enumOf(law.filerKindSays, {
  name: 'DraftFilerKind',
  description: 'Whether a person files for themselves or somebody for an organisation.',
});
export type DraftFilerKind = law.FilerKind;

export const ImportPurpose = enumOf(law.importPurposeSays, {
  name: 'ImportPurpose',
  description: 'What goods are brought into American Samoa for.',
});
export type ImportPurpose = law.ImportPurpose;

export const ExciseCategory = enumOf(law.filedCategorySays, {
  name: 'ExciseCategory',
  description: 'Whether goods are of a category that American Samoa’s excise lists with a rate of its own.',
  deprecated: {
    SECOND_HAND:
      'No category of the excise: choose as for new goods, and say with `usedMachine` what is taxed upon resale.',
  },
});
export type ExciseCategory = law.FiledCategory;
