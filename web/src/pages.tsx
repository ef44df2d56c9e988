import { lazy, type ComponentType } from 'react';
import { Route, Switch } from 'wouter';
import { Nowhere } from './page/nowhere.tsx';

/** A page that is loaded when it is first shown, so that nobody loads the pages of others. */
const page = <Props,>(load: () => Promise<ComponentType<Props>>) => lazy(async () => ({ default: await load() }));

const Activity = page(async () => (await import('./activity/activity-page.tsx')).ActivityPage);
const Administration = page(async () => (await import('./administration/administration-page.tsx')).AdministrationPage);
const Analysis = page(async () => (await import('./analysis/analysis-page.tsx')).AnalysisPage);
const Cashier = page(async () => (await import('./cashier/cashier-page.tsx')).CashierPage);
const Claim = page(async () => (await import('./claim/claim-page.tsx')).ClaimPage);
const Draft = page(async () => (await import('./wizard/draft-page.tsx')).DraftPage);
const Entry = page(async () => (await import('./entry/entry-page.tsx')).EntryPage);
const Front = page(async () => (await import('./front/front-page.tsx')).FrontPage);
const Holders = page(async () => (await import('./supervisor/holders-page.tsx')).HoldersPage);
const Link = page(async () => (await import('./sign-in/link-page.tsx')).LinkPage);
const Mailbox = page(async () => (await import('./mailbox/mailbox-page.tsx')).MailboxPage);
const PrintEntry = page(async () => (await import('./entry/print-entry-page.tsx')).PrintEntryPage);
const Queue = page(async () => (await import('./officers/queue-page.tsx')).QueuePage);
const Resume = page(async () => (await import('./resume/resume-page.tsx')).ResumePage);
const Review = page(async () => (await import('./officers/review-page.tsx')).ReviewPage);
const SignIn = page(async () => (await import('./sign-in/sign-in-page.tsx')).SignInPage);
const Start = page(async () => (await import('./wizard/start-page.tsx')).StartPage);

/** Every address of the portal. */
export function Pages() {
  return (
    <Switch>
      <Route path="/" component={Front} />
      <Route path="/start" component={Start} />
      <Route path="/drafts/:reference/:step?">
        {({ reference, step }) => <Draft key={reference} reference={reference} {...(step ? { step } : {})} />}
      </Route>
      <Route path="/entries/:reference">{({ reference }) => <Entry key={reference} reference={reference} />}</Route>
      <Route path="/entries/:reference/print">{({ reference }) => <PrintEntry reference={reference} />}</Route>
      <Route path="/resume" component={Resume} />
      <Route path="/sign-in" component={SignIn} />
      <Route path="/link" component={Link} />
      <Route path="/claim" component={Claim} />
      <Route path="/mailbox" component={Mailbox} />
      <Route path="/activity" component={Activity} />
      <Route path="/analysis" component={Analysis} />
      <Route path="/administration" component={Administration} />
      <Route path="/officers" component={Queue} />
      <Route path="/officers/reviews/:id">{({ id }) => <Review key={id} reviewId={id} />}</Route>
      <Route path="/officers/holders" component={Holders} />
      <Route path="/cashier" component={Cashier} />
      <Route component={Nowhere} />
    </Switch>
  );
}
