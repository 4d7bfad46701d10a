/** A refusal or a failure, in words for people; `field` names the input to blame. */
export class ApiError extends Error {
  constructor(
    message: string,
    readonly status: number,
    readonly key = "",
    readonly field = "",
  ) {
    super(message);
  }
}
