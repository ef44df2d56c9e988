import { findings } from '@landfall/rule';
import type { AbiStatus } from '../../../words/accounts.js';
import { lawfulFiling } from '../../lawful-filing.js';
import { filerTakesPartInAbi } from './section-33-electronic-filing.js';

const found = (filerAbiStatus: AbiStatus) => findings([filerTakesPartInAbi], lawfulFiling({ filerAbiStatus }));

test.each<AbiStatus>(['OPERATIONAL', 'ON_PROBATION'])(
  'a filer who is %s files electronically (143.33, 143.6)',
  (status) => {
    expect(found(status)).toEqual([]);
  },
);

test('a filer suspended since mends the entry that was sent back, and files no new one (143.6(b), 143.36(a))', () => {
  const mending = (filerAbiStatus: AbiStatus) =>
    findings([filerTakesPartInAbi], lawfulFiling({ filerAbiStatus, mendsAnEntry: true }));
  expect(mending('SUSPENDED')).toEqual([]);
  expect(found('SUSPENDED')).toHaveLength(1);
  expect(mending('REVOKED')).toHaveLength(1);
  expect(mending('NONE')).toHaveLength(1);
});

test.each<AbiStatus>(['NONE', 'SUSPENDED', 'REVOKED'])(
  'a filer whose standing in ABI is %s does not, and is told the ways that are open (143.33)',
  (status) => {
    const [refusal] = found(status);
    expect(refusal).toMatchObject({ citation: '19 CFR 143.33', path: ['certification'], severity: 'ERROR' });
    expect(refusal?.nextStep).toMatch(
      /broker.*informal entry form to an officer or cashier at the port.*apply to take part in ABI/,
    );
  },
);
