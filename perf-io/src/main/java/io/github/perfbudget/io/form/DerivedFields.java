package io.github.perfbudget.io.form;

import io.github.perfbudget.model.FieldPath;
import java.util.Optional;
import java.util.Set;

/** The fields of a filing that the reader takes out of another field's text. */
final class DerivedFields {

  private static final String CLAIMS = "claims";
  private static final Set<String> OF_TITLE = Set.of("name", "amount");
  private static final Set<String> OF_BUDGET_LINE = Set.of("budgetLine", "amount");

  private DerivedFields() {}

  /** The field that one is read from; of claims the part whose prose states them. */
  static Optional<FieldPath> sourceOf(FieldPath path) {
    for (FieldPath at = path; at.parent().isPresent(); at = at.parent().orElseThrow()) {
      FieldPath parent = at.parent().orElseThrow();
      if (at.lastSegment().equals(CLAIMS)) {
        return Optional.of(parent);
      }
      if (isElementOf("goalItems", parent) && OF_TITLE.contains(at.lastSegment())) {
        return Optional.of(parent.field("title"));
      }
      if (isElementOf("goalItems", parent) && at.lastSegment().equals("announcedIndicators")) {
        return Optional.of(parent.field("indicatorText"));
      }
      if (isElementOf("groups", parent) && OF_BUDGET_LINE.contains(at.lastSegment())) {
        return Optional.of(parent.field("budgetLineText"));
      }
    }
    return Optional.empty();
  }

  private static boolean isElementOf(String list, FieldPath path) {
    return path.parent().filter(parent -> parent.lastSegment().equals(list)).isPresent();
  }
}
