/** Of a weekday, in minutes after midnight: the same twice is closed, and who closes before they open does so on the next day. */
export interface DayHours {
  opens: number;
  closes: number;
}

const wholeDay = 24 * 60;

/** Who closes at 0:00 does so at the end of the day. */
export function closesAt(minutes: number): number {
  return minutes === 0 ? wholeDay : minutes;
}

/** The end of the day is 0:00 on a clock. */
export function shownClosing(day: DayHours): number {
  return day.closes % wholeDay;
}

/** What the two times alone do not say. */
export function endWords(day: DayHours): string {
  if (day.opens === 0 && day.closes === wholeDay) return "all day";
  if (day.closes === wholeDay) return "midnight";
  return day.closes < day.opens ? "next day" : "";
}

/** The parts of a day, in minutes, in which somebody works who has these hours of the week: also what is left of the night before. */
export function partsOf(week: readonly DayHours[], weekday: number): { from: number; until: number }[] {
  const day = week[weekday];
  const before = week[(weekday + 6) % 7];
  return [
    ...(before && before.closes < before.opens ? [{ from: 0, until: before.closes }] : []),
    ...(day && day.closes !== day.opens ? [{ from: day.opens, until: day.closes < day.opens ? wholeDay : day.closes }] : []),
  ].filter((part) => part.until > part.from);
}
