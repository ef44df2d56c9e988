import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../graph/graph.ts';
import { Notice } from '../page/notice.tsx';
import { PageHeading } from '../page/heading.tsx';
import { PageLink } from '../page/route.tsx';
import { useViewer, type Viewer } from '../session/session.ts';
import { useTexts } from '../texts/texts.ts';
import { Unbroken } from '../session/unbroken.tsx';

/** What a link is for, and whose. */
export interface Looked {
  purpose: string;
  /** The address that it went to, as its owner recognises it and nobody else learns it. */
  address: string;
  displayName?: string | null;
  isAskedHere: boolean;
  /** Sent back by who goes on in another browser than the one that asked; null where the link works only there. */
  answer?: string | null;
}

interface GoodLinkProps {
  looked: Looked;
  using: boolean;
  use(): void;
}

const purposes = ['SIGN_IN', 'CLAIM', 'FIND', 'INVITATION'] as const;

/** A link that works, and the button that uses it. In another browser than the one that asked, who is here comes first. */
export function GoodLink({ looked, using, use }: GoodLinkProps) {
  const t = useTexts('signIn');
  const { purpose, address, displayName, isAskedHere, answer } = looked;
  const known = purposes.find((each) => each === purpose) ?? 'SIGN_IN';
  return (
    <>
      <PageHeading title={t('link.title')}>{t('link.title')}</PageHeading>
      <p className="font-body-lg measure-4">
        {t(`link.${known}`)} {displayName && t('link.for', { name: displayName })}{' '}
        <Unbroken says={t('link.wentTo', { address })} address={address} />
      </p>
      {!isAskedHere && known !== 'INVITATION' && <p className="measure-4">{t(`link.elsewhere.${known}`)}</p>}
      {answer === null && <p className="measure-4">{t('link.onlyThere')}</p>}
      {isAskedHere && <Use big using={using} use={use} says={t('link.use')} />}
      {!isAskedHere && answer !== null && <GoOnElsewhere {...{ looked, using, use }} />}
      <p className="text-base-dark measure-4">{t('link.scanners')}</p>
    </>
  );
}

/** Who is here stays so with the first button; what going on means is said before it can be chosen. */
function GoOnElsewhere({ looked: { address }, using, use }: GoodLinkProps) {
  const t = useTexts('signIn');
  const viewer = useViewer();
  if (!viewer)
    return (
      <Use big using={using} use={use} says={<Unbroken says={t('link.useAs', { address })} address={address} />} />
    );
  return (
    <>
      <Notice kind="warning" heading={t('link.here.heading')}>
        <p>{viewer.isGuest ? <HereAsGuest address={address} /> : <HereAs viewer={viewer} address={address} />}</p>
      </Notice>
      <div className="portal-choices margin-top-2">
        <PageLink to="/" className="usa-button">
          {t('link.here.stay')}
        </PageLink>
        <Use using={using} use={use} says={<Unbroken says={t('link.useAs', { address })} address={address} />} />
      </div>
    </>
  );
}

const GuestHas = graphql(`
  query GuestHas {
    drafts(first: 1) {
      nodes {
        reference
      }
    }
    entries(first: 1) {
      nodes {
        reference
      }
    }
  }
`);

function HereAsGuest({ address }: { address: string }) {
  const t = useTexts('signIn');
  const [{ data }] = useQuery({ query: GuestHas });
  const reference = (data?.entries?.nodes[0] ?? data?.drafts?.nodes[0])?.reference;
  return (
    <>
      {reference ? t('link.here.guestWith', { reference }) : t('link.here.guest')}{' '}
      <Unbroken says={t('link.here.guestEnds', { address })} address={address} />
    </>
  );
}

function HereAs({ viewer: { displayName, email }, address }: { viewer: Viewer; address: string }) {
  const t = useTexts('signIn');
  return <Unbroken says={t('link.here.person', { name: displayName ?? email, address })} address={address} />;
}

function Use({ using, use, says, big = false }: { using: boolean; use(): void; says: ReactNode; big?: boolean }) {
  const t = useTexts('signIn');
  const look = big ? 'usa-button--big' : 'usa-button--outline';
  return (
    <button type="button" className={`usa-button ${look}`} disabled={using} onClick={use}>
      {using ? t('link.using') : says}
    </button>
  );
}
