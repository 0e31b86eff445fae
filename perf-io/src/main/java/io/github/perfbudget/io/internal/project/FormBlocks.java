package io.github.perfbudget.io.internal.project;

import io.github.perfbudget.io.internal.form.FormLabels;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The blocks between the head of the form with a spending plan and its indicators. A table that has
 * all but one of them, and rows that are none, names that one in other words. Stateless and
 * thread-safe.
 */
public final class FormBlocks {

  private static final List<ProjectRow> ALL =
      List.of(ProjectRow.MONEY, ProjectRow.PLAN, ProjectRow.GOAL);

  private FormBlocks() {}

  /**
   * The label of the one block that a table lacks; empty where it lacks none, or more.
   *
   * @param seen the rows of the table
   * @param withPurpose whether its money is that of the form with a plan
   */
  static Optional<String> missing(Set<ProjectRow> seen, boolean withPurpose) {
    Set<ProjectRow> missing = EnumSet.copyOf(ALL);
    missing.removeAll(seen);
    boolean whole = seen.contains(ProjectRow.CODE) && seen.contains(ProjectRow.INDICATORS);
    boolean form = withPurpose || seen.contains(ProjectRow.PLAN);
    return whole && form && missing.size() == 1
        ? missing.stream().map(FormBlocks::label).findFirst()
        : Optional.empty();
  }

  private static String label(ProjectRow block) {
    return switch (block) {
      case MONEY -> FormLabels.MONEY;
      case PLAN -> FormLabels.PLAN;
      default -> FormLabels.GOAL;
    };
  }
}
