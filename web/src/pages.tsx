import { lazy, type ComponentType } from 'react';
import { Route, Switch } from 'wouter';
import { loadAnewIfOld } from './page/load-anew-if-old.ts';
import { Nowhere } from './page/nowhere.tsx';
import { PageInLanguage } from './page/page-in-language.tsx';
import { loadTexts } from './texts/texts.ts';
import type { TextsOf } from './texts/catalogue.ts';

/** A page that is loaded when it is first shown, with its texts, so that nobody loads the pages of others. */
const page = <Props extends object>(texts: readonly TextsOf[], load: () => Promise<ComponentType<Props>>) =>
  lazy(async () => {
    const [Shown] = await Promise.all([load(), loadTexts(texts)]).catch(loadAnewIfOld);
    const InLanguage = (props: Props) => (
      <PageInLanguage texts={texts}>
        <Shown {...props} />
      </PageInLanguage>
    );
    return { default: InLanguage };
  });

const About = page(['about'], async () => (await import('./about/about-page.tsx')).AboutPage);
const Activity = page(['activity', 'inWords'], async () => (await import('./activity/activity-page.tsx')).ActivityPage);
const AccountActivity = page(
  ['activity', 'inWords'],
  async () => (await import('./activity/activity-page.tsx')).AccountActivityPage,
);
const Administration = page(
  ['administration', 'inWords'],
  async () => (await import('./administration/administration-page.tsx')).AdministrationPage,
);
const FindAccount = page(
  ['standing'],
  async () => (await import('./administration/standing/find-account-page.tsx')).FindAccountPage,
);
const AccountStanding = page(
  ['standing', 'inWords'],
  async () => (await import('./administration/standing/account-page.tsx')).AccountPage,
);
const Officer = page(['administration'], async () => (await import('./administration/officer-page.tsx')).OfficerPage);
const Analysis = page(['analysis', 'inWords'], async () => (await import('./analysis/analysis-page.tsx')).AnalysisPage);
const Arrivals = page(['carrier', 'inWords'], async () => (await import('./arrivals/arrivals-page.tsx')).ArrivalsPage);
const Conveyance = page(
  ['carrier', 'officers', 'inWords'],
  async () => (await import('./arrivals/conveyance-page.tsx')).ConveyancePage,
);
const Carrier = page(
  ['carrier', 'officers', 'inWords'],
  async () => (await import('./carrier/carrier-page.tsx')).CarrierPage,
);
const Cashier = page(
  ['cashier', 'officers', 'inWords'],
  async () => (await import('./cashier/cashier-page.tsx')).CashierPage,
);
const Closing = page(
  ['cashier', 'entry', 'inWords'],
  async () => (await import('./cashier/closing-page.tsx')).ClosingPage,
);
const Claim = page(['claim', 'signIn'], async () => (await import('./claim/claim-page.tsx')).ClaimPage);
const Draft = page(['wizard', 'upload'], async () => (await import('./wizard/draft-page.tsx')).DraftPage);
const Entry = page(
  ['entry', 'thread', 'inWords', 'upload', 'claim', 'signIn', 'sentBack', 'unsent', 'filings', 'lines', 'copy'],
  async () => (await import('./entry/entry-page.tsx')).EntryPage,
);
const Feedback = page(['feedback'], async () => (await import('./feedback/feedback-page.tsx')).FeedbackPage);
const FeedbackRead = page(
  ['feedbackRead'],
  async () => (await import('./administration/feedback/feedback-read-page.tsx')).FeedbackReadPage,
);
const Front = page(
  ['front', 'inWords', 'sentBack', 'copy'],
  async () => (await import('./front/front-page.tsx')).FrontPage,
);
const Hall = page(
  ['hall', 'officers', 'desk', 'thread', 'inWords', 'filings', 'lines'],
  async () => (await import('./officers/hall/hall-page.tsx')).HallPage,
);
const Help = page(['help'], async () => (await import('./help/help-page.tsx')).HelpPage);
const Holders = page(
  ['supervisor', 'officers', 'desk', 'cashier', 'inWords'],
  async () => (await import('./supervisor/holders-page.tsx')).HoldersPage,
);
const Link = page(['signIn'], async () => (await import('./sign-in/link-page.tsx')).LinkPage);
const Mailbox = page(['mailbox'], async () => (await import('./mailbox/mailbox-page.tsx')).MailboxPage);
const MandatesShown = page(['mandates'], async () => (await import('./mandates/mandates-page.tsx')).MandatesPage);
const GiveMandate = page(['mandates'], async () => (await import('./mandates/give-page.tsx')).GiveMandatePage);
const Pay = page(['pay'], async () => (await import('./pay/pay-page.tsx')).PayPage);
const Phases = page(['phases'], async () => (await import('./administration/phase/phases-page.tsx')).PhasesPage);
const PrintEntry = page(
  ['entry', 'inWords'],
  async () => (await import('./entry/print/print-entry-page.tsx')).PrintEntryPage,
);
const Receipt = page(['entry', 'inWords'], async () => (await import('./entry/receipt-page.tsx')).ReceiptPage);
const Release = page(['release'], async () => (await import('./release/release-page.tsx')).ReleasePage);
const Queue = page(['officers', 'inWords'], async () => (await import('./officers/queue/queue-page.tsx')).QueuePage);
const Resume = page(['resume', 'signIn'], async () => (await import('./resume/resume-page.tsx')).ResumePage);
const Review = page(
  ['officers', 'desk', 'thread', 'inWords', 'filings', 'lines'],
  async () => (await import('./officers/desk/review-page.tsx')).ReviewPage,
);
const SignIn = page(['signIn'], async () => (await import('./sign-in/sign-in-page.tsx')).SignInPage);
const SimulatedProvider = page(
  ['pay'],
  async () => (await import('./pay/simulated-provider-page.tsx')).SimulatedProviderPage,
);
const Start = page(['wizard'], async () => (await import('./wizard/start-page.tsx')).StartPage);

