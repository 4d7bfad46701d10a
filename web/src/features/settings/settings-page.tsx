import type { ComponentType } from "react";
import { Link, useLocation } from "wouter";
import { useWide } from "@/ui/use-media";
import { Icon, type IconName } from "@/ui/icon";
import { Page } from "@/ui/page";
import { EmergencySection } from "./emergency-section";
import { HoursSection } from "./hours-section";
import { PeopleSection } from "./people-section";
import { PhoneSection } from "./phone-section";
import { PricesSection } from "./prices-section";
import { ShopSection } from "./shop-section";
import { TextsSection } from "./texts-section";
import { VisitsSection } from "./visits-section";
import { YouSection } from "./you-section";
import "./settings.css";

interface Section {
  path: string;
  label: string;
  about: string;
  icon: IconName;
  view: ComponentType;
}

const sections: Section[] = [
  { path: "shop", label: "Shop", about: "Name, numbers, area", icon: "wrench", view: ShopSection },
  { path: "phone", label: "Phone", about: "Forwarding, greeting, recording", icon: "phone", view: PhoneSection },
  { path: "hours", label: "Hours", about: "When you are open", icon: "clock", view: HoursSection },
  { path: "visits", label: "Visits, law and reviews", about: "Drives, state rules, review link", icon: "calendar", view: VisitsSection },
  { path: "emergencies", label: "Emergencies", about: "Who is called, and in which order", icon: "bolt", view: EmergencySection },
  { path: "texts", label: "Texts", about: "Words, ask first, quiet hours", icon: "text", view: TextsSection },
  { path: "prices", label: "Prices", about: "Price book, rates, tax, supplies", icon: "price", view: PricesSection },
  { path: "people", label: "People", about: "Who works here", icon: "person", view: PeopleSection },
  { path: "you", label: "You", about: "Password, devices, sign out", icon: "key", view: YouSection },
];

/** A list of what can be set; on a wide screen beside the chosen one. */
export default function SettingsPage({ section }: { section?: string }) {
  const [, go] = useLocation();
  const wide = useWide();
  const chosen = sections.find((one) => one.path === section) ?? (wide ? sections[0] : undefined);
  const View = chosen?.view;
  const inner = !wide && chosen;
  return (
    <Page title={inner ? chosen.label : "Settings"} tab={chosen ? `${chosen.label} · Settings` : "Settings"} onBack={inner ? () => go("/settings") : undefined}>
      <div className={section ? "settings inner" : "settings"}>
        <nav className="settings-nav" aria-label="Settings">
          {sections.map((one) => (
            <Link key={one.path} href={`/settings/${one.path}`} aria-current={one === chosen ? "page" : undefined}>
              <Icon name={one.icon} />
              <span>
                <strong>{one.label}</strong>
                <small>{one.about}</small>
              </span>
              <Icon name="right" />
            </Link>
          ))}
        </nav>
        {View && <View key={chosen.path} />}
      </div>
    </Page>
  );
}
