import { Link } from "wouter";
import { Icon } from "@/ui/icon";
import { Page } from "@/ui/page";
import { places } from "./nav";

/** On a phone: the places that have no room at the foot. */
export function MorePage() {
  return (
    <Page title="More">
      <ul className="more-places">
        {places
          .filter((place) => !place.foot)
          .map((place) => (
            <li key={place.path}>
              <Link href={place.path}>
                <Icon name={place.icon} />
                <span className="grow">
                  <strong>{place.label}</strong>
                  <small className="soft">{place.about}</small>
                </span>
                <Icon name="right" />
              </Link>
            </li>
          ))}
      </ul>
    </Page>
  );
}
