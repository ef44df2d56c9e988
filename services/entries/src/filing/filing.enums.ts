import * as law from '@landfall/law';
import { enumOf } from '@landfall/service-kit';

export const FilingOutcome = enumOf(law.filingOutcomeSays, {
  name: 'FilingOutcome',
  description: 'What came of a filing.',
});
export type FilingOutcome = law.FilingOutcome;

export const FilingCapacity = enumOf(law.declarantCapacitySays, {
  name: 'FilingCapacity',
  description: 'In what right somebody makes entry (19 CFR 143.26).',
});
export type FilingCapacity = law.DeclarantCapacity;

export const FilingDesignator = enumOf(law.declarantCapacitySays, {
  only: law.designators,
  name: 'FilingDesignator',
  description: 'Who may designate a broker to make entry (19 CFR 143.26).',
});
export type FilingDesignator = law.Designator;

export const FilingTariffRole = enumOf(law.tariffRoleSays, {
  name: 'FilingTariffRole',
  description: 'What a tariff number does in a line that names several.',
});
export type FilingTariffRole = law.TariffRole;

export const FilingInvoiceHeld = enumOf(law.invoiceHeldSays, {
  name: 'FilingInvoiceHeld',
  description: 'What proof of value the filer states that it holds (19 CFR 143.27).',
});
export type FilingInvoiceHeld = law.InvoiceHeld;

export const DraftFilerKind = enumOf(law.filerKindSays, {
  name: 'DraftFilerKind',
  description: 'Who declares goods into American Samoa. The list is open: further kinds come with later versions.',
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
