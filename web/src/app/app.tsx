import { lazy, Suspense } from "react";
import { Route, Switch } from "wouter";
import { useMeQuery } from "@/api/queries";
import { ForgotPage } from "@/features/account/forgot-page";
import { LoginPage } from "@/features/account/login-page";
import { ResetPage } from "@/features/account/reset-page";
import { InboxPage } from "@/features/inbox/inbox-page";
import { LeadPage } from "@/features/lead/lead-page";
import { LeadsPage } from "@/features/leads/leads-page";
import { TodayPage } from "@/features/today/today-page";
import { Failed, SkeletonRows } from "@/ui/states";
import { MorePage } from "./more-page";
import { NotFound } from "./not-found";
import { Shell } from "./shell";

const SettingsPage = lazy(() => import("@/features/settings/settings-page"));
const SchedulePage = lazy(() => import("@/features/schedule/schedule-page"));
const JobPage = lazy(() => import("@/features/job/job-page"));
const MoneyPage = lazy(() => import("@/features/money/money-page"));
const CustomersPage = lazy(() => import("@/features/customers/customers-page"));
const CustomerPage = lazy(() => import("@/features/customers/customer-page"));
const PartsPage = lazy(() => import("@/features/parts/parts-page"));
const ReportsPage = lazy(() => import("@/features/reports/reports-page"));
const InvoicePage = lazy(() => import("@/features/money/invoice-page"));

/** The site map. */
export function App() {
  return (
    <Switch>
      <Route path="/forgot" component={ForgotPage} />
      <Route path="/reset" component={ResetPage} />
      <Route>
        <SignedIn />
      </Route>
    </Switch>
  );
}

function SignedIn() {
  const me = useMeQuery();
  if (me.isPending) return <SkeletonRows rows={6} />;
  if (me.isError) return <Failed error={me.error} onRetry={() => void me.refetch()} title="Roadcall does not answer" />;
  if (!me.data) return <LoginPage />;
  return (
    <Shell>
      <Suspense fallback={<SkeletonRows />}>
        <Switch>
          <Route path="/" component={TodayPage} />
          <Route path="/login" component={TodayPage} />
          <Route path="/leads" component={LeadsPage} />
          <Route path="/leads/:id">{({ id }) => <LeadPage key={id} id={id} />}</Route>
          <Route path="/inbox">
            <InboxPage />
          </Route>
          <Route path="/inbox/:id">{({ id }) => <InboxPage id={id} />}</Route>
          <Route path="/schedule">
            <SchedulePage />
          </Route>
          <Route path="/jobs/:id">{({ id }) => <JobPage key={id} id={id} />}</Route>
          <Route path="/money">
            <MoneyPage />
          </Route>
          <Route path="/money/:id">{({ id }) => <InvoicePage key={id} id={id} />}</Route>
          <Route path="/customers">
            <CustomersPage />
          </Route>
          <Route path="/customers/:id">{({ id }) => <CustomerPage key={id} id={id} />}</Route>
          <Route path="/parts">
            <PartsPage />
          </Route>
          <Route path="/reports">
            <ReportsPage />
          </Route>
          <Route path="/more" component={MorePage} />
          <Route path="/settings">
            <SettingsPage />
          </Route>
          <Route path="/settings/:section">{({ section }) => <SettingsPage section={section} />}</Route>
          <Route component={NotFound} />
        </Switch>
      </Suspense>
    </Shell>
  );
}
