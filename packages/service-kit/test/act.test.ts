import { act, acted, systemCaller } from '../src/index.js';
import { serviceUnderTest, type ServiceUnderTest } from '../src/testing/index.js';
import { opened, thingService } from './thing-service.js';

let it: ServiceUnderTest;
beforeAll(async () => {
  it = await serviceUnderTest(thingService);
});
afterAll(() => it.stop());

const context = () => it.service.contextFor(systemCaller('accounts'));
const insert = (name: string) => ['insert into thing (name) values (?)', [name]] as const;
const named = async (name: string) =>
  (await context().em.execute('select id from thing where name = ?', [name])) as unknown[];

describe('work that is no mutation', () => {
  test('keeps what it did and announces it, in the name of whoever acts', async () => {
    const answer = await act(context(), async ({ em }) => {
      await em.execute(...insert('kept'));
      return acted('kept', opened('acc_kept'));
    });
    expect([answer, await named('kept')]).toEqual(['kept', [expect.anything()]]);
    const told = (await it.announced()).filter(({ subject }) => subject === 'acc_kept');
    expect(told).toMatchObject([{ type: 'account.opened', actor: 'system:accounts' }]);
  });

  test('leaves nothing when it fails, and tells of nothing', async () => {
    const failing = act(context(), async ({ em }) => {
      await em.execute(...insert('left'));
      throw new Error('half-way');
    });
    await expect(failing).rejects.toThrow('half-way');
    expect(await named('left')).toEqual([]);
  });

  test.each(['40001', '40P01'])(
    'is done again when another came between (%s), and its event happens once',
    async (code) => {
      let attempts = 0;
      const subject = `acc_${code}`;
      await act(context(), async ({ em }) => {
        attempts += 1;
        await em.execute(...insert(code));
        if (attempts < 3) throw Object.assign(new Error('another came between'), { code });
        return acted(undefined, opened(subject));
      });
      expect([attempts, (await named(code)).length]).toEqual([3, 1]);
      expect((await it.announced()).filter((event) => event.subject === subject)).toHaveLength(1);
    },
  );
});
