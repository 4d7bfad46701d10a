import { Link } from "wouter";
import { Page } from "@/ui/page";
import { Empty } from "@/ui/states";

export function NotFound() {
  return (
    <Page title="Not here">
      <Empty icon="search" title="There is no such page" action={<Link className="button primary" href="/">Go to Today</Link>}>
        The address may be mistyped, or what it showed is gone.
      </Empty>
    </Page>
  );
}
