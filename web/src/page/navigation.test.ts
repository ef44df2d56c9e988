import type { Viewer } from '../session/session.ts';
import { navigationOf } from './navigation.ts';

const somebody = (viewer: Partial<Viewer>) => ({ accountId: null, roles: [], isGuest: false, ...viewer }) as Viewer;
const inTrade = { accountId: 'acc_1', isCustoms: false };
const atCustoms = (...roles: string[]) => somebody({ isCustoms: true, roles });

test.each<[string, Viewer | null, string[]]>([
  ['nobody begins, comes back or signs in', null, ['/', '/start', '/resume', '/sign-in']],
  [
    'a guest may keep the account',
    somebody({ ...inTrade, isGuest: true, roles: ['GUEST'] }),
    ['/', '/start', '/activity', '/claim'],
  ],
  [
    'an importer has one already, and gives or holds mandates',
    somebody({ ...inTrade, roles: ['IMPORTER'] }),
    ['/', '/start', '/activity', '/mandates'],
  ],
  ['an officer has the queue, the hall and the log', atCustoms('OFFICER'), ['/', '/officers', '/hall', '/activity']],
  [
    'a supervisor sees who holds what, the figures, the phases and what people say',
    atCustoms('SUPERVISOR'),
    [
      '/',
      '/officers',
      '/officers/holders',
      '/activity',
      '/analysis',
      '/administration/phases',
      '/administration/feedback',
    ],
  ],
  ['a cashier takes payments', atCustoms('CASHIER'), ['/', '/cashier', '/activity']],
  ['an analyst has figures, and no queue', atCustoms('ANALYST'), ['/', '/activity', '/analysis']],
  [
    'an administrator has officers, phases and what people say, and no log of accounts',
    atCustoms('ADMINISTRATOR'),
    ['/', '/administration', '/administration/phases', '/administration/feedback'],
  ],
  ['whoever left Customs is led nowhere', somebody({ isCustoms: false }), ['/']],
])('%s', (_who, viewer, to) => {
  expect(navigationOf(viewer).map((link) => link.to)).toEqual(to);
});
