import { refused, systemCaller, userError, type UserError } from '../src/index.js';
import { change, type Operation } from '../src/records/change.js';
import { GraphQLDecimal } from '../src/graph/scalars.js';
import { serviceUnderTest, type ServiceUnderTest } from '../src/testing/index.js';
import { thingService } from './thing-service.js';
import { as } from '../src/records/as.js';

let it: ServiceUnderTest;
beforeAll(async () => {
  it = await serviceUnderTest(thingService);
});
afterAll(() => it.stop());

class Payload {
  userErrors: UserError[] = [];
}
const pay: Operation<Payload> = {
  name: 'pay',
  payload: Payload,
  constraints: { thing_name_key: userError('NAME_TAKEN', 'There is a thing of that name.', ['name']) },
};
const payload = (...userErrors: UserError[]) => as(Payload, { userErrors });
const sent = () => ({ amountUsd: GraphQLDecimal.parseValue('1.250') });
const paying = (work: Parameters<typeof change<object, Payload>>[3]) =>
  change(pay, sent(), it.service.contextFor(systemCaller('accounts')), work);
const codesOf = ({ userErrors }: Payload) => userErrors.map(({ code }) => code);

describe('where an amount can be read in two ways', () => {
  test('all else that is wrong is told beside it', async () => {
    const alsoWrong = userError('TEXT_MISSING', 'A name is missing.', ['name']);
    expect(codesOf(await paying(async () => refused(payload(alsoWrong))))).toEqual([
      ...['AMOUNT_AMBIGUOUS', 'TEXT_MISSING'],
    ]);
  });

  test('a fault stays a fault, and is told to nobody as a mistake of theirs', async () => {
    const failing = paying(async () => {
      throw new TypeError('undefined is not a function');
    });
    await expect(failing).rejects.toThrow(TypeError);
    await expect(paying(async ({ em }) => em.execute('select from no_such_table'))).rejects.toThrow(/no_such_table/);
  });

  test('what another request undid is tried again', async () => {
    let attempts = 0;
    const answer = await paying(async () => {
      attempts += 1;
      if (attempts === 1) throw Object.assign(new Error('could not serialize access'), { code: '40001' });
      return refused(payload());
    });
    expect([attempts, ...codesOf(answer)]).toEqual([2, 'AMOUNT_AMBIGUOUS']);
  });

  test('what the database refuses by name is told beside it', async () => {
    const twice = paying(async ({ em }) => em.execute("insert into thing (name) values ('one'), ('one')"));
    expect(codesOf(await twice)).toEqual(['AMOUNT_AMBIGUOUS', 'NAME_TAKEN']);
  });
});
