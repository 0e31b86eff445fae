package io.github.perfbudget.model.diff;

import java.util.Comparator;
import java.util.List;

/** What a field that has changed is about. */
public enum FieldKind {
  /** Money (预算): of a project, of the whole department, of a goal. */
  BUDGET,
  /** The spending plan (资金支出计划). */
  PLAN,
  /** The words of a goal (绩效目标). */
  GOAL,
  /** Anything else. */
  OTHER;

  /** Finds what a field is about by the names on the way to it. */
  static FieldKind of(List<String> way) {
    return way.stream().map(FieldKind::of).min(Comparator.naturalOrder()).orElse(OTHER);
  }

  private static FieldKind of(String name) {
    return switch (name) {
      case "budget", "revenue", "expenditure", "amount" -> BUDGET;
      case "plan" -> PLAN;
      case "goals", "goal", "overallGoal", "goalsIntroduction" -> GOAL;
      default -> OTHER;
    };
  }
}
