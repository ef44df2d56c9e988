import { PageHeading } from '../page/heading.tsx';
import { SignInAsPersona } from './sign-in-as-persona.tsx';

/** The ways to sign in. */
export function SignInPage() {
  return (
    <>
      <PageHeading title="Sign in">Sign in</PageHeading>
      <SignInAsPersona />
    </>
  );
}
