import { customsRoles, portRoles } from '@landfall/law';
import type { Viewer } from '../session/session.ts';

/** A link of the header; `name` is its text in the catalogue. */
export interface NavigationLink {
  to: string;
  name:
    'home' | 'yours' | 'customsLog' | 'start' | 'resume' | 'signIn' | 'keep' | 'activity' | 'mandates' | CustomsName;
}

type CustomsName = 'queue' | 'hall' | 'holders' | 'cashier' | 'analysis' | 'administration' | 'phases' | 'feedback';

const toNobody: readonly NavigationLink[] = [
  { to: '/', name: 'home' },
  { to: '/start', name: 'start' },
  { to: '/resume', name: 'resume' },
  { to: '/sign-in', name: 'signIn' },
];

const toTheTrade: readonly NavigationLink[] = [
  { to: '/', name: 'yours' },
  { to: '/start', name: 'start' },
  { to: '/activity', name: 'activity' },
];

const toCustoms: readonly (NavigationLink & { roles: readonly string[] })[] = [
  { to: '/', name: 'home', roles: customsRoles },
  { to: '/officers', name: 'queue', roles: ['OFFICER', 'SUPERVISOR'] },
  { to: '/hall', name: 'hall', roles: ['OFFICER'] },
  { to: '/officers/holders', name: 'holders', roles: ['SUPERVISOR'] },
  { to: '/cashier', name: 'cashier', roles: ['CASHIER'] },
  { to: '/activity', name: 'customsLog', roles: portRoles },
  { to: '/analysis', name: 'analysis', roles: ['ANALYST', 'SUPERVISOR'] },
  { to: '/administration', name: 'administration', roles: ['ADMINISTRATOR'] },
  { to: '/administration/phases', name: 'phases', roles: ['SUPERVISOR', 'ADMINISTRATOR'] },
  { to: '/administration/feedback', name: 'feedback', roles: ['SUPERVISOR', 'ADMINISTRATOR'] },
];

/** Somebody who worked for Customs and whose rights have ended: they act for no account. */
export const hasNoRights = ({ accountId, roles }: Viewer): boolean => accountId === null && roles.length === 0;

/** The links that somebody has use for. What they may see is decided by the platform, not here. */
export function navigationOf(viewer: Viewer | null): readonly NavigationLink[] {
  if (!viewer) return toNobody;
  if (viewer.isCustoms) return toCustoms.filter(({ roles }) => roles.some((role) => viewer.roles.includes(role)));
  if (hasNoRights(viewer)) return toNobody.slice(0, 1);
  return [...toTheTrade, viewer.isGuest ? { to: '/claim', name: 'keep' } : { to: '/mandates', name: 'mandates' }];
}
