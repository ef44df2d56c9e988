import { registerEnumType } from 'type-graphql';

export enum DraftStatus {
  DRAFT = 'DRAFT',
  FILED = 'FILED',
  DISCARDED = 'DISCARDED',
}
registerEnumType(DraftStatus, {
  name: 'DraftStatus',
  description: 'Where a draft stands.',
  valuesConfig: {
    DRAFT: { description: 'Being written.' },
    FILED: { description: 'Filed: see `entry`. It is not written to any more.' },
    DISCARDED: { description: 'Thrown away, its answers too.' },
  },
});

export enum DraftFilerKind {
  PERSON = 'PERSON',
  BUSINESS = 'BUSINESS',
}
registerEnumType(DraftFilerKind, {
  name: 'DraftFilerKind',
  description: 'Whether a person files for themselves or somebody for an organisation.',
  valuesConfig: {
    PERSON: { description: 'A person, for goods of their own.' },
    BUSINESS: { description: 'A business or another organisation.' },
  },
});

export enum ImportPurpose {
  RESALE = 'RESALE',
  OPERATIONS = 'OPERATIONS',
  PROJECT = 'PROJECT',
  OTHER_COMMERCIAL = 'OTHER_COMMERCIAL',
  PERSONAL = 'PERSONAL',
}
registerEnumType(ImportPurpose, {
  name: 'ImportPurpose',
  description: 'What goods are brought into American Samoa for.',
  valuesConfig: {
    RESALE: { description: 'To be sold.' },
    OPERATIONS: { description: 'To run a business or organisation with, as equipment and supplies.' },
    PROJECT: { description: 'For a project, as the materials of a building.' },
    OTHER_COMMERCIAL: { description: 'Any other use in trade.' },
    PERSONAL: { description: 'For oneself and one’s household.' },
  },
});

export enum ExciseCategory {
  NONE = 'NONE',
  ALCOHOL = 'ALCOHOL',
  TOBACCO = 'TOBACCO',
  VEHICLE = 'VEHICLE',
  PETROLEUM = 'PETROLEUM',
  SECOND_HAND = 'SECOND_HAND',
}
registerEnumType(ExciseCategory, {
  name: 'ExciseCategory',
  description: 'Whether goods are of a category that American Samoa’s excise lists with a rate of its own.',
  valuesConfig: {
    NONE: { description: 'Of none that is listed.' },
    ALCOHOL: { description: 'Beer, malt extract and any alcoholic beverage.' },
    TOBACCO: { description: 'Tobacco products and smoking accessories.' },
    VEHICLE: { description: 'Motor vehicles.' },
    PETROLEUM: { description: 'Petroleum products.' },
    SECOND_HAND: {
      description: 'Second-hand goods, as older declarations say; a draft that says so is asked to choose again.',
      deprecationReason:
        'No category of the excise: choose as for new goods, and say with `usedMachine` what is taxed upon resale.',
    },
  },
});
