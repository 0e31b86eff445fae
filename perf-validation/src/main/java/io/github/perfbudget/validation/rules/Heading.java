package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.budget.Project;

/**
 * The heading over a project table.
 *
 * @param number its number, empty text where it has none
 * @param mark the sign after the number, for example {@code .} or {@code 、}
 * @param key the rest, as it is compared with others
 */
record Heading(String number, String mark, String key) {

  private static final String MARKS = ".．、";

  static Heading of(Project project) {
    return of(project.heading().orElse(""));
  }

  static Heading of(String heading) {
    String text = Cells.key(heading);
    int end = 0;
    while (end < text.length() && Terms.isDigit(text.charAt(end))) {
      end++;
    }
    return end > 0 && end < text.length() && MARKS.indexOf(text.charAt(end)) >= 0
        ? new Heading(text.substring(0, end), text.substring(end, end + 1), text.substring(end + 1))
        : new Heading("", "", text);
  }

  boolean isNumbered(int position, String usualMark) {
    return number.equals(Integer.toString(position)) && mark.equals(usualMark);
  }
}
