import { useViewer } from '../session/session.ts';
import { CustomsHome } from './customs-home.tsx';
import { Welcome } from './welcome.tsx';
import { YourDeclarations } from './your-declarations.tsx';

/** The home page: what this is to who is new, one's declarations to filers, one's pages to Customs. */
export function FrontPage() {
  const viewer = useViewer();
  if (!viewer) return <Welcome />;
  return viewer.isCustoms ? <CustomsHome viewer={viewer} /> : <YourDeclarations viewer={viewer} />;
}
