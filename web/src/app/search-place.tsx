import { lazy, Suspense, useEffect, useState } from "react";
import { onOpenSearch } from "@/ui/search-door";

const SearchBox = lazy(() => import("@/features/search/search-box"));

/** Where the search box opens, over whatever screen there is. */
export function SearchPlace() {
  const [open, setOpen] = useState(false);
  useEffect(() => onOpenSearch(() => setOpen(true)), []);
  return <Suspense>{open && <SearchBox onClose={() => setOpen(false)} />}</Suspense>;
}
