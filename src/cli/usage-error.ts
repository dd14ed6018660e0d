/** What was asked can't be done as it was put. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  /** What would be right. */
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}
