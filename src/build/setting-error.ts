/** A variable of the build that says what it cannot be. Its message tells all: nobody needs a stack. */
export class SettingError extends Error {
  override readonly name = 'SettingError';
}
