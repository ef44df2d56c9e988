/** Ports at which goods are entered, and so officers work: those of the law of entry, by code. */
const knownPorts: ReadonlySet<string> = new Set([
  // The customs territory of the United States, by Schedule D.
  ...['0101', '0401', '0901', '1001', '1003', '1101', '1303', '1703', '1803', '2002', '2704', '2709', '3126', '3201'],
  ...['3801', '3901', '5201'],
  // American Samoa: Pago Pago.
  'ASPPG',
]);

export const isKnownPort = (code: string): boolean => knownPorts.has(code);
