import "@/ui/ui.css";
import "./portal.css";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Portal } from "./portal";
import { WordsProvider } from "./words";
import { ToastProvider } from "@/ui/toast";

const queries = new QueryClient({ defaultOptions: { queries: { retry: 1, staleTime: 30_000 }, mutations: { retry: false } } });
const root = document.getElementById("root");
if (!root) throw new Error("the page has no root");
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <ToastProvider>
        <WordsProvider>
          <Portal />
        </WordsProvider>
      </ToastProvider>
    </QueryClientProvider>
  </StrictMode>,
);
