import { PageHeading } from '../page/heading.tsx';
import { useViewer } from '../session/session.ts';
import { SignInAsPersona } from '../sign-in/sign-in-as-persona.tsx';
import { NewestEntries } from './newest-entries.tsx';
import { OpenEntry } from './open-entry.tsx';

/** What Landfall is, and the way to an entry. */
export function FrontPage() {
  const viewer = useViewer();
  return (
    <>
      <PageHeading title="Landfall">Landfall</PageHeading>
      <p className="font-body-md line-height-body-5 measure-5 margin-top-0">
        An open customs platform. Brokers’ systems and importers file entries, officers decide on them, and everyone who
        may see an entry follows it here, live, to its release.
      </p>
      {viewer ? (
        <div className="grid-row grid-gap">
          <div className="desktop:grid-col-8">
            <NewestEntries />
          </div>
          <div className="desktop:grid-col-4 margin-top-3 desktop:margin-top-0">
            <OpenEntry />
          </div>
        </div>
      ) : (
        <SignInAsPersona />
      )}
    </>
  );
}
