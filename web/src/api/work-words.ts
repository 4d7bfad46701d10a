import type { IconName } from "@/ui/icon";
import type { BadgeTone } from "@/ui/pieces";
import type { Estimate, Invoice, Job, Payment } from "./types";

/** The vocabulary of visits and money in words for people. */

interface Step {
  /** Where a visit is. */
  label: string;
  /** What a person says to bring it there. */
  act: string;
  icon: IconName;
  tone: BadgeTone;
}

export const jobSteps: Record<Job["status"], Step> = {
  scheduled: { label: "Scheduled", act: "Put back on the schedule", icon: "calendar", tone: "info" },
  confirmed: { label: "Confirmed", act: "The customer confirmed", icon: "check", tone: "accent" },
  en_route: { label: "On the way", act: "On my way", icon: "car", tone: "accent" },
  on_site: { label: "Arrived", act: "Arrived", icon: "pin", tone: "accent" },
  working: { label: "Working", act: "Start the work", icon: "wrench", tone: "accent" },
  paused: { label: "Paused", act: "Pause: wait for parts", icon: "pause", tone: "warn" },
  done: { label: "Work done", act: "The work is done", icon: "check", tone: "warn" },
  invoiced: { label: "Invoiced", act: "Make the invoice", icon: "file", tone: "warn" },
  paid: { label: "Paid", act: "Take a payment", icon: "price", tone: "accent" },
  no_show: { label: "Nobody there", act: "Nobody was there", icon: "off", tone: "danger-soft" },
  cancelled: { label: "Cancelled", act: "Cancel the visit", icon: "x", tone: "danger-soft" },
};

/** The way of a visit that goes well. */
export const jobPath: readonly Job["status"][] = ["scheduled", "confirmed", "en_route", "on_site", "working", "done", "invoiced", "paid"];

export const estimateTones: Partial<Record<Estimate["status"], BadgeTone>> = {
  approved: "accent",
  partly_approved: "accent",
  declined: "danger-soft",
  waiting_approval: "warn",
};

export const invoiceTones: Record<Invoice["status"], BadgeTone> = {
  open: "warn",
  part_paid: "warn",
  paid: "accent",
  void: "plain",
  written_off: "danger-soft",
};

export const invoiceWords = [
  { value: "open", label: "Not paid" },
  { value: "part_paid", label: "Partly paid" },
  { value: "paid", label: "Paid" },
  { value: "void", label: "Void" },
  { value: "written_off", label: "Written off" },
] as const;

export const methods: readonly { value: Payment["method"]; label: string }[] = [
  { value: "cash", label: "Cash" },
  { value: "check", label: "Check" },
  { value: "card", label: "Card" },
  { value: "other", label: "Other" },
];

export const lineKinds = [
  { value: "labor", label: "Labor" },
  { value: "part", label: "Part" },
  { value: "fee", label: "Fee" },
  { value: "travel", label: "Travel" },
  { value: "supplies", label: "Shop supplies" },
  { value: "discount", label: "Discount" },
] as const;

/** The usual options of one job; a shop may name its own. */
export const optionNames = [
  { value: "good", label: "Good" },
  { value: "better", label: "Better" },
  { value: "best", label: "Best" },
] as const;
