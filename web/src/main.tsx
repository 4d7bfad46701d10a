import "@/ui/ui.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Router } from "wouter";
import { queries } from "@/api/queries";
import { App } from "@/app/app";
import { ToastProvider } from "@/ui/toast";

const root = document.getElementById("root");
if (!root) throw new Error("the page has no root");
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <ToastProvider>
        <Router base="/desk">
          <App />
        </Router>
      </ToastProvider>
    </QueryClientProvider>
  </StrictMode>,
);