/** An entry, its papers, and its payment. */
const ofAnEntry = (
  <>
    <Route path="/entries/:reference">{({ reference }) => <Entry key={reference} reference={reference} />}</Route>
    <Route path="/entries/:reference/print">{({ reference }) => <PrintEntry reference={reference} />}</Route>
    <Route path="/entries/:reference/receipt">{({ reference }) => <Receipt reference={reference} />}</Route>
    <Route path="/entries/:reference/pay">{({ reference }) => <Pay key={reference} reference={reference} />}</Route>
    <Route path="/pay/simulated/:id">{({ id }) => <SimulatedProvider key={id} id={id} />}</Route>
  </>
);

/** Where officers, cashiers and carriers work; the switch looks into it as if it stood there. */
const customsPages = (
  <>
    <Route path="/officers" component={Queue} />
    <Route path="/officers/reviews/:id">{({ id }) => <Review key={id} reviewId={id} />}</Route>
    <Route path="/officers/arrivals" component={Arrivals} />
    <Route path="/officers/arrivals/:id">{({ id }) => <Conveyance key={id} id={id} />}</Route>
    <Route path="/officers/holders" component={Holders} />
    <Route path="/hall/:reference?">{({ reference: of = '' }) => <Hall key={of} reference={of} />}</Route>
    <Route path="/cashier" component={Cashier} />
    <Route path="/cashier/closing" component={Closing} />
    <Route path="/carrier" component={Carrier} />
  </>
);

/** Of those who administer the platform. */
const administration = (
  <>
    <Route path="/administration" component={Administration} />
    <Route path="/administration/accounts" component={FindAccount} />
    <Route path="/administration/accounts/:accountId">
      {({ accountId }) => <AccountStanding key={accountId} accountId={decodeURIComponent(accountId)} />}
    </Route>
    <Route path="/administration/phases" component={Phases} />
    <Route path="/administration/feedback" component={FeedbackRead} />
    <Route path="/administration/:subject">
      {({ subject }) => <Officer key={subject} subjectId={decodeURIComponent(subject)} />}
    </Route>
  </>
);

/** Every address of the portal. */
export function Pages() {
  return (
    <Switch>
      <Route path="/" component={Front} />
      <Route path="/start" component={Start} />
      <Route path="/drafts/:reference/:step?">
        {({ reference, step }) => <Draft key={reference} reference={reference} {...(step ? { step } : {})} />}
      </Route>
      {ofAnEntry}
      <Route path="/release/:code?">{({ code }) => <Release key={code} typed={code ?? ''} />}</Route>
      <Route path="/resume" component={Resume} />
      <Route path="/sign-in" component={SignIn} />
      <Route path="/link" component={Link} />
      <Route path="/claim" component={Claim} />
      <Route path="/help" component={Help} />
      <Route path="/about" component={About} />
      <Route path="/feedback" component={Feedback} />
      <Route path="/mailbox" component={Mailbox} />
      <Route path="/mandates" component={MandatesShown} />
      <Route path="/mandates/give/:code">{({ code }) => <GiveMandate key={code} code={code} />}</Route>
      <Route path="/activity" component={Activity} />
      <Route path="/activity/:accountId">
        {({ accountId }) => <AccountActivity key={accountId} accountId={decodeURIComponent(accountId)} />}
      </Route>
      <Route path="/analysis" component={Analysis} />
      {administration}
      {customsPages}
      <Route component={Nowhere} />
    </Switch>
  );
}
