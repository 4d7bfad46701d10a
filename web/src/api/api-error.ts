/** A refusal or a failure, in words for people; `field` names the input to blame, `subject` what is in the way. */
export class ApiError extends Error {
  constructor(
    message: string,
    readonly status: number,
    readonly key = "",
    readonly field = "",
    readonly subject = "",
  ) {
    super(message);
  }
}
