// Units of quantity of the tariff. Not modelled: which unit a tariff number asks for.
import { unitsOfQuantity } from '../words/units.js';
import { figureOn, type Figure, type Temporal } from '@landfall/rule';

export const tariffUnits: Figure<readonly string[]> = {
  says: 'units of quantity that are known here',
  citation: null,
  values: [
    {
      from: '2016-08-26',
      is: unitsOfQuantity.map(({ code }) => code),
      by: 'the units that the tariff’s export prints, with the codes of the Automated Export System as the trade lists them (secondary). The list may lack some, so that another one warns and does not refuse',
      trust: 'SECONDARY',
    },
  ],
};

export const isTariffUnit = (code: string, on: Temporal.PlainDate): boolean => figureOn(tariffUnits, on).includes(code);
