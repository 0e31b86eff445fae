package io.github.perfbudget.io.json;

/** What becomes of members that the format does not know, as a newer writer may add them. */
public enum UnknownMembers {
  /** Each is an error: the JSON breaks the format. The default everywhere. */
  REFUSED,
  /** Each is left out and told by a warning, never silently; all else is as strict as ever. */
  REPORTED
}
