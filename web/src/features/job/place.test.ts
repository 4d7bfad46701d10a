import { expect, it } from "vitest";
import { placeIn, placeWords } from "./place";

it("reads what maps copy", () => {
  const bridge = { lat: 29.894, lng: -81.313 };
  for (const text of ["29.894, -81.313", "29.894,-81.313", " (29.89400, -81.31300) ", "29.894 -81.313", "29.894°, -81.313°"]) expect(placeIn(text)).toEqual(bridge);
  expect(placeIn(placeWords(bridge))).toEqual(bridge);
});

it("takes nothing else for a place", () => {
  for (const text of ["", "12 Oak Street", "29.894", "91, 0", "0, 181", "29.894, -81.313, 4", "1e1, 2"]) expect(placeIn(text)).toBeNull();
});
