import { useEffect } from "react";
import { Failed, SkeletonRows } from "@/ui/states";
import { useMe } from "./data";
import { Home } from "./home";
import { SignIn } from "./sign-in";
import { useWords } from "./words";

/** A customer's own pages: signed in or not, there is one screen. */
export function Portal() {
  const me = useMe();
  const { words, know } = useWords();
  const spoken = me.data?.customer.language;
  useEffect(() => {
    if (spoken === "en" || spoken === "es") know(spoken);
  }, [spoken, know]);
  if (me.isPending) return <SkeletonRows rows={4} />;
  if (me.isError) return <Failed error={me.error} title={words.loading_failed} onRetry={() => void me.refetch()} />;
  return me.data ? <Home me={me.data} /> : <SignIn />;
}
