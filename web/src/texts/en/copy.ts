/** What a filer reads who declares again what an earlier entry declared. */
export const copy = {
  act: 'Declare the same again',
  actOne: 'Declare the same again as in {{reference}}',
  says: 'A new declaration with the same answers and goods. Bill, day of arrival, charges and documents you give anew.',
  copying: 'Copying…',
  from: 'Copied from {{reference}}',
  check: 'Look through every answer: you certify it for this shipment.',
  OF_THE_SHIPMENT: 'Left empty, since it belongs to that shipment:',
  OF_THE_FILER: 'Left empty, since another account filed it:',
  ASKED_NO_MORE: 'Left out, since it is asked no more:',
  CHOICE_NO_MORE: 'Left empty, since what was chosen can be chosen no more:',
  documents: 'Documents and your own reference are not copied either.',
  inLines_one: '{{question}} (line {{lines}})',
  inLines_other: '{{question}} (lines {{lines}})',
};
