/** A query parameter: how it is read from and written to the address. */
export interface Parameter<T> {
  /** Undefined for a value that is not understood; the default then stands and a note says so. */
  parse(text: string): T | undefined;
  /** Undefined where the value is the default and the address stays short. */
  format(value: T): string | undefined;
}
