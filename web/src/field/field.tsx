import { useEffect } from "react";
import { Route, Switch } from "wouter";
import { useMeQuery } from "@/api/queries";
import { LoginPage } from "@/features/account/login-page";
import { SkeletonRows } from "@/ui/states";
import { DayPage } from "./day-page";
import { VisitPage } from "./visit-page";
import { remember } from "./whose";

/** The mechanic's app. Without a signal nobody can say who signs in, so the day that is on the phone is shown. */
export function Field() {
  const me = useMeQuery();
  const user = me.data?.user;
  useEffect(() => {
    if (user) remember(user);
  }, [user]);
  if (me.isPending) return <SkeletonRows rows={4} />;
  if (me.isSuccess && !me.data) return <LoginPage />;
  return (
    <Switch>
      <Route path="/visits/:id">{({ id }) => <VisitPage id={id} key={id} />}</Route>
      <Route>
        <DayPage />
      </Route>
    </Switch>
  );
}
