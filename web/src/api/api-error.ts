import { refusalWords } from "./refusal-words";

/** A refusal or a failure, in words for people; `field` names the input to blame, `subject` what is in the way. */
export class ApiError extends Error {
  constructor(
    private readonly said: string,
    readonly status: number,
    readonly key = "",
    readonly field = "",
    readonly subject = "",
  ) {
    super(refusalWords(said, field));
  }

  /** The same words with the name that stands at the input. */
  about(label: string): string {
    return refusalWords(this.said, this.field, label);
  }
}
