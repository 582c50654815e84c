/** For tests: an edit of a good file that breaks one rule, and all that the check says of it. */
export interface Case {
  rule: string;
  /** The edited file; the incident where absent. */
  file?: string;
  from: string;
  to: string;
  /** Each finding, from its line number on. */
  said: string[];
}
