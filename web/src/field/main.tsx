import "@/ui/ui.css";
import "./field.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Router } from "wouter";
import { queries } from "@/api/queries";
import { ToastProvider } from "@/ui/toast";
import { keepCodeReader } from "./code-reader";
import { Field } from "./field";
import { persist } from "./store";

if ("serviceWorker" in navigator) {
  void navigator.serviceWorker.register("/field/sw.js", { scope: "/field/" });
  // Without a signal it comes another time.
  keepCodeReader().catch(() => undefined);
}
persist();

const root = document.getElementById("root");
if (!root) throw new Error("the page has no root");
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <ToastProvider>
        <Router base="/field">
          <Field />
        </Router>
      </ToastProvider>
    </QueryClientProvider>
  </StrictMode>,
);
