package io.github.perfbudget.io.form;

import io.github.perfbudget.io.internal.form.FieldText;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.validation.Finding;
import java.util.Optional;
import java.util.function.Predicate;

/** Why a text cannot stand in table text at all, whatever field it is of. */
enum TextFault {
  TAB(TextProblem.TAB, text -> text.indexOf('\t') >= 0),
  CONTROL(TextProblem.CONTROL, text -> text.chars().anyMatch(TextFault::isControl)),
  SURROGATE(TextProblem.SURROGATE, text -> text.codePoints().anyMatch(TextFault::isSurrogate)),
  MARKER(TextProblem.MARKER, FieldText::hasMarker),
  OUTER_BLANK(TextProblem.OUTER_BLANK, TextFault::hasOuterBlank),
  EMPTY_PARAGRAPH(TextProblem.EMPTY_PARAGRAPH, TextFault::hasEmptyParagraph);

  private final TextProblem problem;

  // The functions hold no state.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Predicate<String> fault;

  TextFault(TextProblem problem, Predicate<String> fault) {
    this.problem = problem;
    this.fault = fault;
  }

  /** The first fault of a text; an empty text has none. */
  static Optional<TextFault> of(String text) {
    for (TextFault each : values()) {
      if (!text.isEmpty() && each.fault.test(text)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  Finding finding(FieldPath path) {
    return problem.finding(path, "");
  }

  private static boolean isControl(int c) {
    return Character.isISOControl(c) && c != '\n';
  }

  private static boolean isSurrogate(int codePoint) {
    return Character.getType(codePoint) == Character.SURROGATE;
  }

  private static boolean hasOuterBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      boolean first = i == 0 || text.charAt(i - 1) == '\n';
      boolean last = i + 1 == text.length() || text.charAt(i + 1) == '\n';
      if ((first || last) && FieldText.isBlank(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasEmptyParagraph(String text) {
    return text.startsWith("\n") || text.endsWith("\n") || text.contains("\n\n");
  }
}
