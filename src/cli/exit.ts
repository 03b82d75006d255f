/** Exit codes of DESIGN §9. */
export const EXIT = {
  /** Done, also when single items of a batch failed: they are in `problems`. */
  done: 0,
  /** What `--fail-on` names, or failing tests. */
  failed: 1,
  usage: 2,
  /** Nothing could be read or written, or the rules are bad. */
  unreadable: 3,
  /** A single prediction is undetermined. */
  undetermined: 4,
} as const;
